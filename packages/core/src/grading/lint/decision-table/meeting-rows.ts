import { allBits, noBits, wordOf, type Bits } from '../../../shared/conditions/algebra/bits.js'
import { either, joinedStretches } from '../../../shared/conditions/algebra/joined-stretches.js'
import type { RowSpace } from '../../../shared/conditions/algebra/row-space.js'

/** For each row, the rows that match some of its customers, itself among them; and those that may be open for some. */
export type MeetingRows = {
  readonly matching: (row: number) => Bits
  readonly notFailing: (row: number) => Bits
}

/**
 * Which rows meet. Rows are boxes, so two of them meet when they do so in every fact; the same tests are compared with
 * all rows once.
 */
export function meetingRows(space: RowSpace): MeetingRows {
  const meetings = new Map<readonly Bits[], (classes: readonly number[]) => Bits>()
  const among = (byClass: 'failing' | 'notHolding') => (row: number) => {
    const together = allBits(space.rows)
    for (const { [byClass]: struck, holdingFor } of space.axes) {
      const meetingIn = meetings.get(struck) ?? meetingBy(struck, space.rows)
      meetings.set(struck, meetingIn)
      const rows = meetingIn(holdingFor[row] ?? [])
      for (let word = 0; word < together.length; word++) {
        together[word] = wordOf(together, word) & wordOf(rows, word)
      }
    }
    return together
  }
  return { matching: among('notHolding'), notFailing: among('failing') }
}

/** The rows that not all of some classes strike off; kept by the list of classes. */
function meetingBy(struck: readonly Bits[], rows: number): (classes: readonly number[]) => Bits {
  const known = new Map<readonly number[], Bits>()
  const leftIn = joinedStretches(struck.map((gone) => gone.map((word) => ~word)))
  return (classes) => {
    const found = known.get(classes)
    if (found !== undefined) return found
    let left = noBits(rows)
    for (const [first, last] of stretchesOf(classes)) left = either(left, leftIn(first, last))
    known.set(classes, left)
    return left
  }
}

/** Ascending numbers as stretches of neighbours. */
function stretchesOf(numbers: readonly number[]): [first: number, last: number][] {
  const stretches: [number, number][] = []
  for (const number of numbers) {
    const last = stretches.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else stretches.push([number, number])
  }
  return stretches
}
