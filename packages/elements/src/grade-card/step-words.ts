import type { FactChange, Step } from '@fieldbook/core/grading'
import { isIsoDate } from '@fieldbook/core/files/shared/iso-date'
import type { IsoDate } from '@fieldbook/core/shared'
import { factName, type CardContext } from './card-context.js'
import { factWords, measuredFact, unitOf } from './methods/fact-words.js'

/** A number that has to grow or to shrink, for the words to make a sentence of. */
export type NumberChange = {
  readonly name: string
  /** As the policy declares it; where a language has one, in the plural. */
  readonly unit?: string
  /** By how much, without a sign. */
  readonly by: string
  readonly isOne: boolean
}

/** What has to be done, and what each fact has to become. */
export type StepWords = { readonly brief: string; readonly details: readonly string[] }

/**
 * A step in words.
 *
 * @param date how what has to be done writes a day
 */
export function stepWords(
  { changes }: Step,
  context: CardContext,
  date: (day: IsoDate) => string = context.language.fullDate,
): StepWords {
  return {
    brief: context.say.and(changes.map((change) => briefly(change, context, date))),
    details: changes.map((change) => inFull(change, context)),
  }
}

function briefly(
  { fact, to, by }: FactChange,
  context: CardContext,
  date: (day: IsoDate) => string,
): string {
  const { words, number } = context.language
  const name = factName(context, fact)
  if (isIsoDate(to)) {
    if (by === undefined) return words.becomes(name, date(to))
    // The step ends at the nearest day that is enough: a day beyond it is as good.
    return by < 0 ? words.noLater(name, date(to)) : words.noEarlier(name, date(to))
  }
  if (by === undefined || typeof to !== 'number') {
    return words.becomes(name, measuredFact(fact, to, context))
  }
  const unit = unitOf(fact, context)
  const size = Math.abs(by)
  const change = { name, by: number(size), isOne: size === 1, ...(unit !== undefined && { unit }) }
  return by < 0 ? words.fewer(change) : words.more(change)
}

function inFull({ fact, from, to, by }: FactChange, context: CardContext): string {
  const { words } = context.language
  const before = factWords(from, context)
  // What it becomes has been said.
  if (by === undefined || typeof to !== 'number') return words.insteadOf(before)
  const then = measuredFact(fact, to, context)
  return words.becomes(factName(context, fact), words.instead(then, before))
}
