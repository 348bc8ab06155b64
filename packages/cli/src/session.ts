import { type Catalogue, en as coreEn, zhCN as coreZhCN } from '@fieldbook/core/messages'
import {
  dateOfInstant,
  isInstant,
  isIsoDate,
  type Circumstances,
  type Instant,
  type IsoDate,
} from '@fieldbook/core/shared'
import { askedFacts } from './asked-facts.js'
import { presentMoment } from './clock.js'
import { renamedColumns } from './input/renamed-columns.js'
import { CUSTOMERS, FORMATS, type Format, type Reading, type RecordKind } from './input/reading.js'
import { en } from './messages/en.js'
import type { Messages } from './messages/messages.js'
import { zhCN } from './messages/zh-CN.js'
import { terminalWidth } from './output/terminal-width.js'
import { Report } from './report.js'
import { loadRulebook, type LoadedRulebook } from './rulebook.js'
import { EXIT, Stop } from './stop.js'

/** The options that every command on customers has, as they were typed. */
export type RunOptions = {
  readonly rulebook?: string
  readonly today?: string
  readonly now?: string
  readonly json?: boolean
  readonly output?: string
  readonly reasons?: boolean
  readonly format?: string
  readonly map?: readonly string[]
  readonly compare?: string
}

export const LOCALES = ['en', 'zh-CN'] as const
export type Locale = (typeof LOCALES)[number]

/** The texts of a language: the command's own, and the core's. */
export type Language = { readonly messages: Messages; readonly catalogue: Catalogue }

export const LANGUAGES: Record<Locale, Language> = {
  en: { messages: en, catalogue: coreEn },
  'zh-CN': { messages: zhCN, catalogue: coreZhCN },
}

/** What every command on records runs on, with its options understood. */
export type Run = Language & {
  readonly report: Report
  readonly circumstances: Circumstances
  readonly reading: Reading
  /** Whether the answer is NDJSON rather than a table for a person. */
  readonly isJson: boolean
  readonly output: string | undefined
  readonly hasReasons: boolean
  readonly terminalWidth: number
  readonly emphasise: (text: string) => string
}

/** All that a command on customers runs on. */
export type Session = Run & {
  readonly rulebook: LoadedRulebook['rulebook']
  /** The rulebook that the answer is to be compared with. */
  readonly compared: LoadedRulebook['rulebook'] | undefined
}

/**
 * Understands the options of a command, rulebook first, and says what was taken by default.
 *
 * @throws Stop when one of them is wrong, before anything is read
 */
export async function openSession(options: RunOptions, language: Language): Promise<Session> {
  const begun = beginRun(options, CUSTOMERS, language)
  const { rulebook, note } = await loadRulebook(options.rulebook, language)
  if (note !== null) begun.report.note(note)
  const compared =
    options.compare === undefined ? undefined : await loadRulebook(options.compare, language)
  const rulebooks = [rulebook, ...(compared === undefined ? [] : [compared.rulebook])]
  const asked = new Set(rulebooks.flatMap((asking) => [...askedFacts(asking)]))
  return { ...withAskedFacts(begun, asked), rulebook, compared: compared?.rulebook }
}

/**
 * Understands the options that all commands on records have.
 *
 * @throws Stop when one of them is wrong
 */
export function beginRun(options: RunOptions, { columns }: RecordKind, language: Language): Run {
  const { messages, catalogue } = language
  const isTerminal = process.stdout.isTTY && options.output === undefined
  const isJson = options.json === true || !isTerminal
  const report = new Report(process.stderr, messages, { quietProgress: isJson && isTerminal })
  const format = formatOf(options.format, messages)
  const renamed = renamedColumns(options.map ?? [], columns, messages)
  const circumstances = circumstancesOf(options, messages, report)
  return {
    messages,
    catalogue,
    report,
    circumstances,
    reading: { format, renamed, askedFacts: new Set(), messages, catalogue, report },
    isJson,
    output: options.output,
    hasReasons: options.reasons === true,
    terminalWidth: terminalWidth(process.stdout),
    emphasise: isTerminal && process.stdout.hasColors() ? bold : (text) => text,
  }
}

/** The run, whose rules ask for these facts. */
export function withAskedFacts(run: Run, asked: ReadonlySet<string>): Run {
  return { ...run, reading: { ...run.reading, askedFacts: asked } }
}

function formatOf(format: string | undefined, messages: Messages): Format | undefined {
  const known = FORMATS.find((name) => name === format)
  if (format !== undefined && known === undefined) {
    throw new Stop(EXIT.usage, messages.usage.oneOf('--format', format, FORMATS))
  }
  return known
}

function circumstancesOf(
  { today, now }: RunOptions,
  messages: Messages,
  report: Report,
): Circumstances {
  if (now !== undefined && !isInstant(now)) throw new Stop(EXIT.usage, messages.usage.instant(now))
  const day = today === undefined ? undefined : dayOf('--today', today, messages)
  if (day !== undefined) return withNow(day, now)
  if (now !== undefined) return { today: dateOfInstant(now), now }
  const present = presentMoment()
  report.note(messages.todayFromClock(present.today))
  return present
}

/** A date that was typed as an option. */
export function dayOf(option: string, text: string, messages: Messages): IsoDate {
  if (!isIsoDate(text)) throw new Stop(EXIT.usage, messages.usage.date(option, text))
  return text
}

function withNow(today: IsoDate, now: Instant | undefined): Circumstances {
  return now === undefined ? { today } : { today, now }
}

function bold(text: string): string {
  return `\u001b[1m${text}\u001b[22m`
}
