import type { GradingLintFinding } from '../../../grading/index.js'
import type { Sentences } from '../../catalogue.js'

export const lintFindings: Sentences<GradingLintFinding> = {
  'grading/rule-never-wins': ({ name, rules }, say) =>
    rules === undefined
      ? `“${say.text(name)}”永远不会生效：没有客户能满足它的条件。请更正条件，或删除该规则。`
      : `“${say.text(name)}”永远不会生效：凡符合它的客户，都由${say.or(rules)}决定。请调整顺序、收窄其他规则，或删除该规则。`,
  'grading/points-never-won': ({ name, points, rules }, say) =>
    rules === undefined
      ? `“${say.text(name)}”：没有任何资料能满足这个${say.number(points)}分的分数段。请更正条件，或删除该段。`
      : `“${say.text(name)}”：这个${say.number(points)}分的分数段永远不会生效，其前面的各段已包含它的全部取值。请将它前移，或删除该段。`,
  'grading/values-uncovered': ({ cells, of, severity }, say) => {
    const which =
      cells === undefined || of === undefined
        ? '部分客户不符合任何规则'
        : `${say.number(of)}种得分组合中有${say.number(cells)}种不属于任何分群`
    return severity === 'notice'
      ? `${which}，将按 "otherwise" 处理。`
      : `${which}，因此无法评级。请为其增加规则，或设置 "otherwise"。`
  },
  'grading/rows-overlap': () =>
    '两行同时符合同一客户，该客户因此无法评级。请收窄其中一行，或改用能够取舍的命中策略。',
  'grading/more-rows-overlap': ({ pairs, listed }, say) =>
    `共有${say.number(pairs)}对行会同时符合同一客户，此处只列出前${say.number(listed)}对。重叠如此之多，或许应改用其他命中策略，例如 "first"。`,
  'grading/segments-overlap': ({ cells, of }, say) =>
    `${say.number(of)}种得分组合中有${say.number(cells)}种同属多个分群，以排在最前的为准。请确认排列顺序无误。`,
  'grading/points-uncovered': ({ fact }) =>
    `资料“${fact}”的部分取值不在任何分数段内。请在最后增加一个没有条件的分数段。`,
  'grading/weights-do-not-sum': ({ sum, expected }) =>
    `权重合计为${sum}，而不是${expected}：各项按其在合计中的占比计算。如本意为${expected}，请更正权重。`,
  'grading/cut-off-unreachable': ({ grade, atLeast, below, nearest }, say) => {
    const range =
      below === undefined
        ? `${say.number(atLeast)}分及以上`
        : `${say.number(atLeast)}分至不足${say.number(below)}分`
    return `没有客户能评为${grade}级：不可能得到${range}的总分，最接近的总分为${say.number(nearest)}分。请调整分数线，或删除该级别。`
  },
  'grading/too-large-to-check': () =>
    '内容过多，未能全部检查，可能还有未发现的问题。请将其拆分，或减少同时涉及的资料项。',
}
