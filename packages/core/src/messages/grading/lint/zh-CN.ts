import type { GradingLintFinding } from '../../../grading/index.js'
import type { JsonPointer } from '../../../shared/index.js'
import type { Sentences } from '../../catalogue.js'
import type { Say } from '../../say.js'
import { placeInList } from './place-in-list.js'

export const lintFindings: Sentences<GradingLintFinding> = {
  'grading/rule-never-wins': ({ rule, name, rules }, say) => {
    const place = numbered([rule], say)
    const which = name === undefined ? place : `${place}（${say.text(name)}）`
    return rules === undefined
      ? `${which}永远不会生效：没有客户能满足它的条件。请更正条件，或将其删除。`
      : `${which}永远不会生效：符合它的客户全部由${numbered(rules, say)}决定。请调整顺序、收窄其他规则，或将其删除。`
  },
  'grading/points-never-won': ({ rule, name, points, rules }, say) => {
    const which = `${say.text(name)}：${numbered([rule], say)}（${say.number(points)}分）永远不会生效`
    return rules === undefined
      ? `${which}，因为没有任何取值能满足它的条件。请更正条件，或将其删除。`
      : `${which}，因为它的取值已全部归入${numbered(rules, say)}。请将它前移，或将其删除。`
  },
  'grading/values-uncovered': ({ cells, of, severity }, say) => {
    const which =
      cells === undefined || of === undefined
        ? '部分客户不符合任何一行'
        : `${say.number(of)}种得分组合中有${say.number(cells)}种不属于任何分群`
    return severity === 'notice'
      ? `${which}，将按 "otherwise" 处理。`
      : `${which}，因此无法评级。请为其增加规则，或设置 "otherwise"。`
  },
  'grading/rows-overlap': ({ rule, rules = [] }, say) =>
    `${numbered([rule, ...rules], say)}会同时符合同一客户，该客户因此无法评级。请收窄其中一行，或改用能够取舍的命中策略，例如 "first"。`,
  'grading/more-rows-overlap': ({ pairs, listed }, say) =>
    `共有${say.number(pairs)}对行会同时符合同一客户，此处只列出前${say.number(listed)}对。或许应改用其他命中策略，例如 "first"。`,
  'grading/segments-overlap': ({ cells, of }, say) =>
    `${say.number(of)}种得分组合中有${say.number(cells)}种同属多个分群，以排在最前的为准。请确认排列顺序无误。`,
  'grading/points-uncovered': ({ fact }) =>
    `资料“${fact}”的部分取值得不到分数。请在最后增加一个没有条件的分数段，或声明该资料的取值范围。`,
  'grading/weights-do-not-sum': ({ sum, expected }) =>
    `权重合计为${sum}，而不是${expected}：各项按其在合计中的占比计算。如本意为${expected}，请更正权重。`,
  'grading/cut-off-unreachable': ({ grade, atLeast, below, nearest }, say) => {
    const range =
      below === undefined
        ? `${say.number(atLeast)}分及以上`
        : `${say.number(atLeast)}分至不足${say.number(below)}分`
    return `没有客户能进入${grade}级的这一分数段：不可能得到${range}的总分，最接近的总分为${say.number(nearest)}分。请调整分数线，或删除该分数段。`
  },
  'grading/too-large-to-check': () =>
    '内容过多，未能全部检查，可能还有未发现的问题。请将其拆分，或减少同时涉及的资料项。',
}

const NOUNS: Readonly<Record<string, string>> = {
  rows: '行',
  segments: '个分群',
  points: '个分数段',
}

function numbered(rules: readonly JsonPointer[], say: Say): string {
  const places = rules.map(placeInList)
  const noun = NOUNS[places[0]?.list ?? ''] ?? '条规则'
  return `第${places.map(({ number }) => say.number(number)).join('、')}${noun}`
}
