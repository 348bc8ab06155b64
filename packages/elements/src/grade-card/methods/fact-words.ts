import { isIsoDate } from '@fieldbook/core/files/shared/iso-date'
import type { DecisionRow } from '@fieldbook/core/grading'
import type { Fact } from '@fieldbook/core/shared'
import { spoken } from '../../internal/isolate.js'
import type { CardContext } from '../card-context.js'

type Test = DecisionRow['when'][string]

/** The value of a fact, as a language writes it. */
export function factWords(value: Fact | undefined, { language }: CardContext): string {
  const { words, number } = language
  if (value === undefined || value === null) return words.notKnown
  if (typeof value === 'number') return number(value)
  if (typeof value === 'boolean') return value ? words.yes : words.no
  return isIsoDate(value) ? language.fullDate(value) : spoken(value)
}

/** The value of a fact with its unit. */
export function measuredFact(fact: string, value: Fact | undefined, context: CardContext): string {
  const unit = typeof value === 'number' ? unitOf(fact, context) : undefined
  const words = factWords(value, context)
  if (unit === undefined) return words
  return context.language.locale.startsWith('zh') ? `${words}${unit}` : `${words} ${unit}`
}

/** The unit of a fact, as the policy declares it. */
export function unitOf(fact: string, { policy, language }: CardContext): string | undefined {
  const unit = Object.hasOwn(policy.facts ?? {}, fact) ? policy.facts?.[fact]?.unit : undefined
  return unit === undefined ? undefined : spoken(language.text(unit))
}

/** What a row asks of a fact: `10 or more and less than 20`. */
export function testWords(test: Test, context: CardContext): string {
  const { words } = context.language
  const { known, daysAgo, ...others } = test
  const asked = Object.entries(others).map(([kind, value]) => {
    const say = words.tests[kind as keyof typeof others]
    return say(Array.isArray(value) ? listed(value, context) : factWords(value as Fact, context))
  })
  return words.allOf([
    ...asked,
    ...(daysAgo === undefined ? [] : [words.tests.daysAgo(testWords(daysAgo, context))]),
    ...(known === undefined ? [] : [words.known[`${known}`]]),
  ])
}

function listed(values: readonly Fact[], context: CardContext): string {
  return context.say.or(values.map((value) => factWords(value, context)))
}
