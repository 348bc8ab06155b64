import { explain } from '@fieldbook/core/messages'
import { weekday, type Customer, type IsoDate, type Rep } from '@fieldbook/core/shared'
import type { PlanFinding, UnplannedVisit, VisitPlan, VisitReason } from '@fieldbook/core/visits'
import { fitText, harmless, padText, textWidth, wrapText } from '../output/text-width.js'
import type { Session } from '../session.js'
import { unplannedInOrder, visitsInOrder } from './plan-lines.js'
import type { CustomerFinding } from './plan.js'

type People = { readonly customers: readonly Customer[]; readonly reps: readonly Rep[] }

const WIDEST_NAME = 24
const INDENT = '    '
const GAP = '  '

/** A plan for a person: by day and rep, then what is not planned, then the figures. */
export function* planText(
  plan: VisitPlan,
  findings: readonly (CustomerFinding | PlanFinding)[],
  people: People,
  session: Session,
): Generator<string> {
  const { messages, emphasise, catalogue } = session
  const customers = new Map(people.customers.map(({ id, name }) => [id, harmless(name)]))
  const reps = new Map(people.reps.map(({ id, name }) => [id, harmless(name)]))
  const nameOf = (id: string): string => customers.get(id) ?? id
  const write = entryWriter(
    [...Object.values(plan.visits), ...Object.values(plan.unplanned)],
    nameOf,
  )

  let day: IsoDate | undefined
  let repId: string | undefined
  for (const visit of visitsInOrder(plan)) {
    if (visit.on !== day) {
      yield `${day === undefined ? '' : '\n'}${emphasise(dayTitle(visit.on))}\n`
      repId = undefined
    }
    if (visit.repId !== repId) yield `${GAP}${repTitle(visit.repId, visit.on)}\n`
    day = visit.on
    repId = visit.repId
    yield write(visit.customerId, visit.reasons, visit.at)
  }
  yield* unplannedText()
  if (findings.length > 0) {
    yield `\n${emphasise(messages.plan.findingsTitle)}\n`
    for (const finding of findings) {
      yield write(finding.customerId ?? '', [finding], undefined)
    }
  }
  yield `\n${messages.plan.summary(plan)}\n`

  function* unplannedText(): Generator<string> {
    const unplanned = unplannedInOrder(plan)
    if (unplanned.length === 0) return
    yield `\n${emphasise(messages.plan.unplannedTitle(unplanned.length))}\n`
    let of: UnplannedVisit['repId'] | undefined
    for (const visit of unplanned) {
      if (visit.repId !== of) {
        const name = visit.repId === null ? messages.plan.withoutRep : repName(visit.repId)
        yield `${GAP}${name}\n`
      }
      of = visit.repId
      yield write(visit.customerId, visit.reasons, undefined)
    }
  }

  function dayTitle(on: IsoDate): string {
    return `${messages.weekdays[weekday(on)]} ${on}`
  }

  function repTitle(id: string, on: IsoDate): string {
    const load = plan.load[id]?.[on]
    return load === undefined ? repName(id) : messages.plan.load(repName(id), load)
  }

  function repName(id: string): string {
    const name = reps.get(id)
    return name === undefined || name === id ? id : `${name} (${id})`
  }

  type Spoken = VisitReason | CustomerFinding | PlanFinding

  function entryWriter(entries: readonly { readonly customerId: string }[], name: typeof nameOf) {
    const widest = entries.reduce((most, { customerId }) => {
      return Math.max(most, textWidth(name(customerId)))
    }, 0)
    const nameWidth = Math.min(widest, WIDEST_NAME)
    const textWidthLeft = Math.max(
      30,
      session.terminalWidth - INDENT.length - nameWidth - GAP.length,
    )
    return (customerId: string, spoken: readonly Spoken[], at: string | undefined): string => {
      const sentences = spoken.map((reason) => explain(reason, catalogue))
      const text = harmless(
        [...(at === undefined ? [] : [at]), messages.together(sentences)].join(' '),
      )
      return wrapText(text, textWidthLeft)
        .map((line, index) => {
          const first = index === 0 ? fitText(name(customerId), nameWidth) : ''
          return `${INDENT}${padText(first, nameWidth)}${GAP}${line}\n`
        })
        .join('')
    }
  }
}
