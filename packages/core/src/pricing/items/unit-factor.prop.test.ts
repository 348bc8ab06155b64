import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rational, times } from '../../shared/index.js'
import type { Units } from '../schema.js'
import { unitFactor } from './unit-factor.js'

const size = fc.constantFrom(1, 2, '0.5', 12, '1/3', '453.59237', 40)
const names = ['u0', 'u1', 'u2', 'u3', 'u4'] as const

// Each unit is made of a later one, so that none is made of itself.
const tree = fc
  .tuple(...names.slice(1).map((_, place) => fc.tuple(size, fc.nat({ max: 3 - place }))))
  .map((made) => {
    const entries = made.map(([quantity, later], place) => {
      const of = names[place + 1 + later] ?? 'u4'
      return [names[place], { quantity, of }] as const
    })
    return Object.fromEntries(entries) as Units
  })
const name = fc.constantFrom(...names)

describe('units', () => {
  it('a unit of a unit is their product, and back again is one', () => {
    fc.assert(
      fc.property(tree, name, name, name, (units, one, two, three) => {
        const factor = (unit: string, of: string) =>
          unitFactor({ id: 'rope', unit: of }, unit, { units }) ?? rational(0)
        expect(times(factor(one, two), factor(two, three))).toEqual(factor(one, three))
        expect(times(factor(one, two), factor(two, one))).toEqual(rational(1))
      }),
    )
  })
})
