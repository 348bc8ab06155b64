import { addPeriodToDay, dayNumber, isIsoDate, isoDate } from '../../shared/iso-date.js'
import type { Fact, FactDeclarations, IsoDate } from '../../shared/index.js'
import { compilePhases } from '../phases.js'
import type { Phase, VisitPolicy } from '../schema.js'
import { latestStart } from './cadence-conditions.js'
import type { VisitLintFinding } from './lint-finding.js'

/** Phases that nobody enters, and those that nothing is for (RULES #29, #30). */
export function phaseFindings(
  policy: VisitPolicy,
  { facts = {}, today }: { readonly facts?: FactDeclarations; readonly today: IsoDate },
): VisitLintFinding[] {
  return (policy.phases ?? []).flatMap((phase, index) => {
    const { id, name } = phase
    const about = {
      rule: `/phases/${index}`,
      phase: id,
      ...(name === undefined ? {} : { name }),
    } as const
    const found: VisitLintFinding[] = []
    const wrong = wrongStart(phase, facts)
    if (wrong !== null) {
      const rule = `${about.rule}/startsOn` as const
      const example = { facts: { [wrong.fact]: wrong.value } }
      const { fact, type } = wrong
      found.push({
        code: 'visits/phase-never-begins',
        severity: 'error',
        ...about,
        rule,
        fact,
        type,
        example,
      })
    }
    if (!policy.cadences.some((cadence) => cadence.phase === id)) {
      const example = inPhase(phase, policy, today)
      found.push({ code: 'visits/phase-without-cadence', severity: 'notice', ...about, ...example })
    }
    return found
  })
}

type WrongStart = {
  readonly fact: string
  readonly type: FactDeclarations[string]['type']
  readonly value: Fact
}

// A day may be declared as a text, unless all its texts are listed and none is a day.
function wrongStart({ startsOn }: Phase, facts: FactDeclarations): WrongStart | null {
  if (startsOn === undefined || !Object.hasOwn(facts, startsOn)) return null
  const declared = facts[startsOn]
  if (declared === undefined || declared.type === 'date') return null
  const { type, oneOf, atLeast = 0 } = declared
  if (type === 'text') {
    const [first = ''] = oneOf ?? []
    const isNoDay = oneOf !== undefined && !oneOf.some(isIsoDate)
    return isNoDay ? { fact: startsOn, type, value: first } : null
  }
  return { fact: startsOn, type, value: type === 'number' ? atLeast : true }
}

function inPhase(
  { id }: Phase,
  { phases = [] }: VisitPolicy,
  today: IsoDate,
): Pick<VisitLintFinding, 'example'> {
  const phase = compilePhases(phases).get(id)
  if (phase === undefined) return {}
  const { startsOn, begin } = phase
  const start = latestStart(phase, today)
  const lastVisitOn = isoDate(addPeriodToDay(dayNumber(start), begin))
  const facts = { [startsOn]: start }
  const isFirst = begin.months === 0 && begin.days === 0
  return { example: { facts, today, ...(isFirst ? {} : { lastVisitOn }) } }
}
