import type { FactDeclarations } from '../../../shared/index.js'
import type { VisitLintFinding } from '../../../visits/index.js'
import type { Sentences } from '../../catalogue.js'
import type { Say } from '../../say.js'

const TYPES: Record<FactDeclarations[string]['type'], string> = {
  number: 'a number',
  date: 'a date',
  text: 'a text with other values',
  boolean: 'true or false',
}

export const lintFindings: Sentences<VisitLintFinding> = {
  'visits/cadence-never-wins': ({ hiddenBy, ...finding }, say) =>
    hiddenBy.length === 1
      ? `${named(finding)} never applies: cadence ${numbers(hiddenBy, say)} takes all its customers.`
      : `${named(finding)} never applies: cadences ${numbers(hiddenBy, say)} together take all its customers.`,
  'visits/cadence-never-matches': (finding) =>
    `${named(finding)} never applies: no customer can meet its condition.`,
  'visits/phase-never-begins': ({ phase, name = phase, fact, type }, say) =>
    `Nobody enters the phase “${say.text(name)}”: it begins on a date, and the fact “${fact}” is declared as ${TYPES[type]}.`,
  'visits/phase-without-cadence': ({ phase, name = phase }, say) =>
    `No cadence is for the phase “${say.text(name)}”, so it changes nothing for its customers.`,
  'visits/too-large-to-check': (finding) =>
    `Whether ${named(finding, 'cadence')} ever applies could not be checked: its conditions and those before it are too many.`,
}

type OfCadence = { readonly cadence: number; readonly grade?: string; readonly phase?: string }

function named({ cadence, grade, phase }: OfCadence, noun = 'Cadence'): string {
  const who = [grade, phase].filter((part) => part !== undefined).join(', ')
  return `${noun} ${cadence + 1}${who === '' ? '' : ` (${who})`}`
}

function numbers(cadences: readonly number[], say: Say): string {
  return say.and(cadences.map((cadence) => cadence + 1))
}
