import type { ProblemSentences } from '../catalogue.js'
import { bare, quoted, shown } from '../quote.js'

export const problems: ProblemSentences = {
  'rulebook/newer-format': ({ params: { found, supported } }) =>
    `This rulebook is of format ${shown(found)}, and this version reads up to format ${shown(supported)}. Update Fieldbook.`,
  'rulebook/no-such-format': ({ params: { found, present } }) =>
    `There is no format ${shown(found)}. Write the number of the format that this document is written in; the present one is ${bare(present)}.`,
  'rulebook/unknown-grade': ({ params: { found, known } }, say) =>
    `${shown(found)} is not among the grades of "grading". Use ${say.or(quoted(known))}, or add it there.`,
  'rulebook/grade-without-cadence': ({ params: { grades } }, say) =>
    `No cadence says how often to visit ${say.and(quoted(grades))}. Add one, or a cadence without a grade for all.`,
}
