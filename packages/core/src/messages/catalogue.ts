import type { Problem } from '../shared/index.js'
import { InvariantError } from '../shared/invariant-error.js'
import { sayIn, type Say } from './say.js'

/** A sentence for every code of a union of reasons. */
export type Sentences<Reason extends { readonly code: string }> = {
  readonly [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>, say: Say) => string
}

/** Sentences for problems: their params are open, so a sentence takes what it needs. */
export type ProblemSentences = Readonly<Record<string, (problem: Problem, say: Say) => string>>

/** The sentences of one language. */
export type Catalogue = {
  readonly locale: string
  readonly sentences: Readonly<Record<string, (spoken: never, say: Say) => string>>
}

/**
 * The sentence for a reason, a finding or a problem.
 *
 * @param spoken anything of ours with a `code`
 * @param messages a catalogue, or several of one language: a later one overrides an earlier
 * @throws InvariantError `messages/no-sentence` when no catalogue knows the code
 * @example
 * explain({ code: 'visits/overdue', days: 1 }, en) //=> 'Overdue by 1 day.'
 */
export function explain(
  spoken: { readonly code: string },
  messages: Catalogue | readonly Catalogue[],
): string {
  const catalogues = 'sentences' in messages ? [messages] : messages
  for (const { locale, sentences } of [...catalogues].reverse()) {
    const sentence = Object.hasOwn(sentences, spoken.code) ? sentences[spoken.code] : undefined
    if (sentence !== undefined) return sentence(spoken as never, sayIn(locale))
  }
  throw new InvariantError('messages/no-sentence', { code: spoken.code })
}
