import type { PlaceStep, RulebookChange } from '../../rulebook/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import { bare, quoted, shown } from '../quote.js'
import type { Say } from '../say.js'
import { changedValue, type YesAndNo } from './changed-value.js'
import { partNames } from './part-names/en.js'
import { partName } from './part-names/part-names.js'
import { positionOf } from './position-of.js'

const YES_AND_NO: YesAndNo = ['yes', 'no']

export const changes: Sentences<RulebookChange> = {
  'rulebook/added': ({ place, after }, say) => {
    const value = changedValue(after, place, say, YES_AND_NO)
    return `${placeText(place, say)} added${value === null ? '' : `: ${value}`}.`
  },
  'rulebook/removed': ({ place, before }, say) => {
    const value = changedValue(before, place, say, YES_AND_NO)
    return `${placeText(place, say)} removed${value === null ? '' : `; it was ${value}`}.`
  },
  'rulebook/changed': ({ place, before, after }, say) => {
    const from = changedValue(before, place, say, YES_AND_NO)
    const to = changedValue(after, place, say, YES_AND_NO)
    const isTold = from !== null && to !== null && from !== to
    return `${placeText(place, say)}${isTold ? `: ${from} → ${to}` : ' changed'}.`
  },
  'rulebook/moved': ({ place, ruleBefore, ruleAfter }, say) =>
    `${placeText(place, say)} moved from place ${positionOf(ruleBefore)} to place ${positionOf(ruleAfter)}.`,
}

export const problems: ProblemSentences = {
  'rulebook/newer-format': ({ params: { found, supported } }) =>
    `This rulebook is of format ${shown(found)}, and this version reads up to format ${shown(supported)}. Update Fieldbook.`,
  'rulebook/no-such-format': ({ params: { found, present } }) =>
    `There is no format ${shown(found)}. Write the number of the format that this document is written in; the present one is ${bare(present)}.`,
  'rulebook/unknown-grade': ({ params: { found, known } }, say) =>
    `${shown(found)} is not among the grades of "grading". Use ${say.or(quoted(known))}, or add it there.`,
  'rulebook/currency-differs': ({ params: { currency } }) =>
    `This is not ${bare(currency)}, the currency of the rulebook. Use one currency for both.`,
  'rulebook/grade-without-cadence': ({ params: { grades } }, say) =>
    `No cadence says how often to visit ${say.and(quoted(grades))}. Add one, or a cadence without a grade for all.`,
}

// Grading, criterion “Orders”, points band 1, at least
function placeText(place: readonly PlaceStep[], say: Say): string {
  const text = place.map((step) => stepText(step, say)).join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function stepText({ part, entry, name, number }: PlaceStep, say: Say): string {
  const told = name === undefined ? entry : say.text(name)
  const label = partName(partNames, part, entry !== undefined || number !== undefined)
  if (number === undefined) return told === undefined ? label : `${label} “${told}”`
  return `${label} ${number}${told === undefined ? '' : ` (${told})`}`
}
