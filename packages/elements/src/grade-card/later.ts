// Loaded once a grade is on the page: to see it, and how it came about, needs none of this.

import { card } from '../internal/card.styles.js'
import { floating } from '../internal/floating.styles.js'
import { historyStyles } from './styles/history.styles.js'
import { methodStyles } from './styles/method.styles.js'
import { stepsStyles } from './styles/steps.styles.js'

export { historyTemplate } from './history-template.js'
export { methodTemplate } from './methods/method-template.js'
export { reasonsTemplate } from './reasons-template.js'
export { stepWords } from './step-words.js'
export { stepsTo } from './steps.js'
export { bestStepTemplate, stepsTemplate } from './steps-template.js'

export const styles = [floating, card, methodStyles, stepsStyles, historyStyles]

/** What follows the grade. */
export type Later = typeof import('./later.js')
