import type { Catalogue } from '@fieldbook/core/messages'
import { keepMessages } from '../internal/registered-messages.js'
import type { VisitPlannerWords } from '../visit-planner/index.js'
import type { GradeBoardWords } from '../grade-board/index.js'
import type { GradeCardWords } from '../grade-card/index.js'
import type { PriceQuoteWords } from '../price-quote/index.js'
import type { PriceTiersWords } from '../price-tiers/index.js'

/** A language, or other words for one: what is left out is spoken in English, or as it was. */
export type Messages = {
  /** As in `lang`: `de`, `fr-CA`. */
  readonly locale: string
  /** The core's sentences by the code of their reason. */
  readonly sentences?: Catalogue['sentences']
  readonly visitPlanner?: Partial<VisitPlannerWords>
  readonly gradeBoard?: Partial<GradeBoardWords>
  readonly gradeCard?: Partial<GradeCardWords>
  readonly priceQuote?: Partial<PriceQuoteWords>
  readonly priceTiers?: Partial<PriceTiersWords>
}

/**
 * Adds a language to all widgets, or changes words of one that they have. Widgets on the page speak it at once.
 *
 * @example
 * registerMessages({ locale: 'en', visitPlanner: { title: 'Calls this week' } })
 */
export function registerMessages({ locale, sentences, ...words }: Messages): void {
  keepMessages({ locale, words, ...(sentences && { sentences }) })
}
