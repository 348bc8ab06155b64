import { expect, it } from 'vitest'
import { changeProblem as problem } from '../../tests/visit-problem.js'
import { planVisits } from './plan-visits.js'
import { visitsInOrder } from './index.js'

it('visitsInOrder lists visits by day, then by rep, then by id, whatever order they have in the plan', () => {
  const plan = planVisits(problem)
  const [visit] = Object.values(plan.visits)
  if (!visit) throw new Error('Nothing is planned')
  const places = [
    { id: 'a', on: '2026-11-24', repId: 'r2' },
    { id: 'd', on: '2026-11-24', repId: 'r1' },
    { id: 'c', on: '2026-11-24', repId: 'r1' },
    { id: 'b', on: '2026-11-23', repId: 'r2' },
  ] as const
  const visits = Object.fromEntries(places.map((place) => [place.id, { ...visit, ...place }]))

  expect(visitsInOrder({ ...plan, visits }).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a'])
  expect(Object.keys(visits)).toEqual(['a', 'd', 'c', 'b'])
})
