import { describe, expect, it } from 'vitest'
import { parse } from '../../shared/schema.js'
import { GradingPolicy } from '../schema.js'

const good = {
  method: 'pareto',
  grades: [{ id: 'A' }, { id: 'B' }],
  fact: 'revenue',
  classes: [
    { grade: 'A', upTo: '2/3' },
    { grade: 'B', upTo: 1 },
  ],
}

const codes = (change: object) => {
  const outcome = parse(GradingPolicy, { ...good, ...change })
  return outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${path} ${code}`)
}

describe('the schema of ABC classes', () => {
  it.each([{}, { margin: '0.02', boundary: 'crossing', missing: 'worst' }])(
    'takes a good one as it is: %j',
    (change) => {
      expect(codes(change)).toEqual([])
    },
  )

  const [first, last] = good.classes
  it.each([
    ['a grade without a class', { classes: [last] }, '/classes grading/grade-without-class'],
    [
      'a class of an unknown grade',
      { classes: [first, { grade: 'C', upTo: 0.9 }, last] },
      '/classes/1/grade grading/unknown-grade',
    ],
    [
      'classes that do not rise',
      { classes: [first, { grade: 'B', upTo: '4/6' }, last] },
      '/classes/1/upTo grading/classes-do-not-rise',
    ],
    [
      'a first class of nothing',
      { classes: [{ grade: 'A', upTo: 0 }, last] },
      '/classes/0/upTo grading/classes-do-not-rise',
    ],
    [
      'a last class short of the whole',
      { classes: [first, { grade: 'B', upTo: 0.999 }] },
      '/classes/1/upTo grading/classes-end-at-one',
    ],
    ['no margin at all', { margin: 0 }, '/margin grading/margin-out-of-range'],
    ['a margin of the whole', { margin: 1 }, '/margin grading/margin-out-of-range'],
  ])('refuses %s, and says where', (_, change, problem) => {
    expect(codes(change)).toEqual([problem])
  })
})
