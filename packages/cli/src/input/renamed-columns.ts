import type { Messages } from '../messages/messages.js'
import { EXIT, Stop } from '../stop.js'
import type { RenamedColumns } from './column-mapping.js'
import type { ColumnSet } from './column-sets.js'

/**
 * What `--map field=column` was given, checked.
 *
 * @throws Stop when a field does not exist or is named twice
 */
export function renamedColumns(
  texts: readonly string[],
  { fields }: ColumnSet,
  messages: Messages,
): RenamedColumns {
  const renamed = new Map<string, string>()
  for (const text of texts) {
    const equals = text.indexOf('=')
    const field = text.slice(0, equals).trim()
    const column = text.slice(equals + 1).trim()
    const isKnown = Object.hasOwn(fields, field) || /^facts\../.test(field)
    if (equals < 0 || column === '' || !isKnown) {
      throw new Stop(EXIT.usage, messages.usage.map(text, Object.keys(fields)))
    }
    if (renamed.has(field)) throw new Stop(EXIT.usage, messages.usage.mappedTwice(field))
    renamed.set(field, column)
  }
  return renamed
}
