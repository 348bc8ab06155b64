import { alone, eventually, OnPage, type Surroundings } from '../../internal/testing/on-page.js'
import type { GradeExplainDetail, GradeStepDetail } from '../events.js'
import { FieldbookGradeCard } from '../grade-card.js'
import { smallCustomer, smallScorecard } from './small-scorecard.js'

export { eventually }

type Setting = Surroundings &
  Partial<
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

/** A card, and what it announces. */
export class CardOnPage extends OnPage<FieldbookGradeCard> {
  readonly choices: GradeStepDetail[] = []
  readonly explained: GradeExplainDetail[] = []

  constructor(element: FieldbookGradeCard) {
    super(element)
    element.addEventListener('fieldbook-step-choose', ({ detail }) => this.choices.push(detail))
    element.addEventListener('fieldbook-grade-explain', ({ detail }) => this.explained.push(detail))
  }
}

/** Puts a card into an empty document, and waits until it shows a grade. */
export async function cardOnPage(setting: Setting = {}): Promise<CardOnPage> {
  const card = await emptyCardOnPage(setting)
  await eventually(() => card.find('[part="grade"]'))
  return card
}

/** The same whatever it shows. */
export async function emptyCardOnPage(setting: Setting = {}): Promise<CardOnPage> {
  const { lang, direction, width = 800, ...properties } = setting
  FieldbookGradeCard.define()
  const card = new CardOnPage(alone('fieldbook-grade-card', { ...setting, width }))
  const today = '2026-11-23'
  Object.assign(card.element, {
    customer: smallCustomer,
    policy: smallScorecard,
    today,
    ...properties,
  })
  await card.element.updateComplete
  return card
}
