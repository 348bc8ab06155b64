import type { Catalogue } from './catalogue.js'
import * as activity from './activity/zh-CN.js'
import * as grading from './grading/zh-CN.js'
import { lintFindings as gradingLintFindings } from './grading/lint/zh-CN.js'
import * as standing from './grading/standing/zh-CN.js'
import { steps } from './grading/steps/zh-CN.js'
import * as pricing from './pricing/zh-CN.js'
import {
  examples as pricingExamples,
  lintFindings as pricingLintFindings,
} from './pricing/lint/zh-CN.js'
import { samples } from './pricing/samples/zh-CN.js'
import { kept as keptVouchers } from './pricing/vouchers/zh-CN.js'
import * as rulebook from './rulebook/zh-CN.js'
import * as shared from './shared/zh-CN.js'
import { examples } from './shared/counter-example/zh-CN.js'
import * as visits from './visits/zh-CN.js'
import { lintFindings as visitLintFindings } from './visits/lint/zh-CN.js'

/** Every reason, finding and problem in one language. */
export const zhCN: Catalogue = {
  locale: 'zh-CN',
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
