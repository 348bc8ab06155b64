import { expectTypeOf, test } from 'vitest'
import { gradeCustomer } from './grade-customer.js'
import { gradeCustomers } from './grade-customers.js'
import type { BriefGrade, Graded } from './graded.js'
import type { GradingPolicy } from './schema.js'

const policy: GradingPolicy = { method: 'assigned', grades: [{ id: 'A' }] }

test('a policy of an unknown method, or without its parts, does not compile', () => {
  // @ts-expect-error -- there is no such method
  expectTypeOf<GradingPolicy>().toEqualTypeOf<{ method: 'guess' }>()
  // @ts-expect-error -- a scorecard needs criteria and bands
  const scorecard: GradingPolicy = { method: 'scorecard', grades: [{ id: 'A' }] }
  expectTypeOf(scorecard).toExtend<GradingPolicy>()
})

test('today is never forgotten, and never a Date', () => {
  // @ts-expect-error -- the core has no clock
  gradeCustomer({ id: 'c' }, policy, {})
  // @ts-expect-error -- a day is a civil date, not a moment
  gradeCustomer({ id: 'c' }, policy, { today: new Date() })
})

test("a host's richer record fits, and what was frozen too", () => {
  const customer = Object.freeze({ id: 'c', grade: 'A', street: 'Harbour Road 1' })
  expectTypeOf(gradeCustomer(customer, policy, { today: '2026-11-21' })).toEqualTypeOf<Graded>()
})

test('a book has reasons only when they are asked for', () => {
  const { graded } = gradeCustomers([], policy, { today: '2026-11-21' })
  expectTypeOf(graded).toEqualTypeOf<readonly BriefGrade[]>()
  const explained = gradeCustomers([], policy, { today: '2026-11-21', reasons: true })
  expectTypeOf(explained.graded).toEqualTypeOf<readonly Graded[]>()
})
