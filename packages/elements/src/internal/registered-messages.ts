import type { Catalogue } from '@fieldbook/core/messages'

/** What a host has registered for a language: the words of each widget by its name, and the core's sentences. */
export type RegisteredMessages = {
  readonly locale: string
  readonly sentences?: Catalogue['sentences']
  readonly words?: Readonly<Record<string, object>>
}

const registered = new Map<string, RegisteredMessages>()
const listeners = new Set<() => void>()

/** Keeps messages; those of a locale that is known are added to it. Widgets on the page speak them at once. */
export function keepMessages({ locale: tag, sentences, words = {} }: RegisteredMessages): void {
  // As `Intl` will want it when it writes dates: `de_DE` is how some write `de-DE`.
  const [locale = tag] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))
  const known = registered.get(locale)
  const allWords = { ...known?.words }
  for (const [widget, theirs] of Object.entries(words)) {
    allWords[widget] = { ...allWords[widget], ...theirs }
  }
  registered.set(locale, {
    locale,
    sentences: { ...known?.sentences, ...sentences },
    words: allWords,
  })
  for (const listener of listeners) listener()
}

export function messagesOf(locale: string): RegisteredMessages | undefined {
  return registered.get(locale)
}

export function registeredLocales(): readonly string[] {
  return [...registered.keys()]
}

/** Calls back when messages are registered, until the returned function is called. */
export function whenRegistered(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
