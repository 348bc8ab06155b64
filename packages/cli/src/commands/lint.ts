import { explain } from '@fieldbook/core/messages'
import {
  lintRulebook,
  shownExample,
  type Rulebook,
  type RulebookLintFinding,
} from '@fieldbook/core/rulebook'
import type { IsoDate } from '@fieldbook/core/shared'
import { isClosedPipe } from '../output/deliver.js'
import { harmless } from '../output/text-width.js'
import type { Language } from '../session.js'
import { problemLine, readRulebook } from '../rulebook.js'
import { EXIT, Stop, type ExitCode } from '../stop.js'

export type LintChoices = { readonly isJson: boolean; readonly today: IsoDate | undefined }

// What is worse than what, whatever the numbers are.
const WORSE: readonly ExitCode[] = [
  EXIT.good,
  EXIT.rulesUnsound,
  EXIT.rulesInvalid,
  EXIT.inputUnreadable,
]

/** `fieldbook lint`: whether rulebooks can be read, every problem of those that cannot, and what is found in the others. */
export async function lint(
  choices: readonly string[],
  options: LintChoices,
  language: Language,
): Promise<ExitCode> {
  // Who stops reading has read enough.
  process.stdout.on('error', (error) => {
    if (!isClosedPipe(error)) throw error
  })
  let worst: ExitCode = EXIT.good
  for (const choice of choices) {
    try {
      const code = await lintOne(choice, options, language)
      if (WORSE.indexOf(code) > WORSE.indexOf(worst)) worst = code
    } catch (error) {
      // One rulebook that cannot be read keeps nobody from hearing about the others.
      if (!(error instanceof Stop)) throw error
      process.stderr.write(`${error.message}\n`)
      if (WORSE.indexOf(error.exitCode) > WORSE.indexOf(worst)) worst = error.exitCode
    }
  }
  return worst
}

async function lintOne(
  choice: string,
  { isJson, today }: LintChoices,
  language: Language,
): Promise<ExitCode> {
  const outcome = await readRulebook(choice, language)
  const problems = outcome.ok ? [] : outcome.problems
  const findings = outcome.ok
    ? lintRulebook(outcome.value, today === undefined ? {} : { today })
    : []
  const code = !outcome.ok
    ? EXIT.rulesInvalid
    : findings.some(({ severity }) => severity === 'error')
      ? EXIT.rulesUnsound
      : EXIT.good
  if (isJson) {
    say(JSON.stringify({ rulebook: choice, ok: code === EXIT.good, problems, findings }))
    return code
  }
  for (const problem of problems) say(problemLine(choice, problem, language))
  if (outcome.ok) {
    for (const finding of findings) say(findingLine(choice, finding, outcome.value, language))
    say(language.messages.lint.summary(choice, countsOf(findings)))
  }
  return code
}

/** A finding as one line: where, how bad, what, and a customer that shows it. */
function findingLine(
  name: string,
  finding: RulebookLintFinding,
  rulebook: Rulebook,
  { messages, catalogue }: Language,
): string {
  const example = shownExample(finding, rulebook)
  const sentences = [finding, ...(example === null ? [] : [example])]
  const text = messages.together(sentences.map((spoken) => explain(spoken, catalogue)))
  return messages.problemAt(name, finding.rule, messages.lint.severity(finding.severity, text))
}

export type FindingCounts = Readonly<Record<RulebookLintFinding['severity'], number>>

function countsOf(findings: readonly RulebookLintFinding[]): FindingCounts {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

function say(line: string): void {
  process.stdout.write(`${harmless(line)}\n`)
}
