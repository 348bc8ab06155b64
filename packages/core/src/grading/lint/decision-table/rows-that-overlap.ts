import { bitsIn } from '../../../shared/conditions/algebra/bits.js'
import { factsOf } from '../../../shared/conditions/algebra/row-space.js'
import { allowedClasses } from '../../../shared/conditions/algebra/search-rows.js'
import type { CounterExample } from '../../../shared/index.js'
import type { GradingLintFinding } from '../../lint-finding.js'
import type { SearchedTable } from './lint-decision-table.js'

const MOST_LISTED = 100

/**
 * Pairs of rows that match together though they may not: with `unique` any, with `any` those whose grades differ. Of a
 * flood the first hundred are listed, and one finding more counts them all.
 */
export function rowsThatOverlap(table: SearchedTable): GradingLintFinding[] {
  const { hitPolicy, rows } = table.policy
  if (hitPolicy !== 'unique' && hitPolicy !== 'any') return []
  const findings: GradingLintFinding[] = []
  let pairs = 0
  let beyond: readonly [number, number] | undefined
  for (const [row, { grade }] of rows.entries()) {
    for (const other of bitsIn(table.meeting.matching(row))) {
      if (other <= row || (hitPolicy === 'any' && rows[other]?.grade === grade)) continue
      pairs++
      if (pairs > MOST_LISTED) {
        beyond ??= [row, other]
        continue
      }
      findings.push({
        code: 'grading/rows-overlap',
        severity: 'error',
        rule: `/rows/${row}`,
        rules: [`/rows/${other}`],
        example: inBoth(table, row, other),
      })
    }
  }
  if (beyond === undefined) return findings
  const [row, other] = beyond
  return [
    ...findings,
    {
      code: 'grading/more-rows-overlap',
      severity: 'error',
      rule: '/rows',
      rules: [`/rows/${row}`, `/rows/${other}`],
      pairs,
      listed: MOST_LISTED,
      example: inBoth(table, row, other),
    },
  ]
}

function inBoth({ space, circumstances }: SearchedTable, ...rows: number[]): CounterExample {
  const choice = space.axes.map((axis) => allowedClasses(axis, rows)[0] ?? 0)
  return circumstances.exampleOf(factsOf(space, choice))
}
