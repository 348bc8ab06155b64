import { describe, expect, it } from 'vitest'
import { Place } from '../records/schema.js'
import { check, checkAll, parse } from './schema.js'

const Box = Place.check(
  check(({ area }) => area !== 'moon', 'test/far', { why: 'no road' }),
  checkAll(function* ({ latitude = 0, longitude = 0 }) {
    if (latitude > longitude) yield { code: 'test/falls', at: ['longitude'], params: { latitude } }
    if (latitude === longitude) yield { code: 'test/same', at: [] }
  }),
)

const problemsIn = (json: unknown) => {
  const outcome = parse(Box, json)
  return outcome.ok ? [] : outcome.problems
}
const codes = (json: unknown) => problemsIn(json).map(({ code, path }) => `${code} ${path}`)

describe('checks of our own', () => {
  it('say their code, the value, and what else they know', () => {
    expect(problemsIn({ area: 'moon', longitude: 1 })).toEqual([
      { code: 'test/far', path: '', params: { found: 'object', why: 'no road' } },
    ])
    expect(problemsIn({ latitude: 4, longitude: 2 })).toEqual([
      { code: 'test/falls', path: '/longitude', params: { found: 2, latitude: 4 } },
    ])
    expect(problemsIn({})).toEqual([{ code: 'test/same', path: '', params: { found: 'object' } }])
  })

  it('are not asked about what an earlier check refused', () => {
    expect(codes({ area: 'moon', latitude: 4, longitude: 2 })).toEqual(['test/far '])
    expect(codes({ latitude: '4', longitude: 2 })).toEqual(['schema/wrong-type /latitude'])
  })

  it('what passes comes back as it was', () => {
    expect(parse(Box, { latitude: 2, longitude: 4 })).toEqual({
      ok: true,
      value: { latitude: 2, longitude: 4 },
    })
  })
})
