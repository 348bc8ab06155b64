import type { Language } from '../session.js'
import { problemLine, readRulebook } from '../rulebook.js'
import { EXIT, Stop, type ExitCode } from '../stop.js'

/** `fieldbook lint`: whether rulebooks can be read, and every problem of those that cannot. */
export async function lint(
  choices: readonly string[],
  { isJson }: { readonly isJson: boolean },
  language: Language,
): Promise<ExitCode> {
  let worst: ExitCode = EXIT.good
  for (const choice of choices) {
    try {
      const outcome = await readRulebook(choice, language)
      const problems = outcome.ok ? [] : outcome.problems
      if (problems.length > 0 && worst < EXIT.rulesInvalid) worst = EXIT.rulesInvalid
      if (isJson) say(JSON.stringify({ rulebook: choice, ok: outcome.ok, problems }))
      else if (outcome.ok) say(language.messages.lint.ok(choice))
      else for (const problem of problems) say(problemLine(choice, problem, language))
    } catch (error) {
      // One rulebook that cannot be read keeps nobody from hearing about the others.
      if (!(error instanceof Stop)) throw error
      process.stderr.write(`${error.message}\n`)
      if (worst < error.exitCode) worst = error.exitCode
    }
  }
  return worst
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
