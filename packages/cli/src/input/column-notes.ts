import { parse } from '@fieldbook/core/shared/schema'
import type { Target } from './column-mapping.js'
import type { Reading, RecordKind } from './reading.js'

/** What to say about columns that were understood otherwise than may be meant. */
export function columnNotes(
  titles: readonly string[],
  targets: ReadonlyMap<string, Target>,
  { columns, schema }: RecordKind,
  { messages }: Reading,
): string[] {
  const unread = titles.filter((title) => title !== '' && !targets.has(title))
  const nameless = titles.filter((title) => title === '').length
  const slips = [...targets].flatMap(([title, [group]]) => {
    const field = group === 'facts' ? nearestField(title, schema) : null
    return field === null || !Object.hasOwn(columns.fields, field) ? [] : [{ title, field }]
  })
  return [
    ...(unread.length > 0 ? [messages.input.unreadColumns(unread)] : []),
    ...(nameless > 0 ? [messages.input.namelessColumns(nameless)] : []),
    ...slips.map(({ title, field }) => messages.input.nearlyField(title, field)),
  ]
}

// The schema names the nearest known key of a misspelt one.
function nearestField(title: string, schema: RecordKind['schema']): string | null {
  const outcome = parse(schema, { [title]: '' })
  if (outcome.ok) return null
  const problem = outcome.problems.find(({ code }) => code === 'schema/unknown-key')
  const nearest = problem?.params['nearest']
  return typeof nearest === 'string' ? nearest : null
}
