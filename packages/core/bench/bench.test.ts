import { describe, expect, it } from 'vitest'
import { dueDatesBenchmark } from './due-dates.mjs'
import { differences, holds, measure, type Benchmark } from './measure.mjs'
import { scorecardBenchmark } from './scorecard.mjs'

// What the contenders answer, never how long they take: a test must not depend on a quiet machine.
describe('contenders answer alike', () => {
  it.each([dueDatesBenchmark(300, 100), scorecardBenchmark(500, 100)])(
    '$title',
    async (benchmark) => {
      expect(await differences(benchmark)).toEqual([])
    },
  )
})

describe('measure', () => {
  const benchmark = (answers: readonly unknown[]): Benchmark => ({
    title: 'two',
    contenders: [
      { name: 'loop', subjects: 2, answer: () => ['a', 'b'] },
      { name: 'other', subjects: 2, answer: () => Promise.resolve(answers) },
    ],
    claims: [],
  })

  it('a wrong answer is found and shown', async () => {
    expect(await differences(benchmark(['a', 'c']))).toEqual([
      'other: answer 1 is "c", the loop\'s is "b"',
    ])
  })

  it('a missing answer is found', async () => {
    expect(await differences(benchmark(['a']))).toEqual(['other: 1 answers of 2'])
  })

  it('a contender takes as long as itself', async () => {
    const ratio = await measure(benchmark(['a', 'b']), 3)
    expect(ratio('loop', 'loop')).toBe(1)
  })

  it('a claim holds up to its bound', () => {
    const claim = { says: '', of: 'loop', to: 'other', atLeast: 2, atMost: 4 }
    expect([1.9, 2, 4, 4.1].map((ratio) => holds(claim, () => ratio))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
