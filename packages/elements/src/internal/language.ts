import { explain } from '@fieldbook/core/files/messages/catalogue'
import type { Catalogue } from '@fieldbook/core/messages'
import { textIn } from '@fieldbook/core/files/shared/local-text'
import type { IsoDate, LocalText } from '@fieldbook/core/shared'
import { speakable } from './isolate.js'

/** How a widget speaks: its own words, the core's sentences, and the language's way with dates and figures. */
export type Language<Words> = {
  readonly locale: string
  readonly words: Words
  readonly sentence: (reason: { readonly code: string }) => string
  /** Sentences after one another, without those that are empty. */
  readonly together: (sentences: readonly string[]) => string
  readonly text: (text: LocalText) => string
  readonly number: (value: number) => string
  /** A share of one: `64.2%`, `80%`; for figures below one another always with a tenth, `80.0%`. */
  readonly percent: (share: number, isAligned?: boolean) => string
  /** `Mon 23 Nov`, `11月23日 周一` */
  readonly day: (date: IsoDate) => string
  /** `Mon`, `周一` */
  readonly weekday: (date: IsoDate) => string
  /** `23 Nov`, `11月23日` */
  readonly date: (date: IsoDate) => string
  /** `23 Nov 2026`, `2026年11月23日` */
  readonly fullDate: (date: IsoDate) => string
  /** `23 Nov – 6 Dec 2026` */
  readonly range: (from: IsoDate, until: IsoDate) => string
}

/** The language of words and sentences that are in it: dates and figures never speak another. */
export function languageOf<Words>(
  locale: string,
  words: Words,
  sentences: Catalogue,
): Language<Words> {
  // Plain English would take the American order of dates.
  const dateLocale = locale === 'en' ? 'en-GB' : locale
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(dateLocale, { ...options, timeZone: 'UTC' })
  const weekday = format({ weekday: 'short' })
  const date = format({ day: 'numeric', month: 'short' })
  const full = format({ day: 'numeric', month: 'short', year: 'numeric' })
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const tenths = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  const chinese = locale.startsWith('zh')
  const write = {
    weekday: (day: IsoDate) => weekday.format(moment(day)),
    date: (day: IsoDate) => date.format(moment(day)),
    fullDate: (day: IsoDate) => full.format(moment(day)),
  }
  return {
    ...write,
    locale,
    words,
    sentence: (reason) => explain(speakable(reason), sentences),
    together: (sentences) => sentences.filter(Boolean).join(chinese ? '' : ' '),
    text: (text) => textIn(text, locale),
    number: (value) => number.format(value),
    percent: (share, isAligned) => (isAligned ? tenths : percent).format(share),
    day: (day) =>
      chinese
        ? `${write.date(day)} ${write.weekday(day)}`
        : `${write.weekday(day)} ${write.date(day)}`,
    range: (from, until) => {
      if (!chinese || from === until) return full.formatRange(moment(from), moment(until))
      // `Intl` would write a range of Chinese dates with slashes.
      const isOneYear = from.slice(0, 4) === until.slice(0, 4)
      const end = isOneYear ? write.date(until) : full.format(moment(until))
      return `${full.format(moment(from))}–${end}`
    },
  }
}

// Dates are civil: they are put into UTC and taken out of UTC, so that no time zone can move them.
function moment(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`)
}
