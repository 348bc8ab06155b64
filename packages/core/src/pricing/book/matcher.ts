import { readFact } from '../../shared/conditions/condition.js'
import { joined } from '../../shared/conditions/join.js'
import { compileCondition, dayNumber, type Finding, type Subject } from '../../shared/index.js'
import type { Item } from '../schema.js'
import { asksOf, type Bucket, type Restriction, type Ruled, type RuleIndex } from './rule-index.js'
import type { IsoDate } from '../../shared/index.js'

/** What a condition can ask about a line. */
export type LineSubject = { readonly item: Item; readonly subject: Subject }

/** What is the same for all lines of a quote. */
export type OrderSubject = {
  readonly subject: Subject
  readonly today: IsoDate
  readonly currency: string
  /** Facts in which lines may differ. */
  readonly differing: ReadonlySet<string>
  /** Where findings of conditions go. */
  readonly findings: (findings: readonly Finding[]) => void
}

/** The rules that concern a line, in the order of the book: in force, for its item and group, their conditions hold. */
export type Matcher<Rule> = (line: LineSubject) => readonly Ruled<Rule>[]

// Lines that agree in so few facts are told apart by them; where rules ask of more, each line is asked by itself.
const MOST_FACTS_OF_A_KEY = 16

export function ruled<Rule>(rule: Rule, number: number, restriction: Restriction): Ruled<Rule> {
  const { conditions } = restriction
  const [only, ...more] = conditions.map(({ condition, at }) => compileCondition(condition, at))
  const holds =
    only === undefined ? null : more.length === 0 ? only : joined([only, ...more], false)
  return { rule, number, restriction, holds, asks: asksOf(conditions) }
}

export function matcher<Rule>(index: RuleIndex<Rule>, order: OrderSubject): Matcher<Rule> {
  const { living, isSettled } = orderRules<Rule>(order)
  const today = dayNumber(order.today)
  const asks = index.asks.filter((fact) => order.differing.has(fact))
  const known = asks.length <= MOST_FACTS_OF_A_KEY ? new Map<string, Ruled<Rule>[]>() : null

  function matching(line: LineSubject): Ruled<Rule>[] {
    const found: Ruled<Rule>[] = []
    const findings: Finding[] = []
    for (const bucket of bucketsOf(index, line.item)) {
      for (const rules of candidates(bucket, line.subject)) {
        for (const rule of living(rules)) {
          if (isSettled(rule) || rule.holds?.(line.subject, today, findings) === true) {
            found.push(rule)
          }
        }
      }
    }
    if (findings.length > 0) order.findings(findings)
    return found.length > 1 ? inOrder(found) : found
  }

  if (index.rules.length === 0) return () => []
  return (line) => {
    if (known === null) return matching(line)
    const key = keyOf(index, asks, line)
    let found = known.get(key)
    if (found === undefined) {
      found = matching(line)
      known.set(key, found)
    }
    return found
  }
}

// The rules of a list that the order leaves: what asks only about the order is answered here, once.
function orderRules<Rule>(order: OrderSubject) {
  const today = dayNumber(order.today)
  const verdicts = new Map<Ruled<Rule>, boolean>()
  const lists = new Map<readonly Ruled<Rule>[], readonly Ruled<Rule>[]>()
  const isSettled = (rule: Ruled<Rule>) =>
    rule.holds === null || !rule.asks.some((fact) => order.differing.has(fact))

  function lives(rule: Ruled<Rule>): boolean {
    const { from, to, currency } = rule.restriction
    if (currency !== undefined && currency !== order.currency) return false
    if (from.some((day) => order.today < day)) return false
    if (to.some((day) => order.today > day)) return false
    if (rule.holds === null || !isSettled(rule)) return true
    const findings: Finding[] = []
    const holds = rule.holds(order.subject, today, findings)
    if (findings.length > 0) order.findings(findings)
    return holds === true
  }

  function living(rules: readonly Ruled<Rule>[]): readonly Ruled<Rule>[] {
    let left = lists.get(rules)
    if (left === undefined) {
      left = rules.filter((rule) => {
        const verdict = verdicts.get(rule) ?? lives(rule)
        verdicts.set(rule, verdict)
        return verdict
      })
      lists.set(rules, left)
    }
    return left
  }
  return { living, isSettled }
}

// A rule for the item and for its group is found by both.
function inOrder<Rule>(found: readonly Ruled<Rule>[]): Ruled<Rule>[] {
  return [...new Set(found)].sort((left, right) => left.number - right.number)
}

function bucketsOf<Rule>({ byItem, byGroup, rest }: RuleIndex<Rule>, item: Item): Bucket<Rule>[] {
  const ofItem = byItem.get(item.id)
  const ofGroup = item.group === undefined ? undefined : byGroup.get(item.group)
  return [ofItem, ofGroup, rest].filter((bucket) => bucket !== undefined)
}

function* candidates<Rule>(
  { plain, byFact }: Bucket<Rule>,
  subject: Subject,
): Iterable<readonly Ruled<Rule>[]> {
  yield plain
  for (const [fact, { all, byValue, types }] of byFact) {
    const value = readFact(subject, fact) as string | number | boolean | null | undefined
    // Of a fact that is missing or of another type, the rules say so themselves.
    if (types.size === 1 && types.has(typeof value)) yield byValue.get(value ?? null) ?? []
    else yield all
  }
}

function keyOf<Rule>(
  { byItem, byGroup }: RuleIndex<Rule>,
  asks: readonly string[],
  { item, subject }: LineSubject,
): string {
  let key = byItem.has(item.id) ? item.id : ''
  key += `\n${item.group !== undefined && byGroup.has(item.group) ? item.group : ''}`
  for (const fact of asks) {
    const value = readFact(subject, fact)
    const text = String(value)
    // The length tells where a text ends, whatever it holds.
    key += `\n${typeof value} ${text.length} ${text}`
  }
  return key
}
