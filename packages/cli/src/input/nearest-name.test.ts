import { expect, test } from 'vitest'
import { nearestName } from './nearest-name.js'

const known = ['lastvisit', 'firstcontact', 'firstcontactat', 'grade', 'lat', '上次联系时间']

test.each([
  ['lstvisit', 'lastvisit'],
  ['lastvisitdate', 'lastvisit'],
  ['grad', 'grade'],
  ['nextvisit', null],
  ['lastcontactat', null],
  ['late', 'lat'],
  ['fax', null],
  ['首次联系时间', null],
])('%s is near %s', (name, nearest) => {
  expect(nearestName(name, known)).toBe(nearest)
})
