import type { ConfirmationStatus, GradingFinding, GradingReason } from '../../grading/index.js'
import type { Finding } from '../../shared/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import { quoted, shown } from '../quote.js'

const CONFIRMATION: Record<ConfirmationStatus, string> = {
  'in-time': '已按时确认',
  late: '已确认，但超过时限',
  open: '尚未确认',
  overdue: '超过时限仍未确认',
}

export const reasons: Sentences<GradingReason> = {
  'grading/assigned': ({ grade }) => `${grade}级，由人员评定。`,
  'grading/confirmation': ({ status, hours, dueAt }, say) =>
    `应在${say.hours(hours)}内（${say.instant(dueAt)}前）确认级别：${CONFIRMATION[status]}。`,
  'grading/criterion': ({ criterion, name = criterion, points, max, contribution }, say) =>
    `${say.text(name)}：得${say.number(points)}分（满分${say.number(max)}分），计入总分${contribution}分。`,
  'grading/criterion-at-worst': ({ criterion, name = criterion, points, max, contribution }, say) =>
    `${say.text(name)}：资料缺失，按最低的${say.number(points)}分计（满分${say.number(max)}分），计入总分${contribution}分。`,
  'grading/criterion-excluded': ({ criterion, name = criterion }, say) =>
    `${say.text(name)}：资料缺失，不计入总分。`,
  'grading/band': ({ grade, score, scale, atLeast }) =>
    `总分${score}分（满分${scale}分），${grade}级的起点为${atLeast}分。`,
  'grading/withheld': () => '未评级：缺少评级所需的资料。',
}

export const findings: Sentences<Exclude<GradingFinding, Finding>> = {
  'grading/not-assigned': () => '尚未评定级别。',
  'grading/grade-not-in-list': ({ grade, known }, say) =>
    `本规则中没有“${grade}”这一级别，可用的级别为${say.or(known)}。`,
  'grading/points-out-of-range': ({ fact, found, max }, say) =>
    `资料“${fact}”为${say.number(found)}，超出0至${say.number(max)}的范围。`,
  'grading/no-band': ({ fact }) => `资料“${fact}”不在任何分数段内。`,
}

export const problems: ProblemSentences = {
  'grading/points-too-fine': ({ params: { found } }) =>
    `${shown(found)} 的小数超过三位，请最多保留三位。`,
  'grading/weight-not-positive': ({ params: { found } }) =>
    `权重为 ${shown(found)} 时该项不起作用。请填写大于 0 的数，或以 "off": true 停用该项。`,
  'grading/points-or-max': () =>
    '每项标准要么用 "points" 分段计分，要么在资料本身就是分数时用 "max"，两者须且只须保留一个。',
  'grading/no-points-to-win': () => '此处各段均为 0 分，请为最好的一段设定分数。',
  'grading/band-hides-the-rest': () =>
    '没有条件的分数段会包含所有值，其后的各段永远不会生效。请将它移到最后。',
  'grading/unknown-grade': ({ params: { found, known } }, say) =>
    `级别列表中没有${shown(found)}。请改为${say.or(quoted(known))}，或将它加入 "grades"。`,
  'grading/grade-without-band': ({ params: { grades } }, say) =>
    `没有任何分数对应${say.or(quoted(grades))}级。请为它增加一个分数段，或删除该级别。`,
  'grading/bands-do-not-fall': ({ params: { found, below } }) =>
    `分数段须从高到低排列：${shown(found)} 应小于 ${shown(below)}。`,
  'grading/scores-uncovered': ({ params: { found } }) =>
    `低于 ${shown(found)} 的分数没有对应的级别。请让最后一段从 0 开始。`,
  'grading/all-off': () => '所有标准都已停用，请至少启用一项。',
  'grading/weights-too-fine': () => '各项权重相差过大或过细，无法精确计算。请使用更简单的数字。',
}
