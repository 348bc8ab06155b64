// Loaded once prices are on the page: to read them in the table needs none of this.

import { chartStyles } from './styles/chart.styles.js'
import { termsStyles } from './styles/terms.styles.js'

export { chartTemplate, drawnChart } from './chart-template.js'
export { termsTemplate } from './terms/terms-template.js'

export const styles = [chartStyles, termsStyles]

/** The picture and the terms. */
export type Later = typeof import('./later.js')
