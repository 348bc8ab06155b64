import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../shared/schema.js'
import { gradeCustomer } from '../../grade-customer.js'
import { GradingPolicy, type RfmPolicy } from '../../schema.js'
import { lintGrading } from '../lint-grading.js'

type Ruleset = {
  readonly names: readonly string[]
  readonly r: readonly Scores[]
  readonly f: readonly Scores[]
  readonly m: readonly Scores[]
}
type Scores = readonly [number, number]
type Counts = {
  readonly cells: number
  readonly uncovered: number
  readonly overlapping: number
  readonly unreachable: readonly string[]
}

function readCases(name: string): unknown {
  return JSON.parse(
    readFileSync(new URL(`../../../../cases/${name}.json`, import.meta.url), 'utf8'),
  )
}

const { cases } = readCases('grading') as { cases: { id: string; rules?: Ruleset }[] }
const published = readCases('lint-published-rulesets') as Record<string, Counts>

const FACTS = { recency: 'days', frequency: 'orders', monetary: 'revenue' } as const
const grades = [{ id: 'A' }, { id: 'B' }]
const quintiles = {
  recency: { fact: FACTS.recency, quantiles: 5 },
  frequency: { fact: FACTS.frequency, quantiles: 5 },
  monetary: { fact: FACTS.monetary, quantiles: 5 },
}

function segmentsOf({ names, r, f, m }: Ruleset): RfmPolicy['segments'] {
  const range = ([atLeast, atMost]: Scores = [1, 5]) => ({ atLeast, atMost })
  return names.map((id, index) => ({
    id,
    recency: range(r[index]),
    frequency: range(f[index]),
    monetary: range(m[index]),
    grade: 'A',
  }))
}

function rfm(more: Partial<RfmPolicy>): RfmPolicy {
  const policy = {
    method: 'rfm',
    grades,
    ...quintiles,
    segments: [{ id: 'all', grade: 'A' }],
    ...more,
  }
  const outcome = parse(GradingPolicy, policy)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return policy as RfmPolicy
}

/** Thresholds under which a fact of `5 * score - 2`, or for recency `5 * (6 - score) - 2`, has that score. */
const thresholds = [5, 10, 15, 20]
const fixed = {
  recency: { fact: FACTS.recency, thresholds },
  frequency: { fact: FACTS.frequency, thresholds },
  monetary: { fact: FACTS.monetary, thresholds },
}

describe('the published rulesets of R’s rfm package have the counts that were found in them (RULES #28)', () => {
  it.each([
    ['rfm-r.orders.sampleRows', 'R rfm README.md / man examples'],
    ['rfm-r.orders.segments', 'R rfm tests/testthat/test-rfm-segment.R'],
  ])('%s', (id, title) => {
    const rules = cases.find((entry) => entry.id === id)?.rules
    const counts = published[title]
    if (rules === undefined || counts === undefined) throw new Error(`no case ${id}, ${title}`)
    const findings = lintGrading(rfm({ segments: segmentsOf(rules) }))
    const { cells, uncovered, overlapping, unreachable } = counts
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'grading/values-uncovered',
        severity: 'warning',
        cells: uncovered,
        of: cells,
      }),
    )
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'grading/segments-overlap',
        severity: 'notice',
        cells: overlapping,
        of: cells,
      }),
    )
    const never = findings.flatMap((finding) =>
      finding.code === 'grading/rule-never-wins' ? [finding.name] : [],
    )
    expect(never).toEqual(unreachable)
    expect(findings).toHaveLength(2 + unreachable.length)
  })
})

describe('each example confirms its finding when it is graded', () => {
  const orders = cases.find(({ id }) => id === 'rfm-r.orders.segments')?.rules
  const policy = rfm({ ...fixed, ...(orders && { segments: segmentsOf(orders) }) })
  const graded = (facts: object) =>
    gradeCustomer({ id: 'c', facts: { ...facts } }, policy, { today: '2026-11-21' })

  it.each(lintGrading(policy))('$code of $rule', (finding) => {
    const { grade, rule, findings } = graded(finding.example?.facts ?? {})
    if (finding.code === 'grading/values-uncovered') {
      expect(grade).toBeNull()
      expect(findings).toEqual([{ code: 'grading/no-segment', rule: '/segments' }])
    } else if (finding.code === 'grading/segments-overlap') {
      expect(finding.rules).toContain(rule)
    } else {
      expect(finding.rules).toContain(rule)
      expect(rule).not.toBe(finding.rule)
    }
  })

  it('of quantiles it is the scores themselves', () => {
    const [uncovered] = lintGrading(
      rfm({ segments: [{ id: 'best', recency: { atLeast: 2 }, grade: 'A' }] }),
    )
    expect(uncovered).toEqual({
      code: 'grading/values-uncovered',
      severity: 'warning',
      rule: '/segments',
      cells: 25,
      of: 125,
      example: { facts: { recency: 1, frequency: 1, monetary: 1 } },
    })
  })

  it('a date of recency is one whose age has the score', () => {
    const dated = rfm({
      ...fixed,
      facts: { days: { type: 'date' }, orders: { type: 'number' }, revenue: { type: 'number' } },
      segments: [{ id: 'late', recency: { atMost: 4 }, grade: 'B' }],
    })
    const [uncovered] = lintGrading(dated, { today: '2026-11-21' })
    expect(uncovered?.example).toEqual({
      today: '2026-11-21',
      facts: { days: '2026-11-21', orders: 4, revenue: 4 },
    })
    const { findings, scores } = gradeCustomer(
      { id: 'c', facts: uncovered?.example?.facts ?? {} },
      dated,
      { today: '2026-11-21' },
    )
    expect(scores).toEqual({ recency: 5, frequency: 1, monetary: 1 })
    expect(findings).toEqual([{ code: 'grading/no-segment', rule: '/segments' }])
  })
})

describe('what can be is told by what facts can be', () => {
  it('a segment that no score can meet never wins, and needs no example', () => {
    const segments = [
      { id: 'all', grade: 'A' },
      { id: 'super', recency: { atLeast: 6 }, grade: 'A' },
    ]
    expect(lintGrading(rfm({ segments }))).toEqual([
      { code: 'grading/rule-never-wins', severity: 'warning', rule: '/segments/1', name: 'super' },
    ])
  })

  it('two scores of one fact go together', () => {
    const shared = { ...fixed, monetary: { fact: FACTS.frequency, thresholds } }
    const segments = [1, 2, 3, 4, 5].map((score) => ({
      id: `s${score}`,
      frequency: { atLeast: score, atMost: score },
      monetary: { atLeast: score, atMost: score },
      grade: 'A',
    }))
    expect(lintGrading(rfm({ ...shared, segments }))).toEqual([])
    expect(lintGrading(rfm({ ...fixed, segments }))).toMatchObject([{ cells: 100, of: 125 }])
  })

  it('with "otherwise" an uncovered cell is worth a notice', () => {
    const segments = [{ id: 'best', recency: { atLeast: 2 }, grade: 'A' }]
    expect(lintGrading(rfm({ segments, otherwise: { id: 'rest', grade: 'B' } }))).toMatchObject([
      { code: 'grading/values-uncovered', severity: 'notice' },
    ])
  })
})
