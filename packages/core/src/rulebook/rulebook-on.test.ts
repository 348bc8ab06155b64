import { describe, expect, it } from 'vitest'
import { carDealer } from '../presets/car-dealer.js'
import { InvariantError } from '../shared/index.js'
import type { IsoDate } from '../shared/index.js'
import { rulebookOn } from './rulebook-on.js'

const from = (id: string, effectiveFrom: IsoDate) => ({ ...carDealer, id, effectiveFrom })
const first = from('first', '2025-01-01')
const second = from('second', '2026-01-01')
const third = from('third', '2026-07-01')

describe('rulebookOn', () => {
  it.each([
    ['2024-12-31', null],
    ['2025-01-01', first],
    ['2025-12-31', first],
    ['2026-01-01', second],
    ['2026-06-30', second],
    ['2030-01-01', third],
  ] as const)('the latest that began by %s is in force (RULES #5)', (day, inForce) => {
    expect(rulebookOn([second, third, first], day)).toBe(inForce)
    expect(rulebookOn([first, second, third], day)).toBe(inForce)
  })

  it('of no rulebooks none is in force (RULES #5)', () => {
    expect(rulebookOn([], '2026-01-01')).toBeNull()
  })

  it.each(['2024-01-01', '2026-01-01', '2026-08-01'] as const)(
    'two that begin on the same day are an error, asked for %s (RULES #6)',
    (day) => {
      const rulebooks = [third, from('b', '2026-01-01'), from('a', '2026-01-01'), first]
      expect(() => rulebookOn(rulebooks, day)).toThrow(
        new InvariantError('rulebook/same-day', {
          ids: ['a', 'b'],
          effectiveFrom: '2026-01-01',
        }),
      )
    },
  )
})
