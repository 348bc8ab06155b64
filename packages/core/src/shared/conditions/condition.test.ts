import { describe, expect, it } from 'vitest'
import type { Circumstances } from '../circumstances.js'
import { compileCondition, evaluateCondition, type Subject } from './condition.js'
import type { Finding } from './reasons.js'
import type { Condition } from './schema.js'

const c: Circumstances = { today: '2026-11-21' }
const facts = (known: NonNullable<Subject['facts']>): Subject => ({ facts: known })

// Three facts whose comparisons hold, fail and stay unknown.
const subject = facts({ orders: 3 })
const yes: Condition = { fact: 'orders', atLeast: 3 }
const no: Condition = { fact: 'orders', atLeast: 4 }
const open: Condition = { fact: 'revenue', atLeast: 1 }
const holds = (condition: Condition) => evaluateCondition(subject, condition, c).holds

describe('three-valued logic (Kleene): null stands for unknown', () => {
  it.each([
    [yes, yes, true],
    [yes, no, false],
    [yes, open, null],
    [no, no, false],
    [no, open, false],
    [open, open, null],
  ])('all of %j and %j: %s', (one, other, expected) => {
    expect(holds({ all: [one, other] })).toBe(expected)
    expect(holds({ all: [other, one] })).toBe(expected)
  })

  it.each([
    [yes, yes, true],
    [yes, no, true],
    [yes, open, true],
    [no, no, false],
    [no, open, null],
    [open, open, null],
  ])('any of %j and %j: %s', (one, other, expected) => {
    expect(holds({ any: [one, other] })).toBe(expected)
    expect(holds({ any: [other, one] })).toBe(expected)
  })

  it.each([
    [yes, false],
    [no, true],
    [open, null],
  ])('not %j: %s', (part, expected) => {
    expect(holds({ not: part })).toBe(expected)
  })

  it('all of nothing holds, any of nothing does not', () => {
    expect(holds({ all: [] })).toBe(true)
    expect(holds({ any: [] })).toBe(false)
  })
})

describe('findings name the facts that would settle it, with the place of the rule', () => {
  const missing = (rule: `/${string}`, fact: string) => ({
    code: 'conditions/fact-missing',
    rule,
    fact,
  })

  it('a known answer has none', () => {
    expect(evaluateCondition(subject, { any: [open, yes] }, c)).toEqual({
      holds: true,
      findings: [],
    })
    expect(evaluateCondition(subject, { all: [open, no] }, c)).toEqual({
      holds: false,
      findings: [],
    })
  })

  it('only parts that are themselves unknown count, however deep', () => {
    const condition: Condition = {
      all: [
        yes,
        open,
        { any: [no, { not: { fact: 'area', is: 'north' } }] },
        { any: [{ fact: 'phone', is: '1' }, yes] },
        { any: [{ all: [{ fact: 'hidden', is: 1 }, no] }, { fact: 'age', below: 30 }] },
      ],
    }
    expect(evaluateCondition(subject, condition, c)).toEqual({
      holds: null,
      findings: [
        missing('/all/1', 'revenue'),
        missing('/all/2/any/1/not', 'area'),
        missing('/all/4/any/1', 'age'),
      ],
    })
  })

  it('a condition within a policy knows its place there', () => {
    const findings: Finding[] = []
    const compiled = compileCondition({ not: open }, '/visits/cadences/2/when')
    expect(compiled(subject, 0, findings)).toBeUndefined()
    expect(findings).toEqual([missing('/visits/cadences/2/when/not', 'revenue')])
  })

  it.each<[Condition & { fact: string }, number | string | boolean, string, string]>([
    [{ fact: 'x', atLeast: 3 }, '3', 'number', 'text'],
    [{ fact: 'x', atLeast: 3 }, true, 'number', 'boolean'],
    [{ fact: 'x', atLeast: 3 }, Number.NaN, 'number', 'not-a-number'],
    [{ fact: 'x', is: 3 }, Number.NaN, 'number', 'not-a-number'],
    [{ fact: 'x', known: true }, Number.NaN, 'number', 'not-a-number'],
    [{ fact: 'x', known: false }, Number.POSITIVE_INFINITY, 'number', 'not-a-number'],
    [{ fact: 'x', known: true, startsWith: 'A' }, Number.NaN, 'text', 'not-a-number'],
    [{ fact: 'x', before: '2025-03-05' }, '03/05/2025', 'date', 'text'],
    [{ fact: 'x', on: '2025-03-05' }, '2025-02-29', 'date', 'text'],
    [{ fact: 'x', daysAgo: { atMost: 30 } }, 30, 'date', 'number'],
    [{ fact: 'x', startsWith: 'A' }, 1, 'text', 'number'],
    [{ fact: 'x', is: 'A' }, 1, 'text', 'number'],
    [{ fact: 'x', notIn: [1, 2] }, '1', 'number', 'text'],
    [{ fact: 'x', isNot: true }, 'true', 'boolean', 'text'],
  ])(
    '%j for %j: a fact of the wrong type is a finding, never an answer',
    (condition, value, expected, found) => {
      expect(evaluateCondition(facts({ x: value }), condition, c)).toEqual({
        holds: null,
        findings: [{ code: 'conditions/fact-of-wrong-type', rule: '', fact: 'x', expected, found }],
      })
    },
  )

  it('a fact that is null is not known, one that is 0, false or empty is', () => {
    const known = facts({ a: null, b: 0, c: false, d: '' })
    expect(evaluateCondition(known, { fact: 'a', is: 1 }, c).findings).toEqual([
      { code: 'conditions/fact-missing', rule: '', fact: 'a' },
    ])
    expect(evaluateCondition(known, { fact: 'b', is: 0 }, c).holds).toBe(true)
    expect(evaluateCondition(known, { fact: 'c', is: false }, c).holds).toBe(true)
    expect(evaluateCondition(known, { fact: 'd', is: '' }, c).holds).toBe(true)
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a fact called %s is missing unless the customer has it',
    (fact) => {
      for (const test of [{ is: 'x' }, { isNot: 'x' }, { atLeast: 0 }, { contains: '' }]) {
        for (const asked of [{}, facts({})]) {
          const verdict = evaluateCondition(asked, { fact, ...test }, c)
          expect(verdict.holds).toBeNull()
          expect(verdict.findings).toEqual([{ code: 'conditions/fact-missing', rule: '', fact }])
        }
      }
      const known = facts(Object.fromEntries([[fact, 'x']]))
      expect(evaluateCondition(known, { fact, is: 'x' }, c).holds).toBe(true)
    },
  )
})

describe('where facts come from', () => {
  it('the fields that a rule may name are facts too', () => {
    const customer: Subject = { grade: 'A', standing: 'retained', repId: 'r1' }
    expect(evaluateCondition(customer, { fact: 'grade', in: ['O', 'A'] }, c).holds).toBe(true)
    expect(evaluateCondition(customer, { fact: 'standing', is: 'retained' }, c).holds).toBe(true)
    expect(evaluateCondition(customer, { fact: 'repId', isNot: 'r1' }, c).holds).toBe(false)
  })

  it('the other fields of a record are none, so that a misspelt fact is not answered by one', () => {
    const customer = { id: 'c1', name: 'Harbour', lastVisitOn: '2026-11-01', grade: 'A' }
    for (const fact of ['id', 'name', 'lastVisitOn']) {
      expect(evaluateCondition(customer, { fact, known: true }, c).holds).toBe(false)
      expect(evaluateCondition(customer, { fact, isNot: 'x' }, c).findings).toEqual([
        { code: 'conditions/fact-missing', rule: '', fact },
      ])
    }
  })

  it('a fact comes before a field of the same name, unless it is null', () => {
    const grade = (fact: string | null): Subject => ({ grade: 'A', facts: { grade: fact } })
    expect(evaluateCondition(grade('B'), { fact: 'grade', is: 'B' }, c).holds).toBe(true)
    expect(evaluateCondition(grade(null), { fact: 'grade', is: 'A' }, c).holds).toBe(true)
  })
})

describe('a compiled condition', () => {
  it('asks about the day it is given', () => {
    const recent = compileCondition({ fact: 'lastOrder', daysAgo: { atMost: 30 } })
    const customer = facts({ lastOrder: '1970-01-01' })
    expect(recent(customer, 30)).toBe(true)
    expect(recent(customer, 31)).toBe(false)
    expect(recent(facts({}), 30)).toBeUndefined()
  })
})
