import type { CommanderError } from 'commander'
import type { Messages } from './messages/messages.js'

/** What was used wrongly, in the user's language. */
export function usageFault({ code, message }: CommanderError, { usage }: Messages): string {
  // The parser names what it stumbled over in quotes: error: unknown option '--jsn'
  const [, what = ''] = /'([^']*)'/.exec(message) ?? []
  return `${sentence(code, what, usage) ?? message}\n${usage.hint('fieldbook')}`
}

function sentence(code: string, what: string, usage: Messages['usage']): string | undefined {
  switch (code) {
    case 'commander.unknownOption':
      return usage.unknownOption(what)
    case 'commander.unknownCommand':
      return usage.unknownCommand(what)
    case 'commander.optionMissingArgument':
      return usage.missingValue(what)
    case 'commander.missingArgument':
      return usage.missingArgument(what)
    case 'commander.excessArguments':
      return usage.tooManyArguments
    default:
      return undefined
  }
}
