import type { Catalogue } from '@fieldbook/core/messages'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { languageOf, type Language } from './language.js'
import { messagesOf, registeredLocales, whenRegistered } from './registered-messages.js'

/** A language that a widget brings along. */
export type BuiltIn<Words> = { readonly words: Words; readonly sentences: Catalogue['sentences'] }

/** The built-in languages of a widget; English stands in for what another language lacks. */
export type BuiltIns<Words> = Readonly<Record<string, BuiltIn<Words>>> & {
  readonly en: BuiltIn<Words>
}

/** Speaks the language of the nearest `lang`, and follows when it changes. */
export class LanguageController<Words extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  readonly #widget: string
  readonly #builtIns: BuiltIns<Words>
  #language: Language<Words> | undefined
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

  get current(): Language<Words> {
    this.#language ??= this.#find()
    return this.#language
  }

  hostConnected(): void {
    const changed = () => {
      this.#language = undefined
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

  #find(): Language<Words> {
    const builtIns = this.#builtIns
    const locale = nearest(langOf(this.#host), [...registeredLocales(), ...Object.keys(builtIns)])
    const builtIn = builtIns[locale]
    const theirs = messagesOf(locale)
    const words = { ...builtIns.en.words, ...builtIn?.words, ...theirs?.words?.[this.#widget] }
    // English sentences stand in, but their figures and dates are written in the language around them.
    const sentences = { ...builtIns.en.sentences, ...builtIn?.sentences, ...theirs?.sentences }
    return languageOf(locale, words, { locale, sentences })
  }
}

/** The documents and shadow roots around an element, innermost first. */
function rootsOf(element: Element): Node[] {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? [root, root.host, ...rootsOf(root.host)] : [root]
}

function langOf(element: Element): string {
  const holder = element.closest('[lang]')
  if (holder) return holder.getAttribute('lang') ?? ''
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? langOf(root.host) : ''
}

/** The tag itself, else one of the same language, else English: `zh-Hans` finds `zh-CN`. */
export function nearest(lang: string, locales: readonly string[]): string {
  const wanted = lang.toLowerCase()
  const [base = ''] = wanted.split('-')
  const lower = locales.map((locale) => locale.toLowerCase())
  const found = [
    lower.indexOf(wanted),
    lower.indexOf(base),
    lower.findIndex((locale) => locale.split('-')[0] === base),
  ].find((index) => index >= 0)
  return (found === undefined ? undefined : locales[found]) ?? 'en'
}
