import { expect, test } from 'vitest'
import { SeenIds } from './seen-ids.js'

test('says on which row an id first stood, however many came between', () => {
  const seen = new SeenIds()
  const rows = 20_000
  for (let row = 1; row <= rows; row++) expect(seen.add(`customer-${row}`, row)).toBeNull()
  for (let row = 1; row <= rows; row += 97) {
    expect(seen.add(`customer-${row}`, rows + row)).toBe(row)
  }
})
