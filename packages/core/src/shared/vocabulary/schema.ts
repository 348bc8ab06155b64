import * as z from 'zod/mini'
import type { Immutable } from '../immutable.js'
import { check, checkAll, recordOf, type Fault } from '../checking/schema.js'
import { isDecimal, type Decimal as DecimalValue } from '../decimal.js'
import { isInstant, type Instant as InstantValue } from '../instant.js'
import { dayNumber, isIsoDate, WEEKDAYS, type IsoDate as IsoDateValue } from '../iso-date.js'
import { ROUNDING_MODES } from '../rounding.js'

// The template-literal types say more than zod's `string`: one cast each, here, keeps every other file free of them.
const typed = <Value extends string>(schema: z.ZodMiniString) =>
  schema as unknown as z.ZodMiniType<Value, Value>

/** Any text but an empty one; `__proto__` is refused because a record cannot be keyed by it. */
export const Id = z.string().check(
  z.minLength(1),
  check((id: string) => id !== '__proto__', 'id/reserved'),
)

export const IsoDate = typed<IsoDateValue>(
  z.string().check(check(isIsoDate, 'date/invalid'), z.meta({ format: 'date' })),
)
export type IsoDate = IsoDateValue

export const Instant = typed<InstantValue>(
  z.string().check(check(isInstant, 'instant/invalid'), z.meta({ format: 'date-time' })),
)
export type Instant = InstantValue

export const Weekday = z.enum(WEEKDAYS)

// A hundred years: what is longer is a slip, and would leave the calendar.
const count = (most: number) => z.int().check(z.minimum(1), z.maximum(most))

/** Elapsed hours of a deadline: more than 0, at most a year's. */
export const Hours = z.number().check(z.positive(), z.maximum(8_784))

/** Exactly one of days, weeks or months, at least 1. */
export const Period = z.union([
  z.strictObject({ days: count(36_525) }),
  z.strictObject({ weeks: count(5_217) }),
  z.strictObject({ months: count(1_200) }),
])
export type Period = Immutable<z.infer<typeof Period>>

export const Decimal: z.ZodMiniType<DecimalValue, DecimalValue> = z
  .union([z.number(), z.string()])
  .check(check(isDecimal, 'decimal/invalid'))
export type Decimal = DecimalValue

export const Currency = z
  .string()
  .check(check((code: string) => /^[A-Z]{3}$/.test(code), 'currency/invalid'))

export const Money = z.strictObject({ amount: z.int(), currency: Currency })
export type Money = Immutable<z.infer<typeof Money>>

export const RoundingMode = z.enum(ROUNDING_MODES)

export const Fact = z.union([z.number(), z.string(), z.boolean(), z.null()])
export type Fact = Immutable<z.infer<typeof Fact>>

export const Facts = recordOf(z.string(), Fact)

/** One text for every language, or a text a language. */
export const LocalText = z.union([z.string(), recordOf(z.string(), z.string())])
export type LocalText = Immutable<z.infer<typeof LocalText>>

const dateRange = { from: IsoDate, to: z.exactOptional(IsoDate), name: z.exactOptional(z.string()) }
const rangeRises = check(
  ({ from, to = from }: { from: IsoDateValue; to?: IsoDateValue }) =>
    dayNumber(to) >= dayNumber(from),
  'calendar/range-falls',
)

/**
 * The days on which the team works. A made-up working day (调休) beats a holiday and the working week; a rep's
 * absence beats all.
 */
export const WorkCalendar = z
  .strictObject({
    workingWeek: z.array(Weekday).check(z.minLength(1)),
    holidays: z.exactOptional(z.array(z.strictObject(dateRange).check(rangeRises))),
    extraWorkingDays: z.exactOptional(
      z.array(z.strictObject({ on: IsoDate, name: z.exactOptional(z.string()) })),
    ),
    absences: z.exactOptional(
      z.array(z.strictObject({ repId: Id, ...dateRange }).check(rangeRises)),
    ),
  })
  .check(checkAll(holidaysThatAreWorked))
export type WorkCalendar = Immutable<z.infer<typeof WorkCalendar>>

function* holidaysThatAreWorked({
  holidays = [],
  extraWorkingDays = [],
}: {
  holidays?: { from: IsoDateValue; to?: IsoDateValue }[]
  extraWorkingDays?: { on: IsoDateValue }[]
}): Iterable<Fault> {
  for (const [index, { on }] of extraWorkingDays.entries()) {
    const holiday = holidays.findIndex(({ from, to = from }) => from <= on && on <= to)
    if (holiday >= 0) {
      yield {
        code: 'calendar/holiday-and-working-day',
        at: ['extraWorkingDays', index, 'on'],
        params: { holiday: `/holidays/${holiday}` },
      }
    }
  }
}
