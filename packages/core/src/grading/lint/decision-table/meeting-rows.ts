import { allBits, noBits, wordOf, type Bits } from '../../../shared/conditions/algebra/bits.js'
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
  const among = (byClass: 'failing' | 'notHolding') => {
    const known = new Map<readonly number[], Bits>()
    return (row: number): Bits => {
      const together = allBits(space.rows)
      for (const { [byClass]: struck, holdingFor } of space.axes) {
        const holding = holdingFor[row] ?? []
        const meeting = known.get(holding) ?? leftByAny(struck, holding, space.rows)
        known.set(holding, meeting)
        for (const [word, rows] of meeting.entries()) together[word] = wordOf(together, word) & rows
      }
      return together
    }
  }
  return { matching: among('notHolding'), notFailing: among('failing') }
}

/** The rows that not all of some classes strike off. */
function leftByAny(struck: readonly Bits[], classes: readonly number[], rows: number): Bits {
  const left = noBits(rows)
  for (const index of classes) {
    for (const [word, gone] of (struck[index] ?? left).entries()) {
      left[word] = wordOf(left, word) | ~gone
    }
  }
  return left
}
