import type { IsoDate } from '@fieldbook/core/shared'
import type { MovePreview } from '@fieldbook/core/visits'
import { cellKey, type PlannerView } from './planner-view.js'

/** A day with a rep. */
export type Place = { readonly on: IsoDate; readonly repId: string }

/** A visit in a person's hand: where it came from, what it is over, and what each place would mean. */
export type Carry = {
  readonly visitId: string
  readonly name: string
  /** Absent for a visit that is not in the plan yet. */
  readonly origin?: Place
  readonly over: Place
  readonly previews: ReadonlyMap<string, MovePreview>
}

export type Direction = 'earlier' | 'later' | 'rep-before' | 'rep-after'

export function previewAt(carry: Carry, place: Place): MovePreview | undefined {
  return carry.previews.get(cellKey(place))
}

export function previewsByPlace(previews: readonly MovePreview[]) {
  return new Map(previews.map((preview) => [cellKey(preview), preview]))
}

/** Whether two places are one. */
export function isSamePlace(one: Place | undefined, other: Place | undefined): boolean {
  return one?.on === other?.on && one?.repId === other?.repId
}

/** The place beside one: the next day that the plan has, or the next rep that is shown. At an edge the same place. */
export function placeBeside(
  place: Place,
  direction: Direction,
  days: readonly IsoDate[],
  { rows }: PlannerView,
): Place {
  switch (direction) {
    case 'earlier':
      return { ...place, on: days.findLast((day) => day < place.on) ?? place.on }
    case 'later':
      return { ...place, on: days.find((day) => day > place.on) ?? place.on }
    case 'rep-before':
    case 'rep-after': {
      const index = rows.findIndex(({ repId }) => repId === place.repId)
      const row = rows[direction === 'rep-before' ? Math.max(0, index - 1) : index + 1]
      return row === undefined ? place : { ...place, repId: row.repId }
    }
  }
}
