import type { Item, PriceBook } from '../schema.js'

/** An item and its place in the book. */
export type PlacedItem = { readonly item: Item; readonly place: number }

const kept = new WeakMap<PriceBook, ReadonlyMap<string, PlacedItem>>()

/** The items of a book by their ids, found once a book. */
export function itemsById(book: PriceBook): ReadonlyMap<string, PlacedItem> {
  const known = kept.get(book)
  if (known !== undefined) return known
  const items = new Map(book.items.map((item, place) => [item.id, { item, place }]))
  kept.set(book, items)
  return items
}
