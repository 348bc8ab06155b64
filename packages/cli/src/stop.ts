/** What the command tells the shell. Written down for users in the help and in docs/cli.md. */
export const EXIT = {
  good: 0,
  rowsRefused: 1,
  usage: 2,
  rulesInvalid: 3,
  inputUnreadable: 4,
  rulesUnsound: 5,
  ownFault: 70,
  interrupted: 130,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Ends the run with an exit code; its message is for the person at the terminal, in their language. */
export class Stop extends Error {
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}
