import { CommanderError } from 'commander'
import { chosenLocale, isLocale, localeOfEnvironment } from './locale.js'
import { removeUnfinished } from './output/deliver.js'
import { harmless } from './output/text-width.js'
import { fieldbookProgram } from './program.js'
import { LANGUAGES, LOCALES, type Language } from './session.js'
import { EXIT, Stop, type ExitCode } from './stop.js'
import { usageFault } from './usage-fault.js'

process.on('SIGINT', () => {
  removeUnfinished()
  process.exit(EXIT.interrupted)
})
// Nobody listens any more: then nothing is to be said.
process.stderr.on('error', () => undefined)

process.exitCode = await run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<ExitCode> {
  const language = LANGUAGES[localeOfEnvironment(process.env)]
  const chosen = chosenLocale(args)
  if (chosen === undefined) return answer(args, language)
  if (isLocale(chosen)) return answer(args, LANGUAGES[chosen])
  say(language.messages.usage.oneOf('--locale', chosen, LOCALES))
  return EXIT.usage
}

async function answer(args: readonly string[], language: Language): Promise<ExitCode> {
  let code: ExitCode = EXIT.good
  try {
    const program = fieldbookProgram(language, (finished) => (code = finished))
    if (args.length === 0) {
      program.outputHelp({ error: false })
      return EXIT.usage
    }
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof Stop) {
      say(error.message)
      return error.exitCode
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.good
      say(usageFault(error, language.messages))
      return EXIT.usage
    }
    say(`${language.messages.ownFault}\n${(error as Error).stack ?? String(error)}`)
    return EXIT.ownFault
  }
}

function say(text: string): void {
  process.stderr.write(`${text.split('\n').map(harmless).join('\n')}\n`)
}
