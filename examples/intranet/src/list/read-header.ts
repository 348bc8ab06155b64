import type { Outcome } from '@fieldbook/core/shared'
import { columns, fieldOf, type Field } from './columns.js'
import { excerpt, type Fault } from './fault.js'
import type { Row } from './read-rows.js'

/** Where the cells of each field stand, and what the file calls them. */
export type Header = {
  readonly length: number
  readonly fields: ReadonlyMap<Field, { readonly index: number; readonly name: string }>
  /** The columns that the page does not read. */
  readonly unread: readonly string[]
}

/** The first row of a file, which names its columns. */
export function readHeader({ line, cells }: Row): Outcome<Header, Fault[]> {
  const fields = new Map<Field, { index: number; name: string }>()
  const faults: Fault[] = []
  for (const [index, name] of cells.entries()) {
    const field = fieldOf(name)
    if (field === null) continue
    if (fields.has(field)) faults.push({ kind: 'repeated-column', line, column: name })
    fields.set(field, { index, name })
  }
  const missing = columns.filter(({ field, isNeeded }) => isNeeded && !fields.has(field))
  if (missing.length > 0) {
    faults.push({ kind: 'missing-columns', line, columns: missing.map(({ names }) => names) })
  }
  if (faults.length > 0) return { ok: false, problems: faults }
  const unread = cells.filter((name) => name !== '' && fieldOf(name) === null).map(excerpt)
  return { ok: true, value: { length: cells.length, fields, unread } }
}
