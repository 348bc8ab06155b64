import type { JsonPointer, LocalText } from '../../shared/index.js'
import type { RfmScores } from '../graded.js'
import type { RfmPolicy } from './schema.js'
import { takesScore } from './takes-score.js'

/** A segment, or what is there for those whom none takes. */
type Target = {
  readonly id: string
  readonly name?: LocalText
  readonly grade: string
  readonly rule: JsonPointer
}

/** Three scores and the segment that they lead to, if any. */
export type ScoreCell = { readonly scores: RfmScores; readonly target: Target | undefined }

// More than the most scores that a dimension has.
const BASE = 11

/** Finds the cell of three scores; customers with the same scores share it (RULES #18). */
export function cellFinder({
  segments,
  otherwise,
}: RfmPolicy): (recency: number, frequency: number, monetary: number) => ScoreCell {
  const asked = segments.map(({ id, name, grade, ...ranges }, index) => ({
    takesRecency: takesScore(ranges.recency),
    takesFrequency: takesScore(ranges.frequency),
    takesMonetary: takesScore(ranges.monetary),
    target: targetOf({ id, name, grade }, `/segments/${index}`),
  }))
  const last = otherwise === undefined ? undefined : targetOf(otherwise, '/otherwise')
  const cells = new Map<number, ScoreCell>()
  return (recency, frequency, monetary) => {
    const key = (recency * BASE + frequency) * BASE + monetary
    const known = cells.get(key)
    if (known !== undefined) return known
    const first = asked.find(
      ({ takesRecency, takesFrequency, takesMonetary }) =>
        takesRecency(recency) && takesFrequency(frequency) && takesMonetary(monetary),
    )
    const cell = { scores: { recency, frequency, monetary }, target: first?.target ?? last }
    cells.set(key, cell)
    return cell
  }
}

function targetOf(
  { id, name, grade }: { id: string; name?: LocalText | undefined; grade: string },
  rule: JsonPointer,
): Target {
  return name === undefined ? { id, grade, rule } : { id, name, grade, rule }
}
