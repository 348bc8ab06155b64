import type { FactType, Finding } from '../../shared/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import { bare, list, quoted, shown, type Param } from '../quote.js'

const TYPES: Record<FactType, string> = {
  number: 'a number',
  text: 'a text',
  date: 'a date (YYYY-MM-DD)',
  boolean: 'true or false',
  'not-a-number': 'not a number (NaN or infinite)',
}

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object { … }',
  record: 'an object { … }',
  array: 'a list [ … ]',
  null: 'null',
}

export const findings: Sentences<Finding> = {
  'conditions/fact-missing': ({ fact }) => `The fact “${fact}” is not known.`,
  'conditions/fact-of-wrong-type': ({ fact, expected, found }) =>
    `The fact “${fact}” should be ${TYPES[expected]}, but it is ${TYPES[found]}.`,
}

export const problems: ProblemSentences = {
  'schema/unknown-key': ({ params: { key, nearest, known } }, say) =>
    typeof nearest === 'string'
      ? `“${bare(key)}” is not known here. Did you mean “${bare(nearest)}”?`
      : `“${bare(key)}” is not known here. Use ${say.or(list(known))}, or remove it.`,
  'schema/missing': ({ params: { expected } }) => `This is missing. Add ${typeName(expected)}.`,
  'schema/missing-choice': ({ params: { allowed } }, say) =>
    `This is missing. Write ${say.or(quoted(allowed))}.`,
  'schema/wrong-type': ({ params: { expected, found } }) =>
    `Found ${shown(found)}. Write ${typeName(expected)}.`,
  'schema/not-allowed': ({ params: { found, allowed, nearest } }, say) =>
    typeof nearest === 'string'
      ? `${shown(found)} is not allowed. Did you mean “${bare(nearest)}”? Allowed: ${say.and(quoted(allowed))}.`
      : `${shown(found)} is not allowed. Write ${say.or(quoted(allowed))}.`,
  'schema/too-small': ({ params: { minimum, found, of } }) => {
    if (of === 'characters') return 'This text is empty. Write at least one character.'
    if (of === 'entries') return `This list needs at least ${bare(minimum)} entry.`
    return `${shown(found)} is too small. Write ${bare(minimum)} or more.`
  },
  'schema/not-above': ({ params: { minimum, found } }) =>
    `${shown(found)} is too small. Write more than ${bare(minimum)}.`,
  'schema/too-deep': ({ params: { maximum } }) =>
    `This is nested more than ${bare(maximum)} levels deep. Nest less.`,
  'schema/reserved-key': ({ params: { key } }) =>
    `“${bare(key)}” cannot be a name. Choose another.`,
  'schema/too-big': ({ params: { maximum, found } }) =>
    `${shown(found)} is too big. Write ${bare(maximum)} or less.`,
  'schema/invalid': ({ params: { found } }) => `${shown(found)} has the wrong form.`,
  'schema/id-repeated': ({ params: { found } }) =>
    `The id ${shown(found)} is used twice. Give each entry its own.`,
  'id/reserved': ({ params: { found } }) => `${shown(found)} cannot be an id. Choose another.`,
  'date/invalid': ({ params: { found } }) =>
    `${shown(found)} is not a date that exists. Write year, month and day as YYYY-MM-DD, for example 2026-11-21.`,
  'instant/invalid': ({ params: { found } }) =>
    `${shown(found)} is not a point in time. Write it with its offset, for example 2026-11-21T15:30:00+08:00.`,
  'decimal/invalid': ({ params: { found } }) =>
    `${shown(found)} cannot be read exactly. Write a decimal or a fraction as text, for example "0.063" or "1/3".`,
  'currency/invalid': ({ params: { found } }) =>
    `${shown(found)} is not a currency. Write its three capital letters (ISO 4217), for example CNY.`,
  'calendar/range-falls': () => 'The last day (“to”) is before the first (“from”). Swap them.',
  'calendar/holiday-and-working-day': ({ params: { found, holiday } }) =>
    `${shown(found)} is a working day here and a holiday at ${bare(holiday)}. Remove one of the two.`,
  'records/override-ends-early': ({ params: { found, on } }) =>
    `The override ends on ${shown(found)}, before the day on which it was set, ${shown(on)}. Write that day or a later one.`,
  'conditions/no-test': () => 'Nothing is asked here. Add a test, for example "atLeast": 3.',
  'conditions/mixed-kinds': ({ params: { tests, kinds } }, say) =>
    `No fact can pass ${say.and(quoted(tests))} together: they ask for ${say.and(list(kinds))}. Keep one kind.`,
  'conditions/two-bounds': ({ params: { other } }) =>
    `There is another bound on the same side, “${bare(other)}”. Keep one of the two.`,
  'conditions/step-not-positive': ({ params: { found } }) =>
    `A step of ${shown(found)} leads nowhere. Write more than 0.`,
  'conditions/not-for-type': ({ params: { key, type, only } }) =>
    `“${bare(key)}” is for facts of the type “${bare(only)}”, and this one is “${bare(type)}”. Remove it, or change "type".`,
  'conditions/test-does-not-fit-type': ({ params: { fact, type, asked } }, say) =>
    `The fact ${shown(fact)} is declared as ${declaredType(type)}, and this asks for ${say.or(list(asked).map(declaredType))}. Change one of the two.`,
  'conditions/text-not-in-list': ({ params: { found, fact, known, nearest } }, say) =>
    typeof nearest === 'string'
      ? `${shown(found)} is not among the values of ${shown(fact)}. Did you mean “${bare(nearest)}”?`
      : `${shown(found)} is not among the values of ${shown(fact)}. Use ${say.or(quoted(known))}, or add it to "oneOf".`,
  'conditions/empty-range': ({ params: { low, high } }) =>
    `Nothing lies between ${bare(low)} and ${bare(high)}. Raise the upper bound or lower the lower one.`,
}

function declaredType(type: Param): string {
  return TYPES[String(type) as FactType]
}

function typeName(type: Param): string {
  return SCHEMA_TYPES[String(type)] ?? String(type)
}
