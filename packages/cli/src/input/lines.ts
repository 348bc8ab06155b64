import { EXIT, Stop } from '../stop.js'
import type { Messages } from '../messages/messages.js'

const MOST_CHARACTERS_A_LINE = 4_000_000

/**
 * The lines of a text, in batches of one a chunk: an `await` a line would cost more than the line.
 * A carriage return before the line feed stays, because in a quoted cell it belongs to the text.
 */
export async function* lineBatches(
  text: AsyncIterable<string>,
  name: string,
  messages: Messages,
): AsyncGenerator<string[]> {
  let rest = ''
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    // Without a limit, one endless line would be collected until memory is full.
    if (rest.length > MOST_CHARACTERS_A_LINE) {
      throw new Stop(EXIT.inputUnreadable, messages.input.endlessLine(name))
    }
    if (lines.length > 0) yield lines
  }
  if (rest !== '') yield [rest]
}
