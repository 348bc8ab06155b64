import { expect, it } from 'vitest'
import { isTimeOfDay } from './time-of-day.js'

it.each(['00:00', '09:30', '19:59', '23:59'])('%s is a time of day', (time) => {
  expect(isTimeOfDay(time)).toBe(true)
})

it.each(['24:00', '9:30', '09:60', '09:30\n', '09:30:00', '', null, 930])('%j is none', (time) => {
  expect(isTimeOfDay(time)).toBe(false)
})
