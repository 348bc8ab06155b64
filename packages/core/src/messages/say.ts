import { roundTo, type Decimal } from '../shared/decimal.js'
import type { Instant, IsoDate, LocalText, Money, Period } from '../shared/index.js'
import { textIn } from '../shared/local-text.js'
import { majorUnits } from '../shared/money.js'

/** How one language writes values inside a sentence. */
export type Say = {
  /** A name in this language. */
  readonly text: (text: LocalText) => string
  readonly date: (date: IsoDate) => string
  readonly instant: (instant: Instant) => string
  readonly period: (period: Period) => string
  readonly days: (count: number) => string
  readonly hours: (count: number) => string
  readonly number: (value: number) => string
  /** A fraction of one, in per cent. */
  readonly percent: (fraction: Decimal) => string
  /** An exact number, to six digits after the point. */
  readonly decimal: (value: Decimal) => string
  readonly money: (money: Money) => string
  /** An exact amount in major units: the digits of the currency and up to four more. */
  readonly amount: (major: Decimal, currency: string) => string
  readonly and: (values: readonly unknown[]) => string
  readonly or: (values: readonly unknown[]) => string
}

const spoken = new Map<string, Say>()

/** The way of a language, from `Intl`; kept, because its formatters are costly to make. */
export function sayIn(locale: string): Say {
  const known = spoken.get(locale)
  if (known !== undefined) return known
  const say = makeSay(locale)
  spoken.set(locale, say)
  return say
}

function makeSay(locale: string): Say {
  // Dates are civil: they are put into UTC and taken out of UTC, so that no time zone can move them.
  const inUtc = { timeZone: 'UTC' } as const
  // Plain English would take the American order, whose comma breaks a sentence in two.
  const dateLocale = locale === 'en' ? 'en-GB' : locale
  const day = new Intl.DateTimeFormat(dateLocale, { ...inUtc, dateStyle: 'medium' })
  const weekday = new Intl.DateTimeFormat(locale, { ...inUtc, weekday: 'short' })
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const units = {
    hour: unitFormat(locale, 'hour'),
    day: unitFormat(locale, 'day'),
    week: unitFormat(locale, 'week'),
    month: unitFormat(locale, 'month'),
  }
  const date = (text: IsoDate) => {
    const moment = new Date(`${text}T00:00:00Z`)
    return locale.startsWith('zh')
      ? `${chineseDay(text)} ${weekday.format(moment)}`
      : `${weekday.format(moment)} ${day.format(moment)}`
  }
  return {
    text: (text) => textIn(text, locale),
    date,
    instant: (instant) => `${date(instant.slice(0, 10) as IsoDate)} ${instant.slice(11, 16)}`,
    period: (period) => {
      if ('days' in period) return units.day.format(period.days)
      return 'weeks' in period ? units.week.format(period.weeks) : units.month.format(period.months)
    },
    days: (count) => units.day.format(count),
    hours: (count) => units.hour.format(count),
    number: (value) => number.format(value),
    percent: (fraction) => percent.format(spelled(fraction, 6)),
    decimal: (value) => exact.format(spelled(value, 6)),
    money: (money) =>
      currencyFormat(locale, money.currency, 0).format(spelled(majorUnits(money), 6)),
    amount: (major, currency) => currencyFormat(locale, currency, 4).format(spelled(major, 8)),
    and: (values) => and.format(values.map(String)),
    or: (values) => or.format(values.map(String)),
  }
}

const currencyFormats = new Map<string, Intl.NumberFormat>()

function currencyFormat(locale: string, currency: string, more: number): Intl.NumberFormat {
  const key = `${locale} ${currency} ${more}`
  const known = currencyFormats.get(key)
  if (known !== undefined) return known
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat(
    locale,
    style,
  ).resolvedOptions()
  const format = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: digits + more })
  currencyFormats.set(key, format)
  return format
}

// `Intl` reads a text to its last digit, where a number would lose some of a great amount.
function spelled(value: Decimal, digits: number): number {
  if (typeof value === 'number') return value
  // The declarations of the library know numbers only.
  return roundTo(value, digits) as unknown as number
}

function unitFormat(locale: string, unit: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
}

// 2026年11月21日, where `Intl` with a medium style would write 2026年11月21日 in one engine and 2026/11/21 in another.
function chineseDay(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
