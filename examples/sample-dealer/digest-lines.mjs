import { explain } from '@fieldbook/core/messages'
import { textIn, weekday } from '@fieldbook/core/shared'
import { pad, wrap } from './columns.mjs'
import { dealer } from './dealer.mjs'

/** @import { Customer, IsoDate } from '@fieldbook/core/shared' */
/** @import { PlannedVisit, PlanScore, UnplannedVisit, VisitDue } from '@fieldbook/core/visits' */
/** @import { Words } from './words.mjs' */

/** @typedef {PlannedVisit & { type: 'visit' }} VisitLine */
/** @typedef {UnplannedVisit & { type: 'unplanned' }} UnplannedLine */
/** @typedef {PlanScore & { type: 'score', today: IsoDate, from: IsoDate, until: IsoDate }} ScoreLine */
/** @typedef {{ customers: Customer[], due: VisitDue[], plan: (VisitLine | UnplannedLine | ScoreLine)[] }} Answers */

const WIDTH = 80
const LABEL = 44

/** The digest, line by line. @param {Answers} answers @param {Words} words @returns {string[]} */
export function digestLines({ customers, due, plan }, words) {
  const visits = plan.filter((line) => line.type === 'visit')
  const unplanned = plan.filter((line) => line.type === 'unplanned')
  const score = plan.filter((line) => line.type === 'score')[0]
  if (score === undefined) throw new Error('A plan ends with its score.')
  return [
    words.title(textIn(dealer.rulebook.title, words.locale), score.today, customers.length),
    '',
    words.grades,
    ...gradeLines(customers, words),
    '',
    words.visits,
    figure(
      words.overdue,
      count(due, ({ status }) => status === 'overdue'),
    ),
    figure(
      words.due,
      count(due, ({ status }) => status === 'due'),
    ),
    figure(
      words.notDue,
      count(due, ({ status }) => status === 'not-due'),
    ),
    '',
    words.plan(score.from, score.until),
    figure(words.fallDue, score.due),
    figure(words.planned, score.planned, words.ofThem(score.inTime, score.late)),
    figure(words.notPlanned, score.unplanned),
    ...reasonLines(unplanned, words),
    '',
    ...firstDayLines(visits, customers, words),
  ]
}

/** @param {Customer[]} customers @param {Words} words */
function gradeLines(customers, words) {
  const { grades } = dealer.rulebook.grading
  return [
    ...grades.map(({ id, name }) =>
      figure(
        `${id}  ${textIn(name, words.locale)}`,
        count(customers, ({ grade }) => grade === id),
      ),
    ),
    figure(
      `–  ${words.owners}`,
      count(customers, ({ grade }) => grade === undefined),
    ),
  ]
}

// The last reason of a visit that is not planned is the one that keeps it out.
/** @param {UnplannedVisit[]} unplanned @param {Words} words */
function reasonLines(unplanned, words) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const { reasons } of unplanned) {
    const code = reasons.at(-1)?.code ?? ''
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, left], [, right]) => right - left)
    .map(([code, number]) => figure(`  ${words.reasons[code] ?? code}`, number))
}

/** @param {PlannedVisit[]} visits @param {Customer[]} customers @param {Words} words */
function firstDayLines(visits, customers, words) {
  const rep = dealer.consultant
  const on = visits.find(({ repId }) => repId === rep.id)?.on
  if (on === undefined) return []
  const day = visits.filter((visit) => visit.repId === rep.id && visit.on === on)
  const names = new Map(customers.map(({ id, name }) => [id, name]))
  return [
    words.firstDay(words.person(rep.name, rep.id), words.weekdays[weekday(on)], on, day.length),
    ...day.flatMap(({ customerId, at, reasons }) => {
      const sentences = reasons.map((reason) => explain(reason, words.catalogue))
      const name = names.get(customerId) ?? customerId
      return [
        '',
        `  ${[at, name, customerId].filter(Boolean).join('  ')}`,
        ...wrap(sentences.join(words.between), WIDTH - 4).map((line) => `    ${line}`),
      ]
    }),
  ]
}

/** @param {string} label @param {number} number @param {string} [note] */
function figure(label, number, note = '') {
  return `  ${pad(label, LABEL)}${String(number).padStart(6)}  ${note}`.trimEnd()
}

/** @template Item @param {readonly Item[]} items @param {(item: Item) => boolean} holds */
function count(items, holds) {
  return items.filter(holds).length
}
