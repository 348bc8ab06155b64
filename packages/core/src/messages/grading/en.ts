import type { ConfirmationStatus, GradingFinding, GradingReason } from '../../grading/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import { quoted, shown } from '../quote.js'
import type { Finding } from '../../shared/index.js'

const CONFIRMATION: Record<ConfirmationStatus, string> = {
  'in-time': 'confirmed in time',
  late: 'confirmed late',
  open: 'not confirmed yet',
  overdue: 'confirmation overdue',
}

export const reasons: Sentences<GradingReason> = {
  'grading/assigned': ({ grade }) => `Grade ${grade}, assigned by a person.`,
  'grading/confirmation': ({ status, hours, dueAt }, say) =>
    `To be confirmed within ${say.hours(hours)}, by ${say.instant(dueAt)}: ${CONFIRMATION[status]}.`,
  'grading/criterion': ({ criterion, name = criterion, points, max, contribution }, say) =>
    `${say.text(name)}: ${say.number(points)} of ${say.number(max)} points, ${contribution} of the score.`,
  'grading/criterion-at-worst': ({ criterion, name = criterion, points, max, contribution }, say) =>
    `${say.text(name)}: not known, counted at its worst with ${say.number(points)} of ${say.number(max)} points, ${contribution} of the score.`,
  'grading/criterion-excluded': ({ criterion, name = criterion }, say) =>
    `${say.text(name)}: not known, left out of the score.`,
  'grading/band': ({ grade, score, scale, atLeast }) =>
    `Score ${score} of ${scale}: grade ${grade} begins at ${atLeast}.`,
  'grading/withheld': () => 'No grade is given: something that decides it is not known.',
}

export const findings: Sentences<Exclude<GradingFinding, Finding>> = {
  'grading/not-assigned': () => 'Nobody has assigned a grade yet.',
  'grading/grade-not-in-list': ({ grade, known }, say) =>
    `“${grade}” is not a grade of this policy. Use ${say.or(known)}.`,
  'grading/points-out-of-range': ({ fact, found, max }, say) =>
    `The fact “${fact}” is ${say.number(found)}, outside 0 to ${say.number(max)}.`,
  'grading/no-band': ({ fact }) => `No band of points covers the fact “${fact}”.`,
}

export const problems: ProblemSentences = {
  'grading/points-too-fine': ({ params: { found } }) =>
    `${shown(found)} has more than three digits after the point. Write at most three.`,
  'grading/weight-not-positive': ({ params: { found } }) =>
    `A weight of ${shown(found)} counts for nothing. Write more than 0, or switch the criterion off with "off": true.`,
  'grading/points-or-max': () =>
    'A criterion has either "points" bands, or "max" when the fact itself is the points. Keep exactly one.',
  'grading/no-points-to-win': () => 'Every band here is worth 0 points. Give the best one more.',
  'grading/band-hides-the-rest': () =>
    'A band without a test takes every value, so those below it can never win. Move it to the end.',
  'grading/unknown-grade': ({ params: { found, known } }, say) =>
    `${shown(found)} is not among the grades. Use ${say.or(quoted(known))}, or add it to "grades".`,
  'grading/grade-without-band': ({ params: { grades } }, say) =>
    `No score leads to ${say.or(quoted(grades))}. Add a band for it, or remove the grade.`,
  'grading/bands-do-not-fall': ({ params: { found, below } }) =>
    `Bands are listed from the best down: ${shown(found)} must be less than ${shown(below)}.`,
  'grading/scores-uncovered': ({ params: { found } }) =>
    `Scores below ${shown(found)} would have no grade. Let the last band begin at 0.`,
  'grading/all-off': () => 'Every criterion is off. Switch at least one on.',
  'grading/weights-too-fine': () =>
    'The weights are too far apart or too fine to be counted exactly. Use simpler numbers.',
}
