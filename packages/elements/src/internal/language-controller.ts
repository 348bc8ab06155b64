import type { Catalogue } from '@fieldbook/core/messages'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { languageOf, type Language } from './language.js'
import { messagesOf, registeredLocales, whenRegistered } from './registered-messages.js'

/** A language that a widget brings along. */
export type BuiltIn<Words> = { readonly words: Words; readonly sentences: Catalogue['sentences'] }

/** The built-in languages of a widget: English, which stands in for what another lacks, and those that are loaded. */
export type BuiltIns<Words> = {
  readonly en: BuiltIn<Words>
  readonly others: Readonly<Record<string, () => Promise<BuiltIn<Words>>>>
}

/** Speaks the language of the nearest `lang`, and follows when it changes. */
export class LanguageController<Words extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #widget: string
  readonly #builtIns: BuiltIns<Words>
  readonly #loaded = new Map<string, BuiltIn<Words>>()
  #language: Language<Words> | undefined
  #isCurrent = false
  #stop: (() => void)[] = []

  /** @param widget its name in registered messages: `visitPlanner` */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    widget: string,
    builtIns: BuiltIns<Words>,
  ) {
    this.#host = host
    this.#widget = widget
    this.#builtIns = builtIns
    host.addController(this)
  }

  /** What is spoken now; until another language is loaded the one before, and nothing before the first. */
  get current(): Language<Words> | undefined {
    if (!this.#isCurrent) this.#speak()
    return this.#language
  }

  hostConnected(): void {
    const changed = () => {
      this.#isCurrent = false
      this.#host.requestUpdate()
    }
    changed()
    const observer = new MutationObserver(changed)
    for (const root of rootsOf(this.#host)) {
      observer.observe(root, { attributeFilter: ['lang'], subtree: true })
    }
    this.#stop = [() => observer.disconnect(), whenRegistered(changed)]
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop()
    this.#stop = []
  }

  #speak(): void {
    const { en, others } = this.#builtIns
    const known = [...registeredLocales(), 'en', ...Object.keys(others)]
    const locale = nearest(langOf(this.#host), known)
    const load = Object.hasOwn(others, locale) ? others[locale] : undefined
    const builtIn = this.#loaded.get(locale)
    this.#isCurrent = true
    if (load && !builtIn) return void this.#load(locale, load)
    const theirs = messagesOf(locale)
    const words = { ...en.words, ...builtIn?.words, ...theirs?.words?.[this.#widget] }
    // English sentences stand in, but their figures and dates are written in the language around them.
    const sentences = { ...en.sentences, ...builtIn?.sentences, ...theirs?.sentences }
    this.#language = languageOf(locale, words, { locale, sentences })
  }

  async #load(locale: string, load: () => Promise<BuiltIn<Words>>): Promise<void> {
    this.#loaded.set(locale, await load())
    this.#isCurrent = false
    this.#host.requestUpdate()
  }
}

/** The documents and shadow roots around an element, innermost first. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root]
}

function langOf(element: Element): string {
  const holder = element.closest('[lang]')
  if (holder) return holder.getAttribute('lang') ?? ''
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? langOf(root.host) : ''
}

/** The tag itself, else one of the same language, else English: `zh-Hans` finds `zh-CN`. */
export function nearest(lang: string, locales: readonly string[]): string {
  const wanted = lang.toLowerCase().replaceAll('_', '-')
  const [base = ''] = wanted.split('-')
  const lower = locales.map((locale) => locale.toLowerCase())
  const found = [
    lower.indexOf(wanted),
    lower.indexOf(base),
    lower.findIndex((locale) => locale.split('-')[0] === base),
  ].find((index) => index >= 0)
  return (found === undefined ? undefined : locales[found]) ?? 'en'
}
