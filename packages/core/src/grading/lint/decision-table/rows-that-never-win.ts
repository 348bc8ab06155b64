import {
  addBit,
  allBits,
  bitsBelow,
  bitsIn,
  hasBit,
  isEmpty,
  noBits,
  removeBit,
  wordOf,
  type Bits,
} from '../../../shared/conditions/algebra/bits.js'
import { factsOf } from '../../../shared/conditions/algebra/row-space.js'
import { searchRows, type RowQuest } from '../../../shared/conditions/algebra/search-rows.js'
import type { GradingLintFinding } from '../../lint-finding.js'
import type { SearchedTable } from './lint-decision-table.js'

// To leave rows out of a proof one by one costs a search each.
const MOST_LEFT_OUT = 20

/**
 * Rows that decide no customer's grade: those that never match; and by hit policy those that earlier rows (`first`,
 * `rule-order`), rows of better grades (`priority`) or any others (`unique`) stand in the way of, together.
 */
export function* rowsThatNeverWin(table: SearchedTable): Iterable<GradingLintFinding> {
  const { policy, space, meeting, circumstances, effort } = table
  if (!space.complete) return
  const inTheWay = blockersBy(table)
  for (const [row, { id, name = id }] of policy.rows.entries()) {
    const never = {
      code: 'grading/rule-never-wins',
      severity: 'warning',
      rule: `/rows/${row}`,
      ...(name === undefined ? {} : { name }),
    } as const
    if (!hasBit(meeting.matching(row), row)) {
      yield never
      continue
    }
    const rows = inTheWay(row)
    if (rows === null || isEmpty(rows)) continue
    const because = proofOf(table, row, rows)
    if (because === null) {
      if (effort.words <= 0) return
      continue
    }
    const choice = space.axes.map(({ holdingFor }) => holdingFor[row]?.[0] ?? 0)
    yield {
      ...never,
      rules: because.map((other) => `/rows/${other}` as const),
      example: circumstances.exampleOf(factsOf(space, choice)),
    }
  }
}

/** The rows that may keep a row from winning; null where the hit policy lets every row that matches count. */
function blockersBy({ policy, space, meeting }: SearchedTable): (row: number) => Bits | null {
  const { hitPolicy, grades, rows } = policy
  const meetingAmong = (row: number, others: Bits) =>
    meeting.notFailing(row).map((word, index) => word & wordOf(others, index))
  switch (hitPolicy) {
    case 'unique':
      return (row) => {
        const others = allBits(space.rows)
        removeBit(others, row)
        return meetingAmong(row, others)
      }
    case 'first':
    case 'rule-order':
      return (row) => meetingAmong(row, bitsBelow(row, space.rows))
    case 'priority': {
      const rank = new Map(grades.map(({ id }, index) => [id, index]))
      const ranks = rows.map(({ grade = '' }) => rank.get(grade) ?? 0)
      const better = new Map<number, Bits>()
      for (const own of new Set(ranks)) {
        const bits = noBits(space.rows)
        for (const [other, theirs] of ranks.entries()) if (theirs < own) addBit(bits, other)
        better.set(own, bits)
      }
      return (row) => meetingAmong(row, better.get(ranks[row] ?? 0) ?? noBits(space.rows))
    }
    case 'any':
    case 'collect':
      return () => null
  }
}

/** The rows that together keep a row from ever winning; null where it wins, or where that could not be found out. */
function proofOf(table: SearchedTable, row: number, rows: Bits): readonly number[] | null {
  const { space, effort } = table
  const search = searchRows(space, questOf(table, row, rows), effort)
  if (search === null || 'choice' in search) return null
  const alone = [...bitsIn(rows)].find((other) => takesAll(table, row, other))
  if (alone !== undefined) return [alone]
  let because = search.because
  if (because.length > MOST_LEFT_OUT) return because
  for (const other of because) {
    const fewer = because.filter((kept) => kept !== other)
    const without = noBits(space.rows)
    for (const kept of fewer) addBit(without, kept)
    const again = searchRows(space, questOf(table, row, without), effort)
    if (again !== null && !('choice' in again)) because = fewer
  }
  return because
}

/** An open row of the same grade decides nothing else than this one would, so it is enough that it does not match. */
function questOf({ policy, space }: SearchedTable, row: number, rows: Bits): RowQuest {
  const { hitPolicy, rows: all } = policy
  const isInOrder = hitPolicy === 'first' || hitPolicy === 'rule-order'
  const failing = noBits(space.rows)
  const notHolding = noBits(space.rows)
  for (const other of bitsIn(rows)) {
    const isSameGrade = isInOrder && all[other]?.grade === all[row]?.grade
    addBit(isSameGrade ? notHolding : failing, other)
  }
  return { holding: [row], failing, notHolding }
}

/** Whether every customer of a row also matches another. */
function takesAll({ space }: SearchedTable, row: number, other: number): boolean {
  return space.axes.every(({ holdingFor, notHolding }) =>
    (holdingFor[row] ?? []).every((index) => !hasBit(notHolding[index] ?? noBits(0), other)),
  )
}
