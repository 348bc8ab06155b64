import { expect, it } from 'vitest'
import { dayNumber, type IsoDate, type Period } from '../../shared/index.js'
import { fullPeriods } from './full-periods.js'

it.each<[IsoDate, IsoDate, Period, number]>([
  ['2026-11-21', '2026-11-21', { days: 1 }, 0],
  ['2026-11-21', '2026-11-22', { days: 1 }, 1],
  ['2026-11-21', '2026-12-04', { weeks: 1 }, 1],
  ['2026-11-21', '2026-12-05', { weeks: 1 }, 2],
  ['2026-11-21', '2026-12-20', { months: 1 }, 0],
  ['2026-11-21', '2026-12-21', { months: 1 }, 1],
  ['2026-11-21', '2027-11-20', { months: 3 }, 3],
  ['2026-11-21', '2027-11-21', { months: 3 }, 4],
  ['2024-08-31', '2024-09-30', { months: 1 }, 1],
  ['2024-08-31', '2024-11-29', { months: 3 }, 0],
  ['2024-02-29', '2025-02-28', { months: 12 }, 1],
  ['2026-11-22', '2026-11-21', { months: 1 }, 0],
  ['1000-01-01', '9999-12-31', { months: 1 }, 107_999],
])('from %s to %s a period of %j passes in full %i times', (from, to, period, times) => {
  expect(fullPeriods(dayNumber(from), dayNumber(to), period)).toBe(times)
})
