import type { Help, Option } from 'commander'
import type { Messages } from '../messages/messages.js'
import { textWidth, wrapText } from './text-width.js'

/** How the help is laid out: titles in the user's language, and lines that fit Chinese text too. */
export function helpStyle({ help }: Messages): Partial<Help> {
  const titles = new Map([
    ['Usage:', help.titles.usage],
    ['Arguments:', help.titles.arguments],
    ['Options:', help.titles.options],
    ['Commands:', help.titles.commands],
  ])
  return {
    styleTitle: (title) => titles.get(title) ?? title,
    displayWidth: textWidth,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrapText(line, width))
        .join('\n'),
    // The defaults stand in the descriptions, in words.
    optionDescription: ({ description }: Option) => description,
  }
}
