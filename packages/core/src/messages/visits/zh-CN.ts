import type { DayOff, Finding, Period } from '../../shared/index.js'
import type { DueReason, VisitFinding, VisitReason } from '../../visits/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import { quoted, shown } from '../quote.js'
import type { Say } from '../say.js'

const DAYS_OFF: Record<DayOff['kind'], string> = {
  weekly: '休息日',
  holiday: '假日',
  absence: '请假日',
}

type Clocked = Extract<DueReason, { readonly start: string }>

const STARTS: Record<Clocked['start'], (clocked: Clocked, say: Say) => string> = {
  visit: ({ since }, say) => `上次拜访为${say.date(since)}`,
  phase: ({ since }, say) => `自${say.date(since)}进入该阶段后尚未拜访`,
  'first-contact': ({ since }, say) => `自${say.date(since)}首次接触后尚未拜访`,
  nothing: () => '从未拜访',
}

export const reasons: Sentences<VisitReason> = {
  'visits/first-contact': ({ contactAt, hours, dueAt }, say) =>
    `${say.instant(contactAt)}首次接触，应在${say.hours(hours)}内（${say.instant(dueAt)}前）回访。`,
  'visits/cadence': (reason, say) => {
    const { grade, phase, phaseName = phase, every, dueOn, phaseEndsOn } = reason
    const who =
      [grade && `${grade}级客户`, phaseName && `“${say.text(phaseName)}”阶段`]
        .filter(Boolean)
        .join('、') || '按此规则'
    const until = phaseEndsOn === undefined ? '' : `（该阶段至${say.date(phaseEndsOn)}结束）`
    return `${who}至少${per(every, say)}拜访一次；${STARTS[reason.start](reason, say)}，最迟应于${say.date(dueOn)}拜访${until}。`
  },
  'visits/floor': (reason, say) =>
    `没有适用的拜访频率，按最低要求至少${per(reason.every, say)}拜访一次；${STARTS[reason.start](reason, say)}，最迟应于${say.date(reason.dueOn)}拜访。`,
  'visits/never-visited': ({ dueOn }, say) =>
    `截至今天没有拜访和首次接触记录，应于${say.date(dueOn)}拜访。`,
  'visits/not-due': ({ days }, say) => `${say.days(days)}后到期。`,
  'visits/due-today': () => '今天到期。',
  'visits/in-window': ({ latest }, say) => `已到期，最迟${say.date(latest)}拜访仍算按时。`,
  'visits/overdue': ({ days }, say) => `已逾期${say.days(days)}。`,
  'visits/overdue-since': ({ dueAt }, say) => `自${say.instant(dueAt)}起逾期。`,

  'visits/on-due-date': () => '安排在到期日当天。',
  'visits/before-day-off': ({ dueOn, dayOff }, say) =>
    `到期日${say.date(dueOn)}为${DAYS_OFF[dayOff]}，提前到之前的最后一个工作日。`,
  'visits/brought-forward': ({ dueOn, days }, say) =>
    `提前${say.days(days)}：截至${say.date(dueOn)}的工作日容纳不下全部到期的拜访。`,
  'visits/first-possible-day': ({ days }, say) =>
    `安排在最早可行的一天，比到期日晚${say.days(days)}。`,
  'visits/waited': ({ days, fullDays }, say) =>
    `等待空档：此前${fullDays}个工作日已排满更紧急的拜访，比到期日晚${say.days(days)}。`,
  'visits/appointment': ({ on }, say) => `已与客户约定在${say.date(on)}。`,
  'visits/moved': ({ on, from, fromRepId }, say) =>
    on === from ? `由人工从销售人员“${fromRepId}”转来。` : `由人工从${say.date(from)}调整至此。`,
  'visits/kept-day': ({ dueBefore }, say) =>
    `因另一次拜访有变动，到期日已改变（原为${say.date(dueBefore)}），日期保持不变。`,
  'visits/added': () => '由人工加入计划。',
  'visits/took-place': ({ on }, say) => `已于${say.date(on)}完成。`,

  'visits/no-rep': () => '该客户没有负责人，请先指定。',
  'visits/unknown-rep': ({ repId }) => `负责人“${repId}”不在团队名单中，请办理客户交接。`,
  'visits/rep-never-at-work': ({ repId }) => `负责人“${repId}”在计划期内没有工作日。`,
  'visits/no-capacity': ({ fullFrom, fullDays, visitsPerDay }, say) =>
    `没有空档：自${say.date(fullFrom)}起的${fullDays}个工作日均已排满（每天${visitsPerDay}次）。`,
  'visits/no-day-left': ({ earliest }, say) => `计划期内${say.date(earliest)}及之后已没有工作日。`,
  'visits/due-after-change': () => '计划调整后，这次拜访落入计划期内。',
  'visits/taken-out': ({ on }, say) => `已由人工移出计划，原定于${say.date(on)}。`,

  'visits/no-such-visit': ({ visitId }) => `计划中没有拜访“${visitId}”。`,
  'visits/no-such-rep': ({ repId }) => `没有编号为“${repId}”的销售人员。`,
  'visits/no-such-customer': ({ customerId }) => `没有编号为“${customerId}”的客户。`,
  'visits/visit-locked': () => '该拜访已锁定，请先解除锁定。',
  'visits/visit-done': () => '该拜访已经完成。',
  'visits/already-there': ({ on }, say) => `该拜访已由此人安排在${say.date(on)}。`,
  'visits/not-yet': ({ on, today }, say) =>
    `${say.date(on)}晚于今天（${say.date(today)}），拜访完成后才能登记。`,
  'visits/outside-horizon': ({ from, until }, say) =>
    `计划期为${say.date(from)}至${say.date(until)}，且不能安排在今天之前。`,
  'visits/day-off': ({ on, dayOff, name }, say) =>
    `${say.date(on)}为${DAYS_OFF[dayOff]}${name === undefined ? '' : `（${name}）`}。`,
  'visits/day-full': ({ on, capacity }, say) => `${say.date(on)}已排满（${capacity}次）。`,
  'visits/same-customer-same-day': ({ on }, say) => `${say.date(on)}已安排拜访该客户。`,
  'visits/change-in-time': ({ dueOn }, say) => `按时：到期日为${say.date(dueOn)}。`,
  'visits/change-late': ({ days, latest }, say) =>
    `晚${say.days(days)}：最迟应于${say.date(latest)}完成。`,
  'visits/change-early': ({ days, earliest }, say) =>
    `早${say.days(days)}：按间隔最早为${say.date(earliest)}。`,
  'visits/locked': () => '该拜访已锁定，不会再移动。',
  'visits/unlocked': () => '该拜访已解除锁定，可以移动。',
  'visits/recorded': ({ on }, say) => `已登记为${say.date(on)}完成。`,
  'visits/still-due': ({ dueOn }, say) => `到期日仍为${say.date(dueOn)}，已列入未安排的拜访。`,
}

export const findings: Sentences<Exclude<VisitFinding, Finding>> = {
  'visits/appointment-on-day-off': ({ on, dayOff }, say) =>
    `${say.date(on)}的预约落在${DAYS_OFF[dayOff]}。预约照常保留，如有误请调整。`,
  'visits/appointments-over-capacity': ({ on, visits, capacity }, say) =>
    `${say.date(on)}有${visits}个预约，当天只能容纳${capacity}次拜访。预约照常保留，请调整其中一部分。`,
  'visits/visit-after-today': ({ on }, say) =>
    `有一次拜访的日期为${say.date(on)}，晚于今天，暂不计入；如已完成，请更正日期。`,
  'visits/appointment-outside-horizon': ({ appointment, on }, say) =>
    `${say.date(on)}的预约“${appointment}”不在计划期内，未计入计划。`,
}

export const problems: ProblemSentences = {
  'visits/window-upside-down': ({ params: { field } }) =>
    field === 'notBefore' ? '"notBefore" 不能长于 "every"。' : '"notAfter" 不能短于 "every"。',
  'visits/phase-never-starts': ({ params: { phase } }) =>
    `阶段${shown(phase)}永远不会开始。请用 "startsOn" 指定开始日期，或在前一阶段的 "then" 中指向它。`,
  'visits/phase-starts-twice': ({ params: { phase } }) =>
    `阶段${shown(phase)}有两个开始。请只保留 "startsOn" 或一个指向它的阶段。`,
  'visits/phase-half-ended': ({ params: { phase } }) =>
    `阶段${shown(phase)}须同时填写 "lasts" 和 "then"；最后一个阶段两者都不填。`,
  'visits/phase-follows-itself': ({ params: { phase } }) =>
    `阶段${shown(phase)}的后续又回到自身。请让 "then" 指向后面的阶段，最后一个阶段不填。`,
  'visits/unknown-phase': ({ params: { found, known } }, say) =>
    `没有${shown(found)}这一阶段。${oneOf(quoted(known), say)}`,
  'visits/time-invalid': ({ params: { found } }) =>
    `${shown(found)}不是有效的时刻，请按09:30的形式填写。`,
  'visits/from-before-today': ({ params: { found, today } }) =>
    `计划从${shown(found)}开始，早于今天（${shown(today)}）。请从今天或之后开始。`,
  'visits/appointment-of-nobody': ({ params: { found } }) =>
    `没有编号为${shown(found)}的对象。请更正，或删除该预约。`,
}

// 每2天，但“每天”而不是“每1天”。
function per(period: Period, say: Say): string {
  if ('days' in period && period.days === 1) return '每天'
  if ('weeks' in period && period.weeks === 1) return '每周'
  if ('months' in period && period.months === 1) return '每月'
  return `每${say.period(period)}`
}

function oneOf(known: readonly string[], say: Say): string {
  return known.length === 0
    ? '请将它加入 "phases"。'
    : `请改为${say.or(known)}，或将它加入 "phases"。`
}
