import { plain, type Target } from './column-mapping.js'
import { nearestName } from './nearest-name.js'
import type { Reading, RecordKind } from './reading.js'

/** What to say about columns that were understood otherwise than may be meant. */
export function columnNotes(
  titles: readonly string[],
  targets: ReadonlyMap<string, Target>,
  kind: RecordKind,
  reading: Reading,
): string[] {
  const { messages } = reading
  const unread = titles.filter((title) => title !== '' && !targets.has(title))
  const nameless = titles.filter((title) => title === '').length
  const missed = missedNames(targets, kind, reading)
  const slips = [...targets].flatMap(([title, [group, key]]) => {
    if (group !== 'facts' || key !== title || reading.askedFacts.has(title)) return []
    const nearest = nearestName(plain(title), [...missed.keys()])
    const field = nearest === null ? undefined : missed.get(nearest)
    return field === undefined
      ? []
      : [messages.input.nearlyField(title, field, mapOption(field, title))]
  })
  return [
    ...(unread.length > 0 ? [messages.input.unreadColumns(unread)] : []),
    ...(nameless > 0 ? [messages.input.namelessColumns(nameless)] : []),
    ...slips,
  ]
}

function mapOption(field: string, column: string): string {
  return field.includes(' ') ? `--map "${field}=${column}"` : `--map ${field}="${column}"`
}

// By plain name, the fields and the facts of the rules that no column has: only these can be meant by another column.
function missedNames(
  targets: ReadonlyMap<string, Target>,
  { columns }: RecordKind,
  { askedFacts }: Reading,
): Map<string, string> {
  const found = new Set([...targets.values()].map((target) => target.join('.')))
  const missed = new Map<string, string>()
  for (const fact of askedFacts) {
    const isMissed = !found.has(`facts.${fact}`) && !Object.hasOwn(columns.fields, fact)
    if (isMissed) missed.set(plain(fact), `facts.${fact}`)
  }
  for (const [field, names] of Object.entries(columns.fields)) {
    if (found.has(field)) continue
    for (const name of [field, ...names]) missed.set(plain(name), field)
  }
  return missed
}
