import type { ConfirmationStatus, GradingFinding, GradingReason } from '../../grading/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import type { Say } from '../say.js'
import { bare, quoted, shown } from '../quote.js'
import type { Aggregate, Finding } from '../../shared/index.js'

const CONFIRMATION: Record<ConfirmationStatus, string> = {
  'in-time': 'confirmed in time',
  late: 'confirmed late',
  open: 'not confirmed yet',
  overdue: 'confirmation overdue',
}

const AGGREGATE: Record<Aggregate, string> = {
  sum: 'the sum of their points',
  min: 'the fewest of their points',
  max: 'the most of their points',
  count: 'their number',
}

const DIMENSION: Record<'recency' | 'frequency' | 'monetary', string> = {
  recency: 'Recency',
  frequency: 'Frequency',
  monetary: 'Monetary value',
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
  'grading/band': ({ grade, score, scale, atLeast }, say) => {
    const outOf = scale === undefined ? '' : ` of ${scale}`
    return `Score ${say.number(score)}${outOf}: grade ${grade} begins at ${atLeast}.`
  },
  'grading/row': ({ row, name, grade, points }, say) => {
    const title = name === undefined ? `Row ${row + 1}` : `Row ${row + 1} (${say.text(name)})`
    if (points !== undefined) return `${title} matches: ${say.number(points)} points.`
    return grade === undefined ? `${title} matches.` : `${title} matches: grade ${grade}.`
  },
  'grading/otherwise': ({ grade }) => `Nothing else matches: grade ${grade}.`,
  'grading/aggregate': ({ aggregate, rows, score }, say) =>
    `Rows that match: ${rows}. The score is ${AGGREGATE[aggregate]}: ${say.number(score)}.`,
  'grading/rfm-score': ({ dimension, value, score, of }, say) =>
    dimension === 'recency'
      ? `${DIMENSION[dimension]}: ${say.days(value)} ago, score ${score} of ${of}.`
      : `${DIMENSION[dimension]}: ${say.number(value)}, score ${score} of ${of}.`,
  'grading/segment': ({ segment, name = segment, grade }, say) =>
    `Segment “${say.text(name)}”: grade ${grade}.`,
  'grading/share': ({ value, share, before, including }, say) =>
    `${say.number(value)} is ${say.percent(share)} of the whole; with the larger ones it goes from ${say.percent(before)} to ${say.percent(including)}.`,
  'grading/class': ({ grade, upTo }, say) =>
    `Grade ${grade} goes up to ${say.percent(upTo)} of the whole.`,
  'grading/held-by-margin': ({ grade, instead, margin }, say) =>
    `Grade ${grade} for now: grade ${instead} is not clear by the margin of ${amount(margin, say)}.`,
  'grading/held-by-minimum-stay': ({ grade, instead, since, until }, say) =>
    instead === null
      ? `Grade ${grade} since ${say.date(since)}; it may not be lost before ${say.date(until)}.`
      : `Grade ${grade} since ${say.date(since)}; it may not change to ${instead} before ${say.date(until)}.`,
  'grading/overridden': ({ grade, instead, reason, by, until }, say) =>
    `Set to grade ${grade} by ${by} until ${say.date(until)}${instead === null ? '' : ` instead of ${instead}`}: ${reason}`,
  'grading/override-expired': ({ grade, by, until }, say) =>
    `Grade ${grade}, set by ${by}, ended on ${say.date(until)}.`,
  'grading/fact-decayed': ({ fact, found, counted, datedOn }, say) =>
    `The fact “${fact}” dates from ${say.date(datedOn)}: of ${say.number(found)}, ${say.number(counted)} counts.`,
  'grading/withheld': () => 'No grade is given. What was found says why.',
}

// A margin of a score is a whole number, one of a share less than 1.
function amount(margin: number, say: Say): string {
  return margin < 1 ? say.percent(margin) : say.number(margin)
}

export const findings: Sentences<Exclude<GradingFinding, Finding>> = {
  'grading/not-assigned': () => 'Nobody has assigned a grade yet.',
  'grading/grade-not-in-list': ({ grade, known }, say) =>
    `“${grade}” is not a grade of this policy. Use ${say.or(known)}.`,
  'grading/points-out-of-range': ({ fact, found, max }, say) =>
    `The fact “${fact}” is ${say.number(found)}, outside 0 to ${say.number(max)}.`,
  'grading/no-band': ({ fact }) => `No band of points covers the fact “${fact}”.`,
  'grading/fact-out-of-domain': ({ fact, found }, say) =>
    `The fact “${fact}” may not be ${typeof found === 'number' ? say.number(found) : shown(found)}.`,
  'grading/fact-too-old': ({ fact, datedOn, after }, say) =>
    `The fact “${fact}” dates from ${say.date(datedOn)} and counts as not known after ${say.period(after)}.`,
  'grading/no-row': () => 'No row of the table matches.',
  'grading/rows-conflict': ({ rows, hitPolicy }, say) => {
    const named = say.and(rows.map((row) => row + 1))
    return hitPolicy === 'unique'
      ? `Rows ${named} match together, and only one may.`
      : `Rows ${named} match together and give different grades.`
  },
  'grading/no-segment': () => 'No segment takes these scores.',
  'grading/in-the-future': ({ fact }) =>
    `“${fact}” lies in the future, so it could not be counted.`,
  'grading/book-needed': () =>
    'This method compares customers with each other, and no others were given.',
  'grading/not-in-book': () => 'This customer is not among those that it is compared with.',
  'grading/id-repeated': () =>
    'Another customer in the book has the same id, so neither can be placed.',
  'grading/negative-value': ({ fact, found }, say) =>
    `The fact “${fact}” is ${say.number(found)}: a share of the whole cannot be negative.`,
  'grading/nothing-to-share': ({ fact }) =>
    `The fact “${fact}” adds up to 0, so that nobody has a share.`,
  'grading/grade-since-missing': () =>
    'How long the grade has stood is not known, so the minimum stay could not be kept.',
  'grading/override-not-allowed': ({ by }) =>
    `${by} set another grade, and this policy allows no override.`,
  'grading/override-too-long': ({ until, latest }, say) =>
    `The override until ${say.date(until)} is longer than allowed: ${say.date(latest)} at the latest. It does not count.`,
}

export const problems: ProblemSentences = {
  'grading/points-too-large': () =>
    'Together the points are too many to be counted exactly. Use smaller ones.',
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
  'grading/keep-out-of-range': ({ params: { found } }) =>
    `${shown(found)} leaves nothing or everything. Write a share between 0 and 1, or leave "keep" out.`,
  'grading/decays-unasked': ({ params: { found, nearest } }) =>
    `No rule asks for the fact ${shown(found)}, so that nothing decays. ${typeof nearest === 'string' ? `Did you mean “${nearest}”?` : 'Ask for it, or remove this entry.'}`,
  'grading/decays-twice': ({ params: { found } }) =>
    `The fact ${shown(found)} grows old by two rules. Keep one.`,
  'grading/fact-not-declared': ({ params: { found, known, nearest } }, say) =>
    typeof nearest === 'string'
      ? `The fact ${shown(found)} is not declared. Did you mean “${bare(nearest)}”?`
      : `The fact ${shown(found)} is not declared. Use ${say.or(quoted(known))}, or add it to "facts".`,
  'grading/only-with-collect': () =>
    'This belongs to the hit policy "collect". Remove it, or change "hitPolicy".',
  'grading/not-with-collect': () =>
    'With "collect" the bands give the grade. Remove it here, or change "hitPolicy".',
  'grading/collect-needs': ({ params: { key } }) => `With "collect" add "${bare(key)}".`,
  'grading/row-without-grade': () => 'This row gives no grade. Add "grade".',
  'grading/row-without-points': () => 'This row gives no points. Add "points".',
  'grading/count-takes-no-points': () => 'Rows are counted here. Remove "points".',
  'grading/quantiles-or-thresholds': () =>
    'Scores come either from "quantiles" of the book or from fixed "thresholds". Keep exactly one.',
  'grading/only-with-quantiles': () => 'This is added to quantiles, and there are none. Remove it.',
  'grading/only-with-thresholds': () =>
    'This says where a threshold belongs, and there is none. Remove it.',
  'grading/only-with-ties-by-value': () =>
    'Only where equal values stay together are there quantiles to be shifted. Remove it, or set "ties" to "value".',
  'grading/thresholds-do-not-rise': ({ params: { found, above } }) =>
    `Thresholds rise: ${shown(found)} must be more than ${shown(above)}.`,
  'grading/classes-do-not-rise': ({ params: { found, above } }) =>
    `Classes rise: ${shown(found)} must be more than ${shown(above)}.`,
  'grading/classes-end-at-one': ({ params: { found } }) =>
    `The last class ends at ${shown(found)}, so that some customers would have none. Let it go up to 1.`,
  'grading/grade-without-class': ({ params: { grades } }, say) =>
    `No class leads to ${say.or(quoted(grades))}. Add one, or remove the grade.`,
  'grading/margin-out-of-range': ({ params: { found } }) =>
    `A margin of ${shown(found)} is no share of the whole. Write one between 0 and 1.`,
  'grading/no-selling-time': ({ params: { found } }) =>
    `There is no return on ${shown(found)} hours of selling time. Write more than 0.`,
}
