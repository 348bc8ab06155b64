import { elapsedMilliseconds } from './clock.js'
import { harmless } from './output/text-width.js'
import type { Messages } from './messages/messages.js'

const MILLISECONDS_BETWEEN_PROGRESS = 500

type Writer = { write: (text: string) => unknown; readonly isTTY?: boolean }

/** What a run says on standard error, beside its answer: notes, refused rows, and how far it has come. */
export class Report {
  readonly #out: Writer
  readonly #messages: Messages
  readonly #showsProgress: boolean
  #refused = 0
  readonly #clock: () => number
  #lastProgress: number
  #isLineOpen = false

  /** @param options `quietProgress` where the answer itself scrolls through the same terminal */
  constructor(
    out: Writer,
    messages: Messages,
    { quietProgress = false, clock = elapsedMilliseconds } = {},
  ) {
    this.#out = out
    this.#messages = messages
    this.#clock = clock
    this.#lastProgress = clock()
    this.#showsProgress = out.isTTY === true && !quietProgress
  }

  /** How many rows were refused so far. */
  get refused(): number {
    return this.#refused
  }

  /** Says something that the reader of the answer should know. */
  note(text: string): void {
    this.endProgress()
    this.#out.write(`${text.split('\n').map(harmless).join('\n')}\n`)
  }

  /** Reports a row that does not count, with every fault in it. */
  refuse(name: string, line: number, faults: readonly string[]): void {
    this.#refused++
    for (const fault of faults) this.note(harmless(this.#messages.input.refused(name, line, fault)))
  }

  /** Shows how many rows have been read, now and then, where somebody is watching. */
  progress(rows: number): void {
    if (!this.#showsProgress) return
    const now = this.#clock()
    if (now - this.#lastProgress < MILLISECONDS_BETWEEN_PROGRESS) return
    this.#lastProgress = now
    this.#isLineOpen = true
    this.#out.write(`\r${this.#messages.progress(rows, this.#refused)}`)
  }

  /** Wipes the progress away, so that what follows starts on a clean line. */
  endProgress(): void {
    if (!this.#isLineOpen) return
    this.#isLineOpen = false
    this.#out.write('\r\u001b[K')
  }
}
