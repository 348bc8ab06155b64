import { describe, expect, it } from 'vitest'
import type { GradingLintFinding } from '../../../grading/index.js'
import { explain } from '../../catalogue.js'
import { en } from '../../en.js'
import { zhCN } from '../../zh-CN.js'

describe('what a lint of grading finds is said with what to do', () => {
  it.each<[GradingLintFinding, string, string]>([
    [
      {
        code: 'grading/rule-never-wins',
        severity: 'warning',
        rule: '/rows/2',
        rules: ['/rows/0', '/rows/1'],
      },
      'Row 3 can never win: rows 1 and 2 have all its customers. Move it, narrow the others, or remove it.',
      '第3行永远不会生效：符合它的客户全部由第1、2行决定。请调整顺序、收窄其他规则，或将其删除。',
    ],
    [
      {
        code: 'grading/rule-never-wins',
        severity: 'warning',
        rule: '/grading/segments/3',
        name: 'Promising',
      },
      'Segment 4 (Promising) can never win: no customer meets it. Correct its tests, or remove it.',
      '第4个分群（Promising）永远不会生效：没有客户能满足它的条件。请更正条件，或将其删除。',
    ],
    [
      {
        code: 'grading/points-never-won',
        severity: 'warning',
        rule: '/criteria/0/points/2',
        rules: ['/criteria/0/points/0'],
        name: 'Revenue',
        points: 3,
      },
      'Revenue: band 3 (3 points) can never be won, since band 1 takes all that it would. Move it up, or remove it.',
      'Revenue：第3个分数段（3分）永远不会生效，因为它的取值已全部归入第1个分数段。请将它前移，或将其删除。',
    ],
    [
      { code: 'grading/values-uncovered', severity: 'error', rule: '/rows' },
      'Some customers match no row, so they get no grade. Add a rule for them, or "otherwise".',
      '部分客户不符合任何一行，因此无法评级。请为其增加规则，或设置 "otherwise"。',
    ],
    [
      {
        code: 'grading/values-uncovered',
        severity: 'notice',
        rule: '/segments',
        cells: 36,
        of: 125,
      },
      '36 of 125 combinations of scores are in no segment: they get what "otherwise" says.',
      '125种得分组合中有36种不属于任何分群，将按 "otherwise" 处理。',
    ],
    [
      { code: 'grading/rows-overlap', severity: 'error', rule: '/rows/0', rules: ['/rows/9'] },
      'Rows 1 and 10 match the same customer, who then gets no grade. Narrow one of them, or choose a hit policy that decides, such as "first".',
      '第1、10行会同时符合同一客户，该客户因此无法评级。请收窄其中一行，或改用能够取舍的命中策略，例如 "first"。',
    ],
    [
      {
        code: 'grading/cut-off-unreachable',
        severity: 'warning',
        rule: '/bands/1',
        grade: 'B',
        atLeast: 76,
        below: 80,
        nearest: 75,
      },
      'Nobody reaches this band of grade B: no score from 76 to below 80 is possible, and the nearest is 75. Move the cut-off, or remove the band.',
      '没有客户能进入B级的这一分数段：不可能得到76分至不足80分的总分，最接近的总分为75分。请调整分数线，或删除该分数段。',
    ],
  ])('%j', (finding, english, chinese) => {
    expect(explain(finding, en)).toBe(english)
    expect(explain(finding, zhCN)).toBe(chinese)
  })
})
