import type { ConfirmationStatus, GradingFinding, GradingReason } from '../../grading/index.js'
import type { Aggregate, Finding } from '../../shared/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import type { Say } from '../say.js'
import { bare, quoted, shown } from '../quote.js'

const CONFIRMATION: Record<ConfirmationStatus, string> = {
  'in-time': '已按时确认',
  late: '已确认，但超过时限',
  open: '尚未确认',
  overdue: '超过时限仍未确认',
}

const AGGREGATE: Record<Aggregate, string> = {
  sum: '各行分数之和',
  min: '其中最低的分数',
  max: '其中最高的分数',
  count: '符合的行数',
}

const DIMENSION: Record<'recency' | 'frequency' | 'monetary', string> = {
  recency: '最近购买',
  frequency: '购买频次',
  monetary: '购买金额',
}

export const reasons: Sentences<GradingReason> = {
  'grading/assigned': ({ grade }) => `${grade}级，由人工评定。`,
  'grading/confirmation': ({ status, hours, dueAt }, say) =>
    `应在${say.hours(hours)}内（${say.instant(dueAt)}前）确认级别：${CONFIRMATION[status]}。`,
  'grading/criterion': ({ criterion, name = criterion, points, max, contribution }, say) =>
    `${say.text(name)}：得${say.number(points)}分（满分${say.number(max)}分），计入总分${contribution}分。`,
  'grading/criterion-at-worst': ({ criterion, name = criterion, points, max, contribution }, say) =>
    `${say.text(name)}：资料缺失，按最低的${say.number(points)}分计（满分${say.number(max)}分），计入总分${contribution}分。`,
  'grading/criterion-excluded': ({ criterion, name = criterion }, say) =>
    `${say.text(name)}：资料缺失，不计入总分。`,
  'grading/band': ({ grade, score, scale, atLeast }, say) => {
    const outOf = scale === undefined ? '' : `（满分${scale}分）`
    return `总分${say.number(score)}分${outOf}，${grade}级的起点为${atLeast}分。`
  },
  'grading/row': ({ row, name, grade, points }, say) => {
    const title = name === undefined ? `第${row + 1}行` : `第${row + 1}行（${say.text(name)}）`
    if (points !== undefined) return `符合${title}：${say.number(points)}分。`
    return grade === undefined ? `符合${title}。` : `符合${title}：${grade}级。`
  },
  'grading/otherwise': ({ grade }) => `不符合其他任何规则，定为${grade}级。`,
  'grading/aggregate': ({ aggregate, rows, score }, say) =>
    `共符合${rows}行，得分取${AGGREGATE[aggregate]}：${say.number(score)}分。`,
  'grading/rfm-score': ({ dimension, value, score, of }, say) =>
    dimension === 'recency'
      ? `${DIMENSION[dimension]}：${say.days(value)}前，得${score}分（满分${of}分）。`
      : `${DIMENSION[dimension]}：${say.number(value)}，得${score}分（满分${of}分）。`,
  'grading/segment': ({ segment, name = segment, grade }, say) =>
    `属于“${say.text(name)}”客户群，定为${grade}级。`,
  'grading/share': ({ value, share, before, including }, say) =>
    `数值${say.number(value)}，占全部的${say.percent(share)}；从大到小累计，由${say.percent(before)}到${say.percent(including)}。`,
  'grading/class': ({ grade, upTo }, say) => `${grade}级的累计占比上限为${say.percent(upTo)}。`,
  'grading/held-by-margin': ({ grade, instead, margin }, say) =>
    `暂按${grade}级：尚未越过${instead}级分界的缓冲区间（${amount(margin, say)}）。`,
  'grading/held-by-minimum-stay': ({ grade, instead, since, until }, say) =>
    instead === null
      ? `自${say.date(since)}起为${grade}级，${say.date(until)}前不取消级别。`
      : `自${say.date(since)}起为${grade}级，${say.date(until)}前不调整为${instead}级。`,
  'grading/overridden': ({ grade, instead, reason, by, until }, say) =>
    `${by}将级别人工调整为${grade}级${instead === null ? '' : `（原为${instead}级）`}，有效期至${say.date(until)}。原因：${reason}`,
  'grading/override-expired': ({ grade, by, until }, say) =>
    `${by}人工调整的${grade}级已于${say.date(until)}到期。`,
  'grading/fact-decayed': ({ fact, found, counted, datedOn }, say) =>
    `资料“${fact}”的日期为${say.date(datedOn)}，原值${say.number(found)}，按${say.number(counted)}计。`,
  'grading/withheld': () => '未评级，原因见下方提示。',
}

// A margin of a score is a whole number, one of a share less than 1.
function amount(margin: number, say: Say): string {
  return margin < 1 ? say.percent(margin) : say.number(margin)
}

export const findings: Sentences<Exclude<GradingFinding, Finding>> = {
  'grading/not-assigned': () => '尚未评定级别。',
  'grading/grade-not-in-list': ({ grade, known }, say) =>
    `本规则中没有“${grade}”这一级别，可用的级别为${say.or(known)}。`,
  'grading/points-out-of-range': ({ fact, found, max }, say) =>
    `资料“${fact}”为${say.number(found)}，超出0至${say.number(max)}的范围。`,
  'grading/no-band': ({ fact }) => `资料“${fact}”不在任何分数段内。`,
  'grading/fact-out-of-domain': ({ fact, found }, say) =>
    `资料“${fact}”的值${typeof found === 'number' ? say.number(found) : shown(found)}不在允许的范围内。`,
  'grading/fact-too-old': ({ fact, datedOn, after }, say) =>
    `资料“${fact}”的日期为${say.date(datedOn)}，已超过${say.period(after)}，视为未知。`,
  'grading/no-row': () => '不符合决策表中的任何一行。',
  'grading/rows-conflict': ({ rows, hitPolicy }, say) => {
    const named = say.and(rows.map((row) => row + 1))
    return hitPolicy === 'unique'
      ? `同时符合第${named}行，而本表只允许符合一行。`
      : `同时符合第${named}行，但各行的级别不同。`
  },
  'grading/no-segment': () => '没有客户群对应这组得分。',
  'grading/in-the-future': ({ fact }) => `“${fact}”是未来的时间，无法计入。`,
  'grading/book-needed': () => '此方法需要与其他客户比较，但没有提供其他客户。',
  'grading/not-in-book': () => '该客户不在用于比较的客户之中。',
  'grading/id-repeated': () => '客户名单中有编号相同的客户，无法确定其位置。',
  'grading/negative-value': ({ fact, found }, say) =>
    `资料“${fact}”为${say.number(found)}，占比不能为负数。`,
  'grading/nothing-to-share': ({ fact }) => `资料“${fact}”合计为0，无法计算占比。`,
  'grading/grade-since-missing': () => '不知道现级别从何时开始，无法执行最短保留期。',
  'grading/override-not-allowed': ({ by }) => `${by}人工调整了级别，但本规则不允许人工调整。`,
  'grading/override-too-long': ({ until, latest }, say) =>
    `人工调整的有效期至${say.date(until)}，超过允许的最晚日期${say.date(latest)}，不予采用。`,
}

export const problems: ProblemSentences = {
  'grading/points-too-large': () => '各行分数合计过大，无法精确计算，请使用较小的分数。',
  'grading/points-too-fine': ({ params: { found } }) =>
    `${shown(found)}的小数超过三位，请最多保留三位。`,
  'grading/weight-not-positive': ({ params: { found } }) =>
    `权重为${shown(found)}时该项不起作用。请填写大于0的数，或以 "off": true 停用该项。`,
  'grading/points-or-max': () =>
    '每项标准要么用 "points" 分段计分，要么在资料本身就是分数时用 "max"，两者须且只须保留一个。',
  'grading/no-points-to-win': () => '此处各段均为0分，请为最好的一段设定分数。',
  'grading/band-hides-the-rest': () =>
    '没有条件的分数段会包含所有值，其后的各段永远不会生效。请将它移到最后。',
  'grading/unknown-grade': ({ params: { found, known } }, say) =>
    `级别列表中没有${shown(found)}。请改为${say.or(quoted(known))}，或将它加入 "grades"。`,
  'grading/grade-without-band': ({ params: { grades } }, say) =>
    `没有任何分数对应${say.or(quoted(grades))}级。请为它增加一个分数段，或删除该级别。`,
  'grading/bands-do-not-fall': ({ params: { found, below } }) =>
    `分数段须从高到低排列：${shown(found)}应小于${shown(below)}。`,
  'grading/scores-uncovered': ({ params: { found } }) =>
    `低于${shown(found)}的分数没有对应的级别。请让最后一段从0开始。`,
  'grading/all-off': () => '所有标准都已停用，请至少启用一项。',
  'grading/weights-too-fine': () => '各项权重相差过大或过细，无法精确计算。请使用更简单的数字。',
  'grading/keep-out-of-range': ({ params: { found } }) =>
    `${shown(found)}等于全部保留或全部不保留。请填写0与1之间的比例，或去掉 "keep"。`,
  'grading/decays-unasked': ({ params: { found, nearest } }) =>
    `没有任何规则使用资料${shown(found)}，此项时效规则不起作用。${typeof nearest === 'string' ? `是否应为“${nearest}”？` : '请在规则中使用它，或删除此项。'}`,
  'grading/decays-twice': ({ params: { found } }) =>
    `资料${shown(found)}有两条时效规则，请保留一条。`,
  'grading/fact-not-declared': ({ params: { found, known, nearest } }, say) =>
    typeof nearest === 'string'
      ? `资料${shown(found)}没有声明。是否应为“${bare(nearest)}”？`
      : `资料${shown(found)}没有声明。请改为${say.or(quoted(known))}，或将它加入 "facts"。`,
  'grading/only-with-collect': () => '此项只用于命中策略 "collect"。请删除，或修改 "hitPolicy"。',
  'grading/not-with-collect': () =>
    '使用 "collect" 时由分数段决定级别。请删除此项，或修改 "hitPolicy"。',
  'grading/collect-needs': ({ params: { key } }) => `使用 "collect" 时请填写 "${bare(key)}"。`,
  'grading/row-without-grade': () => '此行没有给出级别，请填写 "grade"。',
  'grading/row-without-points': () => '此行没有给出分数，请填写 "points"。',
  'grading/count-takes-no-points': () => '此处只计行数，请删除 "points"。',
  'grading/quantiles-or-thresholds': () =>
    '得分要么按全体客户的分位数 "quantiles" 计，要么按固定界限 "thresholds" 计，两者须且只须保留一个。',
  'grading/only-with-quantiles': () => '此项用于调整分位数，而此处没有分位数，请删除。',
  'grading/only-with-thresholds': () => '此项说明界限值归属哪一侧，而此处没有界限，请删除。',
  'grading/only-with-ties-by-value': () =>
    '只有相同数值得分相同时，才有可调整的分位数。请删除此项，或将 "ties" 改为 "value"。',
  'grading/thresholds-do-not-rise': ({ params: { found, above } }) =>
    `界限须从小到大排列：${shown(found)}应大于${shown(above)}。`,
  'grading/classes-do-not-rise': ({ params: { found, above } }) =>
    `各类的累计占比须逐级升高：${shown(found)}应大于${shown(above)}。`,
  'grading/classes-end-at-one': ({ params: { found } }) =>
    `最后一类止于${shown(found)}，部分客户将没有级别。请让它到1为止。`,
  'grading/grade-without-class': ({ params: { grades } }, say) =>
    `没有任何一类对应${say.or(quoted(grades))}级。请增加一类，或删除该级别。`,
  'grading/margin-out-of-range': ({ params: { found } }) =>
    `${shown(found)}不能作为占比的缓冲区间，请填写0与1之间的数。`,
  'grading/no-selling-time': ({ params: { found } }) =>
    `销售用时为${shown(found)}小时，无法计算单位时间的回报。请填写大于0的数。`,
}
