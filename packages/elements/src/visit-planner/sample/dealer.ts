import { addDays, type Customer, type IsoDate } from '@fieldbook/core/shared'
import type { VisitPolicy, VisitProblem } from '@fieldbook/core/visits'
import type { Wording } from './wording.js'

/** A Monday. */
export const today: IsoDate = '2026-11-23'

// A word is a customer: the grade, and how many days ago the last visit was. T is an A with tools on trial,
// N somebody who left an address and has not been called back.
const books = [
  { visitsPerDay: 3, customers: 'A3 A4 T3 A6 A7 A11 B4 B6 B11 B13 B9 C6 C26' },
  { visitsPerDay: 3, customers: 'A4 A5 A5 A6 A7 T3 B3 B8 B12 B14 B17 C20 C27 N' },
  { visitsPerDay: 2, customers: 'A3 A5 A7 B5 B6 B10 B13 B12 C24 C31 N' },
  { visitsPerDay: 3, customers: 'A4 A5 A6 A3 T2 B4 B6 B9 B12 B11 C11 C25 C28' },
  { visitsPerDay: 2, customers: 'A3 A5 A6 B4 B7 B11 B16 C19 C26 N' },
]

const policy: VisitPolicy = {
  firstContact: { withinHours: 24 },
  cadences: [
    { grade: 'A', when: { fact: 'toolsOnTrial', is: true }, every: { days: 3 } },
    { grade: 'A', every: { weeks: 1 } },
    { grade: 'B', every: { weeks: 2 } },
    { grade: 'C', every: { weeks: 4 } },
  ],
  floor: { every: { days: 90 } },
}

/** Two weeks of a dealer with five reps: an absence, a holiday, appointments, overdue visits, first contacts. */
export function dealer({ reps, customers, absence, holiday, offset }: Wording): VisitProblem {
  const words = books.flatMap((book, rep) =>
    book.customers.split(' ').map((word) => ({ word, repId: repIdAt(rep) })),
  )
  return {
    customers: words.map(({ word, repId }, index) => {
      const [name = '', area = ''] = customers[index] ?? []
      return { id: customerIdAt(index), name, repId, place: { area }, ...history(word, offset) }
    }),
    reps: books.map(({ visitsPerDay }, index) => ({
      id: repIdAt(index),
      name: reps[index] ?? '',
      visitsPerDay,
    })),
    policy,
    calendar: {
      workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'],
      holidays: [{ from: '2026-12-03', to: '2026-12-03', name: holiday }],
      absences: [{ repId: 'r3', from: '2026-11-25', to: '2026-11-26', name: absence }],
    },
    today,
    from: today,
    days: 14,
    appointments: [
      { id: 'a1', customerId: 'c03', repId: 'r1', on: '2026-11-23', at: '09:30' },
      { id: 'a2', customerId: 'c19', repId: 'r2', on: '2026-11-24', at: '14:00' },
      { id: 'a3', customerId: 'c40', repId: 'r4', on: '2026-11-25', at: '11:15' },
      { id: 'a4', customerId: 'c54', repId: 'r5', on: '2026-12-01', at: '10:00' },
    ],
  }
}

const repIdAt = (index: number) => `r${index + 1}`
const customerIdAt = (index: number) => `c${String(index + 1).padStart(2, '0')}`

type History = Pick<Customer, 'grade' | 'lastVisitOn' | 'firstContactAt' | 'facts'>

function history(word: string, offset: string): History {
  const facts = { toolsOnTrial: word.startsWith('T') }
  if (word === 'N') return { grade: 'C', firstContactAt: `2026-11-20T15:40:00${offset}`, facts }
  const grade = word.charAt(0).replace('T', 'A')
  return { grade, lastVisitOn: addDays(today, -Number(word.slice(1))), facts }
}
