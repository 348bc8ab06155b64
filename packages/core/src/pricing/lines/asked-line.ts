import { byCodeUnit, type JsonPointer, type Subject } from '../../shared/index.js'
import { nearest } from '../../shared/checking/problems.js'
import { multiplied, ratioOf, type Ratio } from '../amounts/ratio.js'
import { itemsById } from '../items/items-by-id.js'
import { unitFactor } from '../items/unit-factor.js'
import type { Item, PriceBook, RequestLine } from '../schema.js'
import type { Order } from './order.js'

/** A line of a request, with the item it asks for, and its quantity in the item's own units. */
export type AskedLine = {
  readonly index: number
  readonly at: JsonPointer
  readonly request: RequestLine
  readonly item: Item
  /** Where the item stands in the book. */
  readonly itemAt: `/${string}`
  readonly unit: string
  readonly quantity: Ratio
  /** The item's own units in one that is asked for. */
  readonly factor: Ratio
  readonly baseQuantity: Ratio
  readonly subject: Subject
}

/** A line that can be priced, or null where there is no such item or unit, or it is not sold today (RULES #1, #2). */
export type LineReader = (line: RequestLine, index: number) => AskedLine | null

export function lineReader(order: Order): LineReader {
  const { book, circumstances, findings } = order
  const items = itemsById(book)
  const subjects = new Map<Item, Subject>()

  function subjectOf(item: Item, { facts }: RequestLine): Subject {
    const known = facts === undefined ? subjects.get(item) : undefined
    if (known !== undefined) return known
    const { subject } = order.subject
    const all = { ...subject.facts, ...item.facts, ...facts }
    const { id, group = null, class: itemClass = null } = item
    const season = subject.facts?.['season'] ?? null
    const made = { ...subject, facts: { ...all, item: id, group, class: itemClass, season } }
    if (facts === undefined) subjects.set(item, made)
    return made
  }

  return (line, index) => {
    const at: JsonPointer = `/lines/${index}`
    const placed = items.get(line.item)
    if (placed === undefined) {
      const closest = nearest(line.item, [...items.keys()].sort(byCodeUnit))
      findings.add({
        code: 'pricing/unknown-item',
        at,
        item: line.item,
        ...(closest === null ? {} : { nearest: closest }),
      })
      return null
    }
    const { item, place } = placed
    const itemAt = `/items/${place}` as const
    const { today } = circumstances
    const { from = today, to = today } = item
    if (today < from || today > to) {
      findings.add({ code: 'pricing/item-not-sold', at, rule: itemAt, item: item.id, on: today })
      return null
    }
    const unit = line.unit ?? item.unit
    const factor = unitFactor(item, unit, book)
    if (factor === null) {
      findings.add({ code: 'pricing/unknown-unit', at, unit, known: unitsOf(item, book) })
      return null
    }
    const quantity = ratioOf(line.quantity)
    const own = ratioOf(factor)
    return {
      index,
      at,
      request: line,
      item,
      itemAt,
      unit,
      quantity,
      factor: own,
      baseQuantity: multiplied(quantity, own),
      subject: subjectOf(item, line),
    }
  }
}

// The units that an item can be asked for in, its own first.
function unitsOf(item: Item, book: PriceBook): string[] {
  const named = [...Object.keys(item.units ?? {}), ...Object.keys(book.units ?? {})]
  const units = new Set([item.unit, ...named])
  return [...units].filter((unit) => unitFactor(item, unit, book) !== null)
}
