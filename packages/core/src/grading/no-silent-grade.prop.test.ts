import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignedPolicy, gradableBook, gradingPolicy, today } from '../../tests/grading-policies.js'
import {
  choice,
  mistaken,
  MISTAKES,
  type MistakeKind,
  type Mistaken,
} from '../../tests/mistakes.js'
import { Customer, parse } from '../shared/schema.js'
import { gradeCustomers } from './grade-customers.js'
import type { BriefGrade, GradableCustomer, GradingPolicy } from './index.js'
import { lintGrading } from './lint/lint-grading.js'
import { GradingPolicy as GradingPolicySchema } from './schema.js'

/** How a mistake shows. */
type Shown = 'refused' | 'linted' | 'found' | 'unchanged' | 'SILENT'
type Book = readonly GradableCustomer[]

const policies = fc.oneof({ weight: 6, arbitrary: gradingPolicy }, assignedPolicy)
// What people call a thing, or why they did it, changes no grade.
const FREE = ['name', 'reason', 'by']
// What may be left out of a policy makes another policy; this may not, wherever it stands.
const NEEDED = [
  ...['method', 'grades', 'id', 'criteria', 'weight', 'fact', 'bands', 'hitPolicy', 'rows', 'when'],
  ...['aggregate', 'segments', 'grade', 'classes', 'upTo', 'type', 'datedBy'],
]
const mayLack = (path: readonly unknown[]) => NEEDED.includes(String(path.at(-1)))

/** How a mistake in a policy shows: refused with its path, found by the linter, or in the customers. */
function shownInPolicy(policy: GradingPolicy, book: Book, json: unknown): Shown {
  const outcome = parse(GradingPolicySchema, json)
  if (!outcome.ok) return refusedAt(outcome.problems)
  const shown = shownInGrades(gradesOf(book, policy), gradesOf(book, outcome.value))
  if (shown !== 'SILENT') return shown
  const before = wordsOf(lintGrading(policy))
  return wordsOf(lintGrading(outcome.value)).every((word) => before.includes(word))
    ? shown
    : 'linted'
}

/** How a mistake in the first customer of a book shows, which may change the place of the others. */
function shownInCustomer(policy: GradingPolicy, book: Book, mistake: GradableCustomer): Shown {
  const [before, after] = [book, [mistake, ...book.slice(1)]].map((all) => gradesOf(all, policy))
  if (before === undefined || after === undefined || isSame(before, after)) return 'unchanged'
  return hasNewFinding(before[0], after[0]) ? 'found' : 'SILENT'
}

function shownInGrades(before: readonly BriefGrade[], after: readonly BriefGrade[]): Shown {
  if (isSame(before, after)) return 'unchanged'
  const isFound = after.every((graded, index) => {
    return graded.grade === before[index]?.grade || hasNewFinding(before[index], graded)
  })
  return isFound ? 'found' : 'SILENT'
}

const gradesOf = (book: Book, policy: GradingPolicy) =>
  gradeCustomers(book, policy, { today }).graded
const wordsOf = (findings: readonly object[] = []) => findings.map((one) => JSON.stringify(one))

function refusedAt(problems: readonly { readonly path: string }[]): Shown {
  return problems.some(({ path }) => path !== '') ? 'refused' : 'SILENT'
}

function isSame(before: readonly BriefGrade[], after: readonly BriefGrade[]): boolean {
  return after.every(({ grade }, index) => grade === before[index]?.grade)
}

function hasNewFinding(before: BriefGrade | undefined, after: BriefGrade | undefined): boolean {
  const was = wordsOf(before?.findings)
  return wordsOf(after?.findings).some((word) => !was.includes(word))
}

/** What the kinds of mistakes came to: a property that met only some of them would say little. */
function tally() {
  const all = new Map<MistakeKind, Set<Shown>>(MISTAKES.map((kind) => [kind, new Set()]))
  const add = ({ kind }: Mistaken, shown: Shown) => all.get(kind)?.add(shown)
  const kindsThat = (...ways: Shown[]) =>
    MISTAKES.filter((kind) => ways.some((shown) => all.get(kind)?.has(shown)))
  return { add, kindsThat }
}

/** So that a failure names the mistake. */
const told = ({ what, at }: Mistaken, shown: Shown) => `${shown}: ${at.join('/')}, ${what}`

describe('no grade is silent (RULES #36)', () => {
  it('a mistake in a policy is refused with its path, found by the linter or in a customer, or changes no grade', () => {
    const { add, kindsThat } = tally()
    fc.assert(
      fc.property(policies, gradableBook, choice, (policy, book, chosen) => {
        const isFree = (key: string) => FREE.includes(key)
        const mistake = mistaken(policy, chosen, { isFree, mayLack })
        if (mistake === null) return
        const shown = shownInPolicy(policy, book, mistake.json)
        add(mistake, shown)
        expect(told(mistake, shown)).not.toMatch('SILENT')
      }),
    )
    expect(kindsThat('refused')).toEqual(MISTAKES)
  })

  it('a misspelt fact is found in the customers where the policy declares none', () => {
    fc.assert(
      fc.property(gradingPolicy, gradableBook, choice, ({ facts: _, ...policy }, book, chosen) => {
        const isFree = (key: string, path: readonly unknown[]) =>
          key !== 'fact' && path.at(-2) !== 'when'
        const mistake = mistaken(policy, chosen, { isFree })
        if (mistake === null) return
        const shown = shownInPolicy(policy, book, mistake.json)
        expect(told(mistake, shown)).not.toMatch('SILENT')
      }),
    )
  })

  it('a mistake in a record is refused with its path, is a finding, or changes no grade', () => {
    const { add, kindsThat } = tally()
    fc.assert(
      fc.property(policies, gradableBook, choice, (policy, book, chosen) => {
        const [customer] = book.map((entry) => ({ ...entry, name: entry.id }))
        const mistake = mistaken(customer ?? {}, chosen, {
          isFree: (key) => key === 'id' || FREE.includes(key),
          mayLack: (path) => path[0] === 'facts',
        })
        if (mistake === null) return
        const outcome = parse(Customer, mistake.json)
        const shown = outcome.ok
          ? shownInCustomer(policy, book, outcome.value)
          : refusedAt(outcome.problems)
        add(mistake, shown)
        expect(told(mistake, shown)).not.toMatch('SILENT')
      }),
    )
    expect(kindsThat('refused', 'found', 'unchanged')).toEqual(MISTAKES)
    expect(kindsThat('refused')).toEqual(
      expect.arrayContaining(['infinite', 'key-misspelt', 'not-a-number']),
    )
    expect(kindsThat('found')).toEqual(
      expect.arrayContaining([
        ...['fact-misspelt', 'missing', 'null', 'number-as-text', 'text-misspelt', 'wrong-type'],
      ]),
    )
  })

  it('a mistake in the facts is a finding, or changes no grade, where nobody has looked at them before', () => {
    fc.assert(
      fc.property(policies, gradableBook, choice, (policy, book, chosen) => {
        const [customer, ...others] = book
        const known = customer?.facts ?? {}
        const mistake = mistaken(known, chosen, { mayLack: () => true })
        if (mistake === null) return
        const changed = { ...customer, facts: mistake.json } as GradableCustomer
        const shown = shownInCustomer(policy, [customer as GradableCustomer, ...others], changed)
        expect(told(mistake, shown)).not.toMatch('SILENT')
      }),
    )
  })
})

describe('the search for silent grades', () => {
  it('would tell one', () => {
    const policy = (atLeast: number): GradingPolicy => ({
      method: 'decision-table',
      grades: [{ id: 'A' }, { id: 'B' }],
      hitPolicy: 'first',
      rows: [{ when: { orders: { atLeast } }, grade: 'A' }],
      otherwise: 'B',
    })
    const customer = (orders: number) => ({ id: 'c1', facts: { orders } })
    expect(shownInPolicy(policy(3), [customer(3)], policy(4))).toBe('SILENT')
    expect(shownInCustomer(policy(3), [customer(3)], customer(2))).toBe('SILENT')
    expect(refusedAt([{ path: '' }])).toBe('SILENT')
  })
})
