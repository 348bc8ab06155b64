import type { Catalogue } from './catalogue.js'
import * as activity from './activity/en.js'
import * as grading from './grading/en.js'
import { lintFindings as gradingLintFindings } from './grading/lint/en.js'
import * as standing from './grading/standing/en.js'
import { steps } from './grading/steps/en.js'
import * as pricing from './pricing/en.js'
import {
  examples as pricingExamples,
  lintFindings as pricingLintFindings,
} from './pricing/lint/en.js'
import { samples } from './pricing/samples/en.js'
import { kept as keptVouchers } from './pricing/vouchers/en.js'
import * as rulebook from './rulebook/en.js'
import * as shared from './shared/en.js'
import { examples } from './shared/counter-example/en.js'
import * as visits from './visits/en.js'
import { lintFindings as visitLintFindings } from './visits/lint/en.js'

/** Every reason, finding and problem in one language. */
export const en: Catalogue = {
  locale: 'en',
  sentences: {
    ...shared.findings,
    ...examples,
    ...shared.problems,
    ...grading.reasons,
    ...grading.findings,
    ...grading.problems,
    ...gradingLintFindings,
    ...standing.standings,
    ...standing.problems,
    ...steps,
    ...visits.reasons,
    ...visits.findings,
    ...visits.problems,
    ...visitLintFindings,
    ...pricing.reasons,
    ...pricing.findings,
    ...pricing.problems,
    ...pricingLintFindings,
    ...pricingExamples,
    ...samples,
    ...keptVouchers,
    ...activity.findings,
    ...rulebook.changes,
    ...rulebook.problems,
  },
}
