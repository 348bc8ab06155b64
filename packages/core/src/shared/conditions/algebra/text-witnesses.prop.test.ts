import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWitnesses, type TextQuestions } from './text-witnesses.js'

const LETTERS = ['', 'a', 'b', 'x']
const SHORT = LETTERS.flatMap((first) =>
  LETTERS.flatMap((second) =>
    LETTERS.flatMap((third) => LETTERS.map((fourth) => first + second + third + fourth)),
  ),
)
  .filter((text, index, all) => all.indexOf(text) === index)
  .sort((left, right) => left.length - right.length)

const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 })
const texts = fc.array(text, { maxLength: 2 }).map((list) => new Set(list))
const questions: fc.Arbitrary<TextQuestions> = fc.record({
  names: texts,
  starts: texts,
  ends: texts,
  parts: texts,
})

function answersOf({ names, starts, ends, parts }: TextQuestions, asked: string): string {
  return JSON.stringify([
    [...names].map((name) => asked === name),
    [...starts].map((start) => asked.startsWith(start)),
    [...ends].map((end) => asked.endsWith(end)),
    [...parts].map((part) => asked.includes(part)),
  ])
}

describe('the witnesses of texts', () => {
  it('give every combination of answers that some text gives, each by a shortest text', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const { texts: witnesses, complete } = textWitnesses(asked)
        expect(complete).toBe(true)
        const shortest = new Map<string, string>()
        for (const short of [...SHORT].reverse()) shortest.set(answersOf(asked, short), short)
        const found = new Map(witnesses.map((witness) => [answersOf(asked, witness), witness]))
        for (const [answers, { length }] of shortest) {
          expect(found.get(answers)).toHaveLength(length)
        }
        for (const witness of found.values()) {
          if (witness.length <= 4) expect(shortest.has(answersOf(asked, witness))).toBe(true)
        }
      }),
    )
  })

  it('answer for long texts too, of any letters', () => {
    const long = fc.string({ unit: fc.constantFrom('a', 'b', 'x', '客'), maxLength: 12 })
    fc.assert(
      fc.property(questions, long, (asked, reading) => {
        const answers = textWitnesses(asked).texts.map((witness) => answersOf(asked, witness))
        expect(answers).toContain(answersOf(asked, reading))
      }),
    )
  })

  it('are told to be incomplete when the states run out, and then are true all the same', () => {
    fc.assert(
      fc.property(questions, fc.integer({ min: 1, max: 20 }), (asked, mostStates) => {
        const all = textWitnesses(asked)
        const few = textWitnesses(asked, mostStates)
        expect(all.texts.slice(0, few.texts.length)).toEqual(few.texts)
        if (few.complete) expect(few.texts).toEqual(all.texts)
      }),
    )
  })
})
