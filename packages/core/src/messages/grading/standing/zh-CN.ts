import type {
  FileNumberReason,
  Standing,
  StandingChange,
  StandingChangeReason,
} from '../../../grading/index.js'
import type { ProblemSentences, Sentences } from '../../catalogue.js'
import { shown } from '../../quote.js'

const STANDING: Record<Standing, string> = {
  prospect: '有望客户',
  ordered: '已订购客户',
  retained: '保有客户',
  lost: '战败客户',
}

const CHANGE: Record<StandingChange['kind'], string> = {
  order: '订购',
  retain: '交付',
  'propose-loss': '申报战败',
  'confirm-loss': '确认战败',
  reopen: '重新跟进',
  'hand-over': '移交',
}

/** What `changeStanding` and `nextFileNumber` say. */
export const standings: Sentences<StandingChangeReason | FileNumberReason> = {
  'grading/standing-does-not-allow': ({ change, standing, allowed }, say) =>
    `“${CHANGE[change]}”只适用于${say.or(allowed.map((one) => STANDING[one]))}，该客户目前为${STANDING[standing]}。`,
  'grading/loss-pending': ({ by, on }, say) =>
    `${by}已于${say.date(on)}将该客户申报战败，请先确认战败或重新跟进。`,
  'grading/loss-not-proposed': () => '尚无人将该客户申报战败。',
  'grading/not-the-role': ({ role, roles }, say) =>
    `“${role}”无权确认战败，须由${say.or(roles.map(shown))}确认。`,
  'grading/same-person': ({ by }) => `该战败由${by}申报，须由另一人确认。`,
  'grading/same-rep': ({ repId }) => `该客户已由${repId}负责。`,
  'grading/before-last-change': ({ on, last }, say) =>
    `${say.date(on)}早于上一次变更的日期（${say.date(last)}）。`,
  'grading/standing-changed': ({ from, to, by, on }, say) =>
    `${say.date(on)}由${by}从${STANDING[from]}转为${STANDING[to]}。`,
  'grading/loss-proposed': ({ by, on, reason }, say) => `${by}于${say.date(on)}申报战败：${reason}`,
  'grading/loss-confirmed': ({ by, on, proposedBy, reason }, say) =>
    `战败：由${proposedBy}申报，${by}于${say.date(on)}确认。${reason}`,
  'grading/reopened': ({ by, on, reason }, say) => `${by}于${say.date(on)}重新跟进：${reason}`,
  'grading/handed-over': ({ from, to, by, on, reason }, say) =>
    `${by}于${say.date(on)}将客户${from === null ? '' : `从${from}`}移交给${to}：${reason}`,
  'grading/file-numbers-used-up': ({ last }) =>
    `${last}已是四位流水号所能容纳的最后一个编号。请改为每年重新编号，或按销售顾问分别编号。`,
  'grading/file-number-unreadable': ({ fileNumber }) =>
    `${shown(fileNumber)}不是A01-07-0001这样的客户档案编号，未计入。`,
}

export const problems: ProblemSentences = {
  'grading/not-a-file-number': ({ params: { found } }) =>
    `${shown(found)}不是客户档案编号。请按“销售顾问编号-年份-流水号”填写，例如 A01-07-0001。`,
}
