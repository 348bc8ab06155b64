import { byCodeUnit } from '../../shared/index.js'
import { partitionPoint } from '../../shared/partition-point.js'

/** A customer's value; more is better. */
export type Entry = { readonly id: string; readonly value: number }

/** The values of a book from the worst to the best. */
export type BookOrder = {
  readonly values: Float64Array
  /** Whose they are, equals by their ids; empty where that is not asked. */
  readonly ids: readonly string[]
}

/**
 * A value that is asked about; `inPlaceOf` is the one that the book has of the same customer, if any. Where they
 * differ, the customer stands where the value that is asked about puts it, as if the book said so.
 */
export type Asked = Entry & { readonly inPlaceOf: number | undefined }

export function bookOrder(entries: readonly Entry[], withIds: boolean): BookOrder {
  if (!withIds) return { values: Float64Array.from(entries, ({ value }) => value).sort(), ids: [] }
  const sorted = [...entries].sort((a, b) => a.value - b.value || byCodeUnit(a.id, b.id))
  return {
    values: Float64Array.from(sorted, ({ value }) => value),
    ids: sorted.map(({ id }) => id),
  }
}

/** How many customers are in the order, the one that is asked about among them. */
export function countWith({ values }: BookOrder, { inPlaceOf }: Asked): number {
  return inPlaceOf === undefined ? values.length + 1 : values.length
}

/** What is the value at a place of the order, from 0. */
export function valuesWith({ values }: BookOrder, asked: Asked): (place: number) => number {
  const own = countBelow({ values, ids: [] }, asked)
  const gone = asked.inPlaceOf === undefined ? Infinity : firstFrom(values, asked.inPlaceOf)
  return (place) => {
    if (place === own) return asked.value
    const among = place < own ? place : place - 1
    return values[among < gone ? among : among + 1] ?? asked.value
  }
}

/** How many others have a lower value. */
export function countBelow({ values }: BookOrder, { value, inPlaceOf = Infinity }: Asked): number {
  return firstFrom(values, value) - (inPlaceOf < value ? 1 : 0)
}

/** How many have the same value, the one that is asked about among them. */
export function countEqual(order: BookOrder, asked: Asked): number {
  const { values } = order
  const { value, inPlaceOf } = asked
  const equal = firstAbove(values, value) - firstFrom(values, value)
  return inPlaceOf === value ? equal : equal + 1
}

/** How many others come before in the order, equals by their ids. */
export function placeOf({ values, ids }: BookOrder, { id, value, inPlaceOf = Infinity }: Asked) {
  const first = firstFrom(values, value)
  const last = firstAbove(values, value)
  const place = partitionPoint(first, last, (index) => (ids[index] ?? '') < id)
  return place - (inPlaceOf < value ? 1 : 0)
}

function firstFrom(values: Float64Array, value: number): number {
  return partitionPoint(0, values.length, (index) => (values[index] ?? 0) < value)
}

function firstAbove(values: Float64Array, value: number): number {
  return partitionPoint(0, values.length, (index) => (values[index] ?? 0) <= value)
}
