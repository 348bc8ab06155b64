import { hostileTexts } from './hostile-texts.js'

const texts = Object.values(hostileTexts)
// The schema refuses this one for an id and for the name of a fact, and takes it as a text.
const ids = texts.filter((text) => text !== '__proto__')
const at = (list: readonly string[], index: number) => list[index % list.length] ?? ''

/** A problem that the schema takes, with a hostile text wherever a text may stand. A rep each, and five customers. */
export const hostileProblem = {
  customers: ids.flatMap((repId, row) =>
    [0, 1, 2, 3, 4].map((column) => ({
      id: column === 0 ? repId : `${repId} ${column}`,
      name: at(texts, row + 3 * column),
      grade: at(ids, row + column),
      // One in five is nobody's, and one is with somebody who has left.
      ...(column < 4 && { repId: column < 3 ? repId : `${repId} has left` }),
      lastVisitOn: `2026-11-0${column + 1}`,
      place: { address: at(texts, row + 1), area: at(texts, row + 2) },
      facts: {
        [at(ids, row + 1)]: at(texts, row + 2),
        ...(column === 0 && { [at(ids, row)]: '2026-11-02' }),
      },
    })),
  ),
  reps: ids.map((id, row) => ({
    id,
    name: at(texts, row),
    visitsPerDay: 2,
    place: { address: at(texts, row), area: at(texts, row) },
  })),
  policy: {
    phases: ids.map((id, row) => ({
      id,
      name: { en: at(texts, row), 'zh-CN': at(texts, row) },
      startsOn: id,
    })),
    cadences: ids.flatMap((id) => [
      { phase: id, every: { days: 4 } },
      { grade: id, when: { fact: `${id} is missing`, is: id }, every: { weeks: 2 } },
      { grade: id, every: { weeks: 1 } },
    ]),
    floor: { every: { days: 90 } },
  },
  calendar: {
    workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: ['2026-11-27', '2026-12-03', '2026-12-04'].map((from, index) => ({
      from,
      name: at(texts, 6 + index),
    })),
    absences: ids.map((repId, row) => ({ repId, from: '2026-11-25', name: at(texts, row) })),
  },
  today: '2026-11-23',
  from: '2026-11-23',
  days: 14,
  appointments: ids.flatMap((repId, row) => [
    { id: repId, customerId: `${repId} 1`, repId, on: '2026-11-24', at: '09:30' },
    { id: `${repId} too late`, customerId: at(ids, row), repId, on: '2027-01-04', at: '11:00' },
  ]),
}

/** What is wrong in it is hostile too: keys, values, ids. */
export const wrongHostileProblem = {
  ...hostileProblem,
  ...Object.fromEntries(texts.map((text) => [text, text])),
  today: at(texts, 0),
  customers: hostileProblem.customers.map((customer, index) => ({
    ...customer,
    lastVisitOn: at(texts, index),
    ...Object.fromEntries([[at(texts, index), index]]),
  })),
  appointments: texts.map((text) => ({ id: text, customerId: text, repId: text, on: text })),
}

export const hostileRulebook = { title: texts.join(' '), effectiveFrom: '2026-01-01' }
