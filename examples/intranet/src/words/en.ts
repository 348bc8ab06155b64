import { en as catalogue, explain } from '@fieldbook/core/messages'
import type { CellFault, Fault } from '../list/fault.js'
import { isolate } from './isolate.js'

const number = new Intl.NumberFormat('en')
const or = new Intl.ListFormat('en', { type: 'disjunction' })
const and = new Intl.ListFormat('en', { type: 'conjunction' })
const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** What the page says of what happens on it. */
export const en = {
  asOf: (day: Date) => `Planned as of ${long.format(day)}`,
  team: (customers: number, reps: number) =>
    `${count(customers, 'customer')}, ${count(reps, 'consultant')}`,
  list: (file: string | null) =>
    file === null ? 'Planned from our own list' : `Planned from ${isolate(file)}`,
  unread: (columns: readonly string[]) => `Not read: ${and.format(columns.map(isolate))}.`,
  refused: (file: string) => `${isolate(file)} cannot be planned. The plan is as it was.`,
  more: (faults: number) => `And ${number.format(faults)} more.`,
  unavailable: 'The data of this page could not be loaded. Reload the page.',
  saving: {
    none: 'No changes yet',
    unsaved: 'Unsaved changes',
    saved: 'Saved in this browser',
    failed: 'Not saved: this browser’s storage is full or switched off',
  },
  closed: 'The plan is closed, so nothing was changed. Open it first.',
  noteSent: 'This page is an example: your note was sent nowhere.',
  columns: {
    id: 'A number or name of its own for every customer.',
    name: 'What the customer is called.',
    repId: 'Who looks after the customer: r1 to r4, or the name; a cell may be empty.',
    grade: 'O, A, B or C; empty for owners.',
    lastVisitOn: 'The last visit, as 2026-09-11.',
    firstContactAt: 'The first contact, as 2026-09-14T08:20:00+08:00.',
    gradeConfirmedAt: 'When the grade was confirmed, written the same way.',
    deliveredOn: 'The delivery of the car, as 2026-06-30.',
    standing: 'prospect, ordered, retained or lost.',
    area: 'The district.',
  },
  needed: (about: string) => `${about} Needed.`,
  fault: (fault: Fault): string => {
    switch (fault.kind) {
      case 'too-big':
        return `It is larger than ${fault.megabytes} MB, more than this page plans. Leave out the customers you do not visit.`
      case 'not-utf8':
        return `Line ${fault.line}: this is not UTF-8. Save the file as “CSV UTF-8”, and choose it again.`
      case 'empty':
        return 'There are no customers in it. Its first line names the columns, each line after it is a customer.'
      case 'missing-columns':
        return `Line ${fault.line}: there is no column ${and.format(fault.columns.map(([name]) => `“${name}”`))}. The first line names the columns: add it there.`
      case 'open-quote':
        return `Line ${fault.line}: a quote is not closed, or text follows where it closes. Write a quote inside a quoted cell twice ("").`
      case 'cells':
        return `Line ${fault.line}: ${count(fault.found, 'cell')} where the first line names ${count(fault.expected, 'column')}. Put a cell that contains a comma in quotes.`
      default:
        return `Line ${fault.line}, column “${fault.column}”: ${inCell(fault)}`
    }
  },
}

export type Words = typeof en

function inCell(fault: CellFault): string {
  switch (fault.kind) {
    case 'repeated-column':
      return 'there is another column for the same. Remove one of them.'
    case 'repeated-id':
      return `${isolate(fault.id)} is used twice, first on line ${fault.firstLine}. Give each customer an id of its own.`
    case 'unknown-rep':
      return `${isolate(fault.found)} is nobody in the team. Write ${or.format(fault.reps.map(({ id, name }) => `${id} (${name})`))}, or leave it empty.`
    case 'cell':
      return explain(fault.problem, catalogue)
  }
}

function count(amount: number, noun: string): string {
  return `${number.format(amount)} ${noun}${amount === 1 ? '' : 's'}`
}
