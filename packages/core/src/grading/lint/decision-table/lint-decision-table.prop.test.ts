import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  everyCell,
  gradeOf,
  tablesOfGrades,
  tablesOfPoints,
  TODAY,
  type Cell,
} from '../../../../tests/small-tables.js'
import type { Truth } from '../../../shared/index.js'
import type { GradingLintFinding } from '../../lint-finding.js'
import type { DecisionTablePolicy } from '../../schema.js'
import { lintGrading } from '../lint-grading.js'

const rulesWith = (findings: readonly GradingLintFinding[], code: GradingLintFinding['code']) =>
  findings.filter((finding) => finding.code === code).map(({ rule }) => rule)

function pairsThatOverlap({ hitPolicy, rows: all }: DecisionTablePolicy, cells: readonly Cell[]) {
  const indices = [...all.keys()]
  const mayNot = (left: number, right: number) =>
    hitPolicy === 'unique' || (hitPolicy === 'any' && all[left]?.grade !== all[right]?.grade)
  return indices.flatMap((left) =>
    indices
      .filter((right) => right > left && mayNot(left, right))
      .filter((right) =>
        cells.some(({ truths }) => truths[left] === true && truths[right] === true),
      )
      .map((right) => `/rows/${left} /rows/${right}`),
  )
}

/** Whether a row decides a customer's grade; of rows with the best grade at once, each does. */
function wins(
  { hitPolicy, rows: all }: DecisionTablePolicy,
  index: number,
  { truths, graded: as }: Cell,
) {
  if (truths[index] !== true) return false
  if (hitPolicy === 'any' || hitPolicy === 'collect') return true
  return hitPolicy === 'priority' ? as.grade === all[index]?.grade : as.rule === `/rows/${index}`
}

function expectConfirmed(policy: DecisionTablePolicy, finding: GradingLintFinding) {
  if (finding.example === undefined) {
    expect(finding).toMatchObject({ code: 'grading/rule-never-wins' })
    expect(finding).not.toHaveProperty('rules')
    return
  }
  const { grade, rule, score, findings = [] } = gradeOf(policy, finding.example.facts)
  const codes = findings.map(({ code }) => code)
  switch (finding.code) {
    case 'grading/values-uncovered':
      expect([grade, ...codes]).toEqual([null, 'grading/no-row'])
      break
    case 'grading/rows-overlap': {
      const rowsOf = [finding.rule, ...(finding.rules ?? [])].map((pointer) =>
        Number(pointer.slice(6)),
      )
      expect(findings).toMatchObject([{ code: 'grading/rows-conflict' }])
      expect(findings[0]).toHaveProperty('rows', expect.arrayContaining(rowsOf))
      break
    }
    case 'grading/rule-never-wins':
      expect(rule).not.toBe(finding.rule)
      break
    case 'grading/cut-off-unreachable':
      expect(score).toBe(finding.nearest)
      break
    default:
      expect.fail(finding.code)
  }
}

/** The rows that are said to leave another nothing do so together, and none of them is named in vain. */
function expectProof(
  { hitPolicy, rows: all }: DecisionTablePolicy,
  { code, rule, rules }: GradingLintFinding,
  cells: readonly Cell[],
) {
  if (code !== 'grading/rule-never-wins' || rules === undefined) return
  const index = Number(rule.slice(6))
  const inTheWay = rules.map((pointer) => Number(pointer.slice(6)))
  const isInOrder = hitPolicy === 'first' || hitPolicy === 'rule-order'
  const givesWay = (other: number, truth: Truth) =>
    truth === false || (truth === undefined && isInOrder && all[other]?.grade === all[index]?.grade)
  const leaves = (among: readonly number[]) =>
    cells.some(
      ({ truths }) =>
        truths[index] === true && among.every((other) => givesWay(other, truths[other])),
    )
  expect(inTheWay).not.toContain(index)
  expect(leaves(inTheWay)).toBe(false)
  for (const other of inTheWay) {
    expect(leaves(inTheWay.filter((kept) => kept !== other))).toBe(true)
  }
}

describe('the lint of a decision table (RULES #27, #28)', () => {
  it('finds the gaps, overlaps and rows that never win that trying every cell finds, and each example confirms it', () => {
    fc.assert(
      fc.property(tablesOfGrades, (policy) => {
        const findings = lintGrading(policy, { today: TODAY })
        const cells = everyCell(policy)
        const hasGap = cells.some(({ truths }) => truths.every((truth) => truth === false))
        expect(rulesWith(findings, 'grading/values-uncovered')).toEqual(
          hasGap && policy.otherwise === undefined ? ['/rows'] : [],
        )
        const overlaps = findings.flatMap((finding) =>
          finding.code === 'grading/rows-overlap'
            ? [`${finding.rule} ${finding.rules?.join() ?? ''}`]
            : [],
        )
        expect(overlaps).toEqual(pairsThatOverlap(policy, cells))
        const never = [...policy.rows.keys()].filter(
          (index) => !cells.some((cell) => wins(policy, index, cell)),
        )
        expect(rulesWith(findings, 'grading/rule-never-wins')).toEqual(
          never.map((index) => `/rows/${index}`),
        )
        for (const finding of findings) {
          expectConfirmed(policy, finding)
          expectProof(policy, finding, cells)
        }
      }),
    )
  })
})

describe('the lint of a table that collects (RULES #30)', () => {
  it('finds the cut-offs that no cell reaches, with the nearest score', () => {
    fc.assert(
      fc.property(tablesOfPoints, (policy) => {
        const findings = lintGrading(policy, { today: TODAY })
        const cells = everyCell(policy)
        const scores = cells.flatMap(({ graded: { score } }) =>
          typeof score === 'number' ? [score] : [],
        )
        const expected = (policy.bands ?? []).flatMap(({ grade, atLeast }, index, bands) => {
          const below = bands[index - 1]?.atLeast ?? Infinity
          if (scores.length === 0 || scores.some((score) => atLeast <= score && score < below))
            return []
          const lower = scores.filter((score) => score < atLeast)
          return [{ grade, nearest: lower.length > 0 ? Math.max(...lower) : Math.min(...scores) }]
        })
        const found = findings.flatMap((finding) =>
          finding.code === 'grading/cut-off-unreachable'
            ? [{ grade: finding.grade, nearest: finding.nearest }]
            : [],
        )
        expect(found).toEqual(expected)
        const hasGap = cells.some(({ truths }) => truths.every((truth) => truth === false))
        const isGap =
          hasGap &&
          policy.otherwise === undefined &&
          ['min', 'max'].includes(policy.aggregate ?? '')
        expect(rulesWith(findings, 'grading/values-uncovered')).toEqual(isGap ? ['/rows'] : [])
        const never = [...policy.rows.keys()].filter(
          (index) => !cells.some((cell) => wins(policy, index, cell)),
        )
        expect(rulesWith(findings, 'grading/rule-never-wins')).toEqual(
          never.map((index) => `/rows/${index}`),
        )
        for (const finding of findings) expectConfirmed(policy, finding)
      }),
    )
  })
})
