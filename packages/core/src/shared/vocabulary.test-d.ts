import { describe, expectTypeOf, it } from 'vitest'
import {
  addDays,
  addHours,
  addPeriod,
  allocate,
  changeState,
  evaluateCondition,
  isIsoDate,
  isWorkingDay,
  money,
  rational,
  roundTo,
  weekday,
  workingDays,
  type Circumstances,
  type Condition,
  type Fact,
  type IsoDate,
  type Money,
  type Outcome,
  type Rational,
  type RoundingMode,
  type Verdict,
  type WorkCalendar,
  type Weekday,
} from './index.js'

describe('days and instants', () => {
  it('a civil date is text of three numbers', () => {
    addDays('2025-03-05', 1)
    // @ts-expect-error -- a Date has an hour and a zone
    addDays(new Date(0), 1)
    // @ts-expect-error -- slashes, and nobody knows which is the month
    addDays('03/05/2025', 1)
    // @ts-expect-error -- a moment is no day
    addDays('2025-03-05T15:30:00Z', 1)
  })

  it('any text must be looked at first', () => {
    const text = '2025-03-05' as string
    // @ts-expect-error -- it may be anything
    addDays(text, 1)
    if (isIsoDate(text)) expectTypeOf(text).toEqualTypeOf<IsoDate>()
  })

  it('hours are counted from an instant, not from a day', () => {
    // @ts-expect-error -- a day has no hour
    addHours('2025-03-05', 24)
  })

  it('today is part of the circumstances', () => {
    // @ts-expect-error -- without it the answer would depend on a clock
    const nowOnly: Circumstances = { now: '2025-03-05T15:30:00Z' }
    expectTypeOf(nowOnly).toEqualTypeOf<Circumstances>()
  })
})

describe('the calendar', () => {
  it('weekdays are a closed list', () => {
    expectTypeOf(weekday('2025-03-05')).toEqualTypeOf<Weekday>()
    // @ts-expect-error -- 'monday' is not one of them
    const long: WorkCalendar = { workingWeek: ['monday'] }
    isWorkingDay('2025-03-05', long)
  })

  it('a calendar may be frozen', () => {
    const frozen = { workingWeek: ['mon'] } as const
    expectTypeOf(workingDays('2025-03-05', 7, frozen)).toEqualTypeOf<IsoDate[]>()
  })

  it('a period has one measure', () => {
    addPeriod('2025-03-05', { months: 3 })
    // @ts-expect-error -- no measure
    addPeriod('2025-03-05', {})
    // @ts-expect-error -- years are no measure: write twelve months
    addPeriod('2025-03-05', { years: 1 })
  })
})

describe('exact numbers and money', () => {
  it('a mode is one of the seven', () => {
    expectTypeOf(roundTo).parameter(2).toEqualTypeOf<RoundingMode | undefined>()
    // @ts-expect-error -- towards which side is "round"?
    roundTo('2.5', 0, 'round')
  })

  it('money needs its currency', () => {
    // @ts-expect-error -- an amount of what?
    money('12.00')
    // @ts-expect-error -- a number is no money
    const bare: Money = 12
    expectTypeOf(bare).toEqualTypeOf<Money>()
  })

  it('what comes back is not to be written to', () => {
    const price = money('12.00', 'CNY')
    // @ts-expect-error -- a price that somebody else may hold
    price.amount = 13
    const third = rational('1/3')
    // @ts-expect-error -- a rational is a value
    third.denominator = 4n
    expectTypeOf(third).toEqualTypeOf<Rational>()
  })

  it('a whole is divided by a list of numbers', () => {
    allocate(100, [1, '1/3', rational(2)] as const)
    // @ts-expect-error -- a whole that large does not fit: it would have lost digits on the way
    allocate(100n, [1])
    // @ts-expect-error -- shares stand in an order, for ties
    allocate(100, new Set([1, 2]))
  })
})

describe('conditions', () => {
  it('a comparison names its fact', () => {
    // @ts-expect-error -- at least three of what?
    const nameless: Condition = { atLeast: 3 }
    // @ts-expect-error -- "min" is no test
    const misspelt: Condition = { fact: 'orders', min: 3 }
    expectTypeOf(nameless).toExtend<Condition>()
    expectTypeOf(misspelt).toExtend<Condition>()
  })

  it('a fact is plain data', () => {
    expectTypeOf<Fact>().toEqualTypeOf<number | string | boolean | null>()
    // @ts-expect-error -- a list is no fact
    evaluateCondition({ facts: { phones: ['1'] } }, { all: [] }, { today: '2025-03-05' })
  })

  it('unknown is an answer, and has to be handled', () => {
    expectTypeOf<Verdict['holds']>().toEqualTypeOf<boolean | null>()
    const verdict = evaluateCondition({}, { all: [] }, { today: '2025-03-05' })
    // @ts-expect-error -- null is not a boolean
    const holds: boolean = verdict.holds
    // @ts-expect-error -- a verdict is not corrected afterwards
    verdict.findings = []
    expectTypeOf(holds).toBeBoolean()
  })
})

describe('outcomes and states', () => {
  it('the value is there once it is known to be', () => {
    const outcome = { ok: true, value: 1 } as Outcome<number, string[]>
    // @ts-expect-error -- there may be problems instead
    expectTypeOf(outcome.value).toBeNumber()
    if (outcome.ok) expectTypeOf(outcome.value).toBeNumber()
    else expectTypeOf(outcome.problems).toEqualTypeOf<string[]>()
  })

  it('a recipe gets a draft of the state it was given', () => {
    const step = changeState({ count: 1 }, (draft) => {
      // @ts-expect-error -- the state counts in numbers
      draft.count = 'two'
    })
    expectTypeOf(step.state).toEqualTypeOf<{ count: number }>()
    // @ts-expect-error -- a step is a record of what happened
    step.state = { count: 3 }
  })
})
