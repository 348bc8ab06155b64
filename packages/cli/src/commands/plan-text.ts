import { explain } from '@fieldbook/core/messages'
import { weekday, type Customer, type IsoDate, type Rep } from '@fieldbook/core/shared'
import { visitsInOrder, type PlanFinding, type VisitPlan } from '@fieldbook/core/visits'
import { fitText, harmless, padText, textWidth, wrapText } from '../output/text-width.js'
import type { Session } from '../session.js'
import { unplannedInOrder } from './plan-lines.js'
import type { CustomerFinding } from './plan.js'

type People = { readonly customers: readonly Customer[]; readonly reps: readonly Rep[] }
type Reader = Pick<Session, 'messages' | 'catalogue' | 'terminalWidth' | 'emphasise'>
type Finding = CustomerFinding | PlanFinding

const INDENT = '    '
const GAP = '  '
const LEAST_TEXT_WIDTH = 30

/** A plan for a person: by day and rep, then what is not planned, the findings and the figures. */
export function* planText(
  plan: VisitPlan,
  findings: readonly Finding[],
  people: People,
  reader: Reader,
): Generator<string> {
  const { messages, terminalWidth } = reader
  const names = namesOf(people)
  const entry = entryWriter([...names.customers.values()], reader)
  yield* visitText(plan, names, entry, reader)
  yield* unplannedText(plan, names, entry, reader)
  yield* findingText(findings, names, entry, reader)
  yield `\n${wrapText(messages.plan.summary(plan), terminalWidth).join('\n')}\n`
}

function* visitText(plan: VisitPlan, names: Names, entry: Entry, reader: Reader) {
  const { messages, emphasise } = reader
  let day: IsoDate | undefined
  let repId: string | undefined
  for (const visit of visitsInOrder(plan)) {
    if (visit.on !== day) {
      const title = `${messages.weekdays[weekday(visit.on)]} ${visit.on}`
      yield `${day === undefined ? '' : '\n'}${emphasise(title)}\n`
      repId = undefined
    }
    if (visit.repId !== repId) {
      const load = plan.load[visit.repId]?.[visit.on]
      const rep = names.rep(visit.repId)
      yield `${GAP}${load === undefined ? rep : messages.plan.load(rep, load)}\n`
    }
    day = visit.on
    repId = visit.repId
    yield entry(names.customer(visit.customerId), visit.reasons, visit.at)
  }
}

function* unplannedText(plan: VisitPlan, names: Names, entry: Entry, reader: Reader) {
  const { messages, emphasise } = reader
  const unplanned = unplannedInOrder(plan)
  if (unplanned.length > 0) yield `\n${emphasise(messages.plan.unplannedTitle(unplanned.length))}\n`
  let repId: string | null | undefined
  for (const visit of unplanned) {
    if (visit.repId !== repId) {
      yield `${GAP}${visit.repId === null ? messages.plan.withoutRep : names.rep(visit.repId)}\n`
    }
    repId = visit.repId
    yield entry(names.customer(visit.customerId), visit.reasons)
  }
}

function* findingText(findings: readonly Finding[], names: Names, entry: Entry, reader: Reader) {
  if (findings.length > 0) yield `\n${reader.emphasise(reader.messages.plan.findingsTitle)}\n`
  for (const finding of findings) {
    const rep = 'repId' in finding ? names.rep(finding.repId) : ''
    const { customerId } = finding
    yield entry(customerId === undefined ? rep : names.customer(customerId), [finding])
  }
}

type Names = ReturnType<typeof namesOf>

function namesOf({ customers, reps }: People) {
  const ofCustomers = new Map(customers.map(({ id, name }) => [id, harmless(name)]))
  const ofReps = new Map(reps.map(({ id, name }) => [id, harmless(name)]))
  return {
    customers: ofCustomers,
    customer: (id: string) => ofCustomers.get(id) ?? id,
    rep: (id: string) => {
      const name = ofReps.get(id)
      return name === undefined || name === id ? id : `${name} (${id})`
    },
  }
}

type Entry = (name: string, spoken: readonly { readonly code: string }[], at?: string) => string

// A name, and beside it the sentences, wrapped.
function entryWriter(names: readonly string[], reader: Reader): Entry {
  const { messages, catalogue, terminalWidth } = reader
  const widest = names.reduce((most, name) => Math.max(most, textWidth(name)), 0)
  const nameWidth = Math.min(widest, Math.floor(terminalWidth / 4))
  const left = terminalWidth - INDENT.length - nameWidth - GAP.length
  return (name, spoken, at) => {
    const sentences = messages.together(spoken.map((reason) => explain(reason, catalogue)))
    const text = harmless(at === undefined ? sentences : `${at} ${sentences}`)
    return wrapText(text, Math.max(LEAST_TEXT_WIDTH, left))
      .map(
        (line, index) =>
          padText(index === 0 ? fitText(name, nameWidth) : '', nameWidth) + GAP + line,
      )
      .map((line) => `${INDENT}${line}\n`)
      .join('')
  }
}
