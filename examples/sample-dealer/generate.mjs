// Makes the customers of a dealer who does not exist: node generate.mjs writes the three CSV files beside this one.

import { writeFileSync } from 'node:fs'
import { addDays, weekday } from '@fieldbook/core/shared'
import { districts, freshNames } from './names.mjs'
import { seededRandom } from './random.mjs'

/** @import { IsoDate } from '@fieldbook/core/shared' */
/** @typedef {Record<string, string>} Row */

const SEED = 20260914
/** @type {IsoDate} */
const today = '2026-09-14'

const reps = [
  { id: 'r1', name: '陈静', visitsPerDay: '9' },
  { id: 'r2', name: '刘洋', visitsPerDay: '9' },
  { id: 'r3', name: '周敏', visitsPerDay: '8' },
  { id: 'r4', name: '吴浩', visitsPerDay: '8' },
]

// How many there are of each, and how many days lie between two visits by the rulebook.
const prospects = [
  { grade: 'O', standing: 'ordered', count: 14, interval: 7 },
  { grade: 'A', standing: 'prospect', count: 17, interval: 2 },
  { grade: 'B', standing: 'prospect', count: 48, interval: 7 },
  { grade: 'C', standing: 'prospect', count: 69, interval: 14 },
]
const newOwners = 28
const owners = 56
const newContacts = 8

/** The three files of the sample, by name. @returns {Record<string, string>} */
export function sampleFiles() {
  const random = seededRandom(SEED)
  const names = freshNames(random)
  const customers = [
    ...prospects.flatMap((kind) => times(kind.count, () => prospect(kind))),
    ...times(newOwners, () => owner(3, 88, 14)),
    ...times(owners, () => owner(95, 900, 90)),
    ...times(newContacts, newContact),
  ].map((customer, index) => ({ id: `c${String(index + 1).padStart(3, '0')}`, ...customer }))
  return {
    'customers.csv': csv(customers),
    'reps.csv': csv(reps),
    'appointments.csv': csv(appointments(customers)),
  }

  /** @param {typeof prospects[number]} kind @returns {Row} */
  function prospect({ grade, standing, interval }) {
    const lastVisitOn = workday(-random.between(0, Math.ceil(interval * 1.35)))
    const firstContact = addDays(lastVisitOn, -random.between(2, 60))
    const contactAt = instant(firstContact, random.between(9, 17))
    const confirmedAt = instant(addDays(firstContact, 1), 9)
    return person({ grade, standing, lastVisitOn, contactAt, confirmedAt, deliveredOn: '' })
  }

  /** @param {number} least @param {number} most days since the delivery @param {number} interval @returns {Row} */
  function owner(least, most, interval) {
    const deliveredOn = workday(-random.between(least, most))
    const visited = workday(-random.between(1, Math.ceil(interval * 1.2)))
    const lastVisitOn = visited > deliveredOn ? visited : ''
    const standing = 'retained'
    return person({ grade: '', standing, lastVisitOn, contactAt: '', confirmedAt: '', deliveredOn })
  }

  /** Somebody who left an address within the last day or so, and has not been called back. @returns {Row} */
  function newContact() {
    const hour = random.between(7, 26)
    const contactAt = hour < 24 ? instant(addDays(today, -1), hour) : instant(today, hour - 18)
    const grade = random.oneOf(['A', 'B', 'C', 'C'])
    const standing = 'prospect'
    return person({ grade, standing, lastVisitOn: '', contactAt, confirmedAt: '', deliveredOn: '' })
  }

  /** @param {Record<'grade' | 'standing' | 'lastVisitOn' | 'contactAt' | 'confirmedAt' | 'deliveredOn', string>} life */
  function person({ grade, standing, lastVisitOn, contactAt, confirmedAt, deliveredOn }) {
    return {
      name: random.happens(0.12) ? names.company() : names.person(),
      grade,
      gradeConfirmedAt: confirmedAt,
      standing,
      // Whose consultant has left, waits to be handed over.
      repId: random.happens(0.025) ? '' : random.oneOf(reps).id,
      firstContactAt: contactAt,
      lastVisitOn,
      deliveredOn,
      area: random.oneOf(districts),
    }
  }

  /** @param {Row[]} customers */
  function appointments(customers) {
    const agreed = customers.filter(({ grade, repId }) => grade === 'O' && repId !== '').slice(0, 6)
    return agreed.map(({ id: customerId, repId }, index) => ({
      id: `a${index + 1}`,
      customerId,
      repId,
      on: addDays(today, (index + 1) % 3),
      at: `${String(random.between(9, 16)).padStart(2, '0')}:${random.oneOf(['00', '30'])}`,
    }))
  }
}

/** The day so many days from today, or the Saturday before where it is a Sunday. @param {number} days */
function workday(days) {
  const day = addDays(today, days)
  return weekday(day) === 'sun' ? addDays(day, -1) : day
}

/** @param {IsoDate} day @param {number} hour */
const instant = (day, hour) => `${day}T${String(hour).padStart(2, '0')}:20:00+08:00`

/** @template Item @param {number} count @param {() => Item} make @returns {Item[]} */
const times = (count, make) => Array.from({ length: count }, make)

/** No name of the sample holds a comma or a quote. @param {Record<string, unknown>[]} rows */
function csv(rows) {
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
  return lines.map((cells) => `${cells.join(',')}\n`).join('')
}

if (import.meta.filename === process.argv[1]) {
  for (const [name, text] of Object.entries(sampleFiles())) {
    writeFileSync(new URL(name, import.meta.url), text)
  }
}
