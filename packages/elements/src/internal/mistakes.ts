// Loaded only when something is wrong, or with `validate`: a page that is in order carries no schema.

import { explain } from '@fieldbook/core/files/messages/catalogue'
import type { Catalogue } from '@fieldbook/core/messages'
import type { Problem } from '@fieldbook/core/shared'
import { speakable } from './isolate.js'
import { messagesOf } from './registered-messages.js'
import { shorten } from './shorten.js'

const LONGEST_PATH = 200

/** Something wrong in what a widget was given: where it is, and what to write instead. */
export type Mistake = { readonly path: string; readonly sentence: string }

/** The problems that a schema found, as sentences of a language. */
export async function mistakesOf(
  problems: readonly Problem[],
  locale: string,
): Promise<readonly Mistake[]> {
  const builtIn = await sentencesOf(locale)
  const sentences = { ...builtIn.sentences, ...messagesOf(locale)?.sentences }
  const words = { locale, sentences }
  return problems.map((problem) => ({
    path: shorten(problem.path, LONGEST_PATH),
    sentence: explain(speakable(problem), words),
  }))
}

async function sentencesOf(locale: string): Promise<Catalogue> {
  return locale.startsWith('zh')
    ? (await import('@fieldbook/core/messages/zh-CN')).zhCN
    : (await import('@fieldbook/core/messages/en')).en
}
