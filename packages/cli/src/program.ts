import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { compareGrades } from './commands/compare-grades.js'
import { due } from './commands/due.js'
import { grade } from './commands/grade.js'
import { lint } from './commands/lint.js'
import { plan } from './commands/plan.js'
import { quote } from './commands/quote.js'
import { openQuoteSession, type QuoteOptions } from './commands/quote-session.js'
import { STANDARD_INPUT } from './input/open-input.js'
import { helpStyle } from './output/help-style.js'
import { replacesInput } from './output/replaces-input.js'
import {
  dayOf,
  openSession,
  type Language,
  type Run,
  type RunOptions,
  type Session,
} from './session.js'
import { EXIT, Stop, type ExitCode } from './stop.js'

/** The options with which `run` begins; the files are those of `plan`. */
type GivenOptions = RunOptions & { readonly reps?: string; readonly appointments?: string }
type Answer = (files: readonly string[], session: Session) => Promise<void>
/** What is read beside the files that are named, and what answers: an exit code where it is not simply good. */
type Answering<Opened extends Run> = {
  readonly others: readonly (string | undefined)[]
  readonly open: () => Promise<Opened>
  readonly answer: (files: readonly string[], session: Opened) => Promise<ExitCode> | Promise<void>
}

/** The command line, in a language. `finish` is told the exit code of the command that ran. */
export function fieldbookProgram(language: Language, finish: (code: ExitCode) => void): Command {
  const { help } = language.messages
  const program = new Command('fieldbook')
    .description(help.program)
    .configureHelp(helpStyle(language.messages))
    .version(version(), '-V, --version', help.options.version)
    .helpOption('-h, --help', help.options.help)
    .helpCommand('help [command]', help.options.help)
    .showSuggestionAfterError(false)
    .configureOutput({ writeErr: () => undefined })
    .exitOverride()
    .addHelpText('after', `\n${help.examples.program}\n\n${help.exitCodes}`)

  const { options } = help
  type GradeOptions = RunOptions & {
    readonly merge?: boolean
    readonly compareToday?: string
    readonly limit?: string
  }
  customerCommand('grade')
    .option('--merge', options.merge)
    .option('--compare <name|file>', options.compare)
    .option('--compare-today <date>', options.compareToday)
    .option('--limit <n>', options.limit)
    .action(async (files: string[], given: GradeOptions) => {
      const { messages } = language
      const limit = wholeNumber('--limit', given.limit, language) ?? MOST_LINES
      const isMerged = given.merge === true
      const isCompared = given.compare !== undefined || given.compareToday !== undefined
      if (isMerged && isCompared) throw new Stop(EXIT.usage, messages.usage.mergedOrCompared)
      const today =
        given.compareToday === undefined
          ? undefined
          : dayOf('--compare-today', given.compareToday, messages)
      await run(files, given, (named, session) =>
        isCompared
          ? compareGrades(named, { today, limit }, session)
          : grade(named, { isMerged, limit }, session),
      )
    })

  customerCommand('due')
    .option('--limit <n>', options.limit)
    .action(async (files: string[], given: RunOptions & { readonly limit?: string }) => {
      const limit = wholeNumber('--limit', given.limit, language) ?? MOST_LINES
      await run(files, given, (named, session) => due(named, { limit }, session))
    })

  type PlanOptions = GivenOptions & {
    readonly from?: string
    readonly days?: string
    readonly visitsPerDay?: string
  }
  customerCommand('plan')
    .option('--from <date>', options.from)
    .option('--days <n>', options.days)
    .option('--reps <file|list>', options.reps)
    .option('--visits-per-day <n>', options.visitsPerDay)
    .option('--appointments <file>', options.appointments)
    .action(async (files: string[], given: PlanOptions) => {
      const { messages } = language
      const from = given.from === undefined ? undefined : dayOf('--from', given.from, messages)
      const days = wholeNumber('--days', given.days, language) ?? DAYS_OF_PLAN
      const visitsPerDay = wholeNumber('--visits-per-day', given.visitsPerDay, language)
      const { reps, appointments } = given
      if (reps === undefined && visitsPerDay === undefined) {
        throw new Stop(EXIT.usage, messages.usage.reps)
      }
      if (reps !== undefined && visitsPerDay !== undefined) {
        throw new Stop(EXIT.usage, messages.usage.repsTwice)
      }
      await run(files, given, (named, session) => {
        const first = from ?? session.circumstances.today
        return plan(named, { from: first, days, reps, visitsPerDay, appointments }, session)
      })
    })

  recordCommand('quote', help.arguments.requests)
    .option('--rulebook <name|file>', options.quoteRulebook)
    .option('--prices <file>', options.prices)
    .option('--customers <file>', options.customers)
    .option('--vouchers <file>', options.vouchers)
    .option('--market <file>', options.market)
    .option('--explain', options.explain)
    .option('--limit <n>', options.limit)
    .action(async (files: string[], given: QuoteOptions & { readonly limit?: string }) => {
      const { usage } = language.messages
      const limit = wholeNumber('--limit', given.limit, language) ?? MOST_LINES
      const { rulebook, prices, customers, vouchers, market } = given
      if (rulebook === undefined && prices === undefined)
        throw new Stop(EXIT.usage, usage.whichPrices)
      if (rulebook !== undefined && prices !== undefined)
        throw new Stop(EXIT.usage, usage.pricesTwice)
      if (given.explain === true && given.json === true)
        throw new Stop(EXIT.usage, usage.explainedOrJson)
      await runWith(files, given, {
        others: [rulebook, prices, customers, vouchers, market],
        open: () => openQuoteSession(given, language),
        answer: (named, session) => quote(named, { limit }, session),
      })
    })

  command('lint')
    .argument('<rulebooks...>', help.arguments.rulebooks)
    .option('--today <date>', options.lintToday)
    .option('--json', options.json)
    .addOption(localeOption())
    .action(async (rulebooks: string[], given: { readonly json?: boolean; today?: string }) => {
      const today =
        given.today === undefined ? undefined : dayOf('--today', given.today, language.messages)
      finish(await lint(rulebooks, { isJson: given.json === true, today }, language))
    })
  return program

  function command(name: keyof typeof help.commands): Command {
    return program
      .command(name)
      .description(help.commands[name])
      .addHelpText('after', `\n${help.examples[name]}\n\n${help.exitCodes}`)
  }

  function customerCommand(name: keyof typeof help.commands): Command {
    return recordCommand(name, help.arguments.files)
      .option('--rulebook <name|file>', options.rulebook)
      .option('--reasons', options.reasons)
  }

  function recordCommand(name: keyof typeof help.commands, files: string): Command {
    return command(name)
      .argument('[files...]', files)
      .option('--today <date>', options.today)
      .option('--now <instant>', options.now)
      .addOption(localeOption())
      .option('--format <format>', options.format)
      .option('--map <field=column>', options.map, collect)
      .option('--json', options.json)
      .option('--output <file>', options.output)
  }

  // The language is needed before options are understood, so `main` has read it already.
  function localeOption(): Option {
    return new Option('--locale <locale>', options.locale)
  }

  async function run(files: readonly string[], given: GivenOptions, answer: Answer): Promise<void> {
    const { rulebook, compare, reps, appointments } = given
    await runWith(files, given, {
      others: [rulebook, compare, reps, appointments],
      open: () => openSession(given, language),
      answer,
    })
  }

  async function runWith<Opened extends Run>(
    files: readonly string[],
    { output }: RunOptions,
    { others, open, answer }: Answering<Opened>,
  ): Promise<void> {
    const { messages } = language
    if (files.length === 0 && process.stdin.isTTY) {
      throw new Stop(EXIT.usage, messages.input.terminal)
    }
    const read = [...files, ...others].filter((file) => file !== undefined)
    if (output !== undefined && replacesInput(output, read)) {
      throw new Stop(EXIT.usage, messages.usage.outputIsInput(output))
    }
    const session = await open()
    const code = await answer(files.length === 0 ? [STANDARD_INPUT] : files, session)
    const { refused } = session.report
    if (refused > 0) session.report.note(messages.rowsRefused(refused))
    finish(refused > 0 ? EXIT.rowsRefused : (code ?? EXIT.good))
  }
}

const MOST_LINES = 50
const DAYS_OF_PLAN = 14

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function wholeNumber(
  option: string,
  text: string | undefined,
  { messages }: Language,
): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,9}$/.test(text)) throw new Stop(EXIT.usage, messages.usage.wholeNumber(option, text))
  return Number(text)
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { readonly version: string }).version
}
