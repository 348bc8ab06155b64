import type { Item, PriceBook } from '@fieldbook/core/pricing'
import { expect, test } from 'vitest'
import {
  familyOf,
  termsOf,
  typedQuantity,
  unitsOf,
  withChangedLine,
  withItems,
  withLine,
  withoutLine,
  withoutVoucher,
  withVoucher,
} from './change-request.js'
import { smallBook } from './testing/small-book.js'

const items = new Map(smallBook.items.map((item) => [item.id, item]))
const item = (id: string): Item => {
  const found = items.get(id)
  if (!found) throw new Error(`The book has no ${id}`)
  return found
}
const request = {
  id: 'q1',
  lines: [
    { id: '1', item: 'mug-good', quantity: 2 },
    { id: '3', item: 'tray', quantity: 1, unit: 'box' },
  ],
} as const

test('a new line asks for one of an item, under an id that is free', () => {
  expect(withLine(request, item('tray'), smallBook).lines[2]).toEqual({
    id: '2',
    item: 'tray',
    quantity: 1,
  })
  expect(withLine(null, item('tray'), smallBook).lines).toEqual([
    { id: '1', item: 'tray', quantity: 1 },
  ])
})

test('what is sold by terms is asked for by its first', () => {
  expect(termsOf(item('care'), smallBook).map(({ months }) => months)).toEqual([12, 36])
  expect(withLine(null, item('care'), smallBook).lines[0]).toMatchObject({ months: 12 })
})

test('other lines stay as they are', () => {
  const changed = withChangedLine(request, '3', { quantity: '2.5' })
  expect(changed.lines).toEqual([request.lines[0], { ...request.lines[1], quantity: '2.5' }])
  expect(withoutLine(request, '1')).toEqual({ ...request, lines: [request.lines[1]] })
})

test('another item keeps the quantity, and the unit where it has it', () => {
  const boxed = withChangedLine(request, '1', { unit: 'box' })
  expect(withItems(boxed, ['mug-best', 'tray'], items, smallBook).lines).toEqual([
    { id: '1', item: 'mug-best', quantity: 2 },
    request.lines[1],
  ])
})

test('units are those that lead to the item’s own, and a circle leads nowhere', () => {
  expect(unitsOf(item('tray'), smallBook)).toEqual(['piece', 'box', 'pallet'])
  expect(unitsOf(item('mug-good'), smallBook)).toEqual(['piece'])
  const units = { one: { quantity: 2, of: 'other' }, other: { quantity: 2, of: 'one' } }
  expect(unitsOf({ id: 'x', unit: 'piece', units }, {} as PriceBook)).toEqual(['piece'])
})

test('a family is in the order of the classes', () => {
  expect(familyOf(item('mug-good'), smallBook).map(({ id }) => id)).toEqual([
    'mug-best',
    'mug-good',
  ])
  expect(familyOf(item('tray'), smallBook)).toEqual([])
})

test('vouchers come and go, and the last leaves no empty list', () => {
  expect(withVoucher(request, 'V1').vouchers).toEqual(['V1'])
  expect(withoutVoucher(withVoucher(request, 'V1'), 'V1')).toEqual(request)
})

test('a quantity is the number that was typed, or its text where a number would spell another', () => {
  expect(['12', '2.5', '2.50', '0.1234567890123456789'].map(typedQuantity)).toEqual([
    12,
    2.5,
    '2.50',
    '0.1234567890123456789',
  ])
})
