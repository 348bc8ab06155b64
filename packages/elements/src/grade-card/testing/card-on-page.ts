import { userEvent } from 'vitest/browser'
import { vi } from 'vitest'
import type { GradeExplainDetail, GradeStepDetail } from '../events.js'
import { FieldbookGradeCard } from '../grade-card.js'
import { smallCustomer, smallScorecard } from './small-scorecard.js'

/** Asks until it is so, for as long as a busy machine may take. */
export function eventually<Found>(look: () => Found | Promise<Found>): Promise<Found> {
  return vi.waitFor(look, { timeout: 10_000 })
}

type Setting = {
  readonly lang?: string
  readonly direction?: 'ltr' | 'rtl'
  readonly width?: number
} & Partial<
  Pick<
    FieldbookGradeCard,
    | 'customer'
    | 'policy'
    | 'book'
    | 'history'
    | 'rulebook'
    | 'today'
    | 'now'
    | 'heading'
    | 'target'
    | 'deadline'
    | 'compact'
    | 'choosable'
    | 'validate'
  >
>

/** A card in a document of its own making, with the hands of a person. */
export class CardOnPage {
  readonly element: FieldbookGradeCard
  readonly choices: GradeStepDetail[] = []
  readonly explained: GradeExplainDetail[] = []

  constructor(element: FieldbookGradeCard) {
    this.element = element
    element.addEventListener('fieldbook-step-choose', ({ detail }) => this.choices.push(detail))
    element.addEventListener('fieldbook-grade-explain', ({ detail }) => this.explained.push(detail))
  }

  find(selector: string): HTMLElement {
    const found = this.all(selector)[0]
    if (!found) throw new Error(`The card shows no ${selector}`)
    return found
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }

  /** What all of these say, each on one line. */
  texts(selector: string): string[] {
    return this.all(selector).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())
  }

  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys)
    await this.element.updateComplete
  }

  async click(selector: string): Promise<void> {
    await userEvent.click(this.find(selector))
    await this.element.updateComplete
  }

  /** What has the focus inside the card. */
  get focused(): Element | null | undefined {
    return this.element.shadowRoot?.activeElement
  }
}

/** Puts a card into an empty document, and waits until it shows a grade. */
export async function cardOnPage(setting: Setting = {}): Promise<CardOnPage> {
  const card = await emptyCardOnPage(setting)
  await eventually(() => card.find('[part="grade"]'))
  return card
}

/** The same whatever it shows. */
export async function emptyCardOnPage({
  lang = 'en',
  direction = 'ltr',
  width = 800,
  ...properties
}: Setting = {}): Promise<CardOnPage> {
  FieldbookGradeCard.define()
  document.documentElement.lang = lang
  document.documentElement.dir = direction
  document.body.innerHTML = '<fieldbook-grade-card></fieldbook-grade-card>'
  document.body.style.width = `${width}px`
  const card = new CardOnPage(document.body.firstElementChild as FieldbookGradeCard)
  Object.assign(card.element, {
    customer: smallCustomer,
    policy: smallScorecard,
    today: '2026-11-23',
    ...properties,
  })
  await card.element.updateComplete
  return card
}
