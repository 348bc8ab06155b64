import { planVisits, previewMove } from '@fieldbook/core/visits'
import { expect, test } from 'vitest'
import { isSamePlace, placeBeside, previewAt, previewsByPlace } from './carry.js'
import { plannerView } from './planner-view.js'
import { smallProblem } from './testing/small-problem.js'

const plan = planVisits(smallProblem)
const view = plannerView(plan, smallProblem, { day: '2026-11-23' })
const days = ['2026-11-23', '2026-11-25'] as const
const place = { on: '2026-11-23', repId: 'r1' } as const

test('a place leads to the next day that is open, and not beyond the last', () => {
  expect(placeBeside(place, 'later', days, view).on).toBe('2026-11-25')
  expect(placeBeside({ ...place, on: '2026-11-25' }, 'later', days, view).on).toBe('2026-11-25')
  expect(placeBeside({ ...place, on: '2026-11-24' }, 'earlier', days, view).on).toBe('2026-11-23')
  expect(placeBeside(place, 'earlier', days, view)).toEqual(place)
})

test('a place leads to the rep beside, and not beyond the last', () => {
  expect(placeBeside(place, 'rep-after', days, view).repId).toBe('r2')
  expect(placeBeside({ ...place, repId: 'r2' }, 'rep-after', days, view).repId).toBe('r2')
  expect(placeBeside(place, 'rep-before', days, view)).toEqual(place)
})

test('each preview is found by its place', () => {
  const previews = previewMove(plan, 'c1#1', smallProblem)
  const carry = { visitId: 'c1#1', name: '', over: place, previews: previewsByPlace(previews) }
  for (const preview of previews) expect(previewAt(carry, preview)).toBe(preview)
})

test('no place is not any place', () => {
  expect(isSamePlace(undefined, place)).toBe(false)
  expect(isSamePlace({ ...place }, place)).toBe(true)
})
