import { expect, test } from 'vitest'
import { parseRulebook } from '../rulebook/parse-rulebook.js'
import { carDealer } from './car-dealer.js'
import { wholesaler } from './wholesaler.js'

test.each([carDealer, wholesaler])('the preset $id is read as it stands', (preset) => {
  const json: unknown = JSON.parse(JSON.stringify(preset))
  expect(parseRulebook(json)).toEqual({ ok: true, value: preset })
})
