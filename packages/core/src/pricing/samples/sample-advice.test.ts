import { describe, expect, it } from 'vitest'
import { worked } from '../../../tests/worked.js'
import { sampleAdvice, type SampleQuestion } from './sample-advice.js'

const WORDS = { 'not-lightly': 'do_not_send_free_lightly', charge: 'charge', free: 'free' }

describe('samples', () => {
  it.each(['C-PRI-19', 'C-PRI-20', 'C-PRI-21'])('%s (RULES #33, PRI-16)', (id) => {
    worked<SampleQuestion>((question) => {
      const { advice } = sampleAdvice(question)
      return { advice: advice === 'undecided' ? advice : WORDS[advice] }
    })(id)
  })

  it('a small trader comes before all else; what no row decides is left to a person (RULES #33)', () => {
    const question = {
      distinctive: false,
      strongCompetition: false,
      wantsOrder: true,
      smallTraderHardToSource: false,
    }
    expect(sampleAdvice(question)).toEqual({
      advice: 'undecided',
      reasons: [{ code: 'pricing/sample-undecided' }],
    })
    const trader = { ...question, distinctive: true, smallTraderHardToSource: true }
    expect(sampleAdvice(trader).advice).toBe('not-lightly')
  })
})
