import type { GradeMigration } from '@fieldbook/core/grading'
import type { DayLoad, VisitPlan } from '@fieldbook/core/visits'
import type { FindingCounts } from '../commands/lint.js'
import type { MappingFault } from '../input/column-mapping.js'
import type { CsvRow } from '../input/csv-rows.js'
import { help, usage } from './help-en.js'

type Movement = Pick<GradeMigration, 'stayed' | 'moves' | 'improved' | 'worsened'>

const number = new Intl.NumberFormat('en')
const list = new Intl.ListFormat('en', { type: 'conjunction' })

export const en = {
  help,
  usage,
  todayFromClock: (today: string) =>
    `note: today is ${today}, by this machine's clock (--today sets another)`,
  rulebookByDefault: (preset: string, title: string) =>
    `note: rulebook ${preset}, “${title}”, by default (--rulebook chooses another)`,
  rulebookInvalid: (name: string, problems: number) =>
    `${name}: this rulebook has ${count(problems, 'problem')}, so nothing was read.`,
  problemAt: (name: string, path: string, sentence: string) => `${name}: ${path}: ${sentence}`,
  noSuchRulebook: (name: string, presets: readonly string[]) =>
    `${name}: there is no such preset and no such file. Presets: ${list.format(presets)}.`,
  notJson: (name: string, at: { line: number; column: number } | null) =>
    at === null
      ? `${name}: this is not JSON. Look for a missing bracket, quote or comma.`
      : `${name}:${at.line}:${at.column}: this is not JSON. Look for a missing bracket, quote or comma at or before this place.`,
  noRules: (part: 'grading' | 'visits') =>
    `The rulebook has no "${part}" section, which this command answers from. Add it, or choose another with --rulebook.`,
  progress: (rows: number, refused: number) =>
    `${number.format(rows)} rows read${refused > 0 ? `, ${number.format(refused)} refused` : ''}`,
  rowsRefused: (refused: number) =>
    `${count(refused, 'row')} refused, ${refused === 1 ? 'it does' : 'they do'} not count; all others do.`,
  shownOf: (shown: number, all: number) =>
    `… ${number.format(shown)} of ${number.format(all)} shown (--limit shows more, --json shows all)`,
  ownFault: 'This is a fault of fieldbook itself, not of your files:',
  together: (sentences: readonly string[]) => sentences.join(' '),
  weekdays: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },

  input: {
    standardInput: '(standard input)',
    refused: (name: string, line: number, fault: string) => `${name}:${line}: ${fault}`,
    inColumn: (column: string, sentence: string) => `column “${column}”: ${sentence}`,
    repeatedId: (id: string, line: number, file: string | null) =>
      `the id “${id}” is used twice. It first stands on line ${line}${file === null ? '' : ` of ${file}`}, and that row counts.`,
    cannotRead: (name: string, reason: string) => `${name}: cannot be read: ${reason}`,
    unreadable: {
      ENOENT: 'there is no such file.',
      EISDIR: 'it is a folder.',
      EACCES: 'you have no permission to.',
    },
    terminal:
      'There is nothing to read. Name a file, or let another program write into this one: … | fieldbook due',
    utf16: (name: string) =>
      `${name}: this file is UTF-16. Save it as UTF-8 (in Excel: “CSV UTF-8”), and read it again.`,
    notUtf8: (name: string, line: number) =>
      `${name}:${line}: this is not UTF-8. Save the file as UTF-8 (in Excel: “CSV UTF-8”), and read it again.`,
    endlessLine: (name: string) =>
      `${name}: a line goes on for millions of characters. Is this a CSV or NDJSON file?`,
    empty: (name: string) => `${name}: this file is empty. Its first line should name the columns.`,
    brokenHeader: (name: string, line: number) =>
      `${name}:${line}: the first line should name the columns, but a quote in it is not closed.`,
    jsonArray: (name: string) =>
      `${name}: this is one JSON list. Write one object a line (NDJSON), for example with: jq -c '.[]'`,
    notAnObject: (text: string) =>
      `this line is not a JSON object: ${excerpt(text)} Write one object a line, for example {"id":"c1","name":"Harbour Motors"}.`,
    brokenRow: (row: Extract<CsvRow, { readonly fault: string }>) =>
      row.fault === 'quotes'
        ? 'a quote is not closed, or text follows where it closes. Write a quote inside a quoted cell twice (""). Reading went on with the next line.'
        : `${count(row.found, 'cell')} where the first line names ${count(row.expected, 'column')}. Put a cell that contains the delimiter in quotes.`,
    mapping: (fault: MappingFault, columns: readonly string[]): string => {
      switch (fault.kind) {
        case 'missing':
          return `there is no column for ${list.format(fault.fields)}. The columns are ${quoted(columns)}. Name it with ${fault.fields.map((field) => `--map ${field}=COLUMN`).join(' ')}.`
        case 'no-such-column':
          return `--map names a column “${fault.column}” that is not there. The columns are ${quoted(columns)}.`
        case 'same-field':
          return `the columns ${quoted(fault.columns)} all mean ${fault.field}. Say which: --map ${fault.field}=COLUMN.`
        case 'same-name':
          return `two columns are called “${fault.column}”. Rename one.`
        case 'reserved':
          return `a column cannot be called “${fault.column}”. Rename it.`
      }
    },
    wholeRefused: (refused: number) =>
      `${count(refused, 'row')} refused, and without ${refused === 1 ? 'it' : 'them'} the answer would be wrong, so there is none.`,
    nestedFact:
      'A fact is a text, a number, true or false, and this is a list or an object. Write its parts as facts of their own, or leave it out.',
    unreadColumns: (columns: readonly string[]) => `note: not read: ${quoted(columns)}`,
    namelessColumns: (columns: number) =>
      `note: not read: ${count(columns, 'column')} without a name`,
    nearlyField: (column: string, field: string, option: string) =>
      `note: the column “${column}” is read as a fact under this very name. If it is ${field}: ${option}`,
    futureVisit: (date: string) =>
      `note: ${date} is after today, so this visit does not count yet.`,
    moreFutureVisits: (rows: number) =>
      `note: ${number.format(rows)} more last ${rows === 1 ? 'visit is' : 'visits are'} after today and ${rows === 1 ? 'does' : 'do'} not count yet.`,
  },

  output: {
    cannotWrite: (file: string, reason: string) => `${file}: cannot be written: ${reason}`,
    unwritable: {
      ENOENT: 'the folder it should stand in does not exist. Make it, or name another.',
      ENOTDIR: 'what should be its folder is a file. Name another.',
      EISDIR: 'it is a folder. Name a file.',
      EACCES: 'you have no permission to.',
      EPERM: 'you have no permission to.',
      EROFS: 'nothing can be written on this disk.',
      ENOSPC: 'the disk is full.',
    },
  },

  grade: {
    columns: {
      customer: 'Customer',
      id: 'Id',
      grade: 'Grade',
      score: 'Score',
      note: 'Note',
      meaning: 'Meaning',
      customers: 'Customers',
      share: 'Share',
    },
    withoutGrade: 'Without a grade',
    provisional: (dueAt: string) => `provisional, to be confirmed by ${dueAt}`,
    findings: (findings: number) =>
      `note: ${count(findings, 'finding')}: something the rules ask for is not in the records (see "findings" in the NDJSON, or --reasons)`,
    ungraded: (first: readonly string[], all: number) =>
      `note: the rules give no grade to ${count(all, 'customer')}: ${list.format(all > first.length ? [...first, `${number.format(all - first.length)} more`] : first)}. A grade they had is left out, so that it does not pass for one that the rules gave.`,
    summary: (customers: number) => `${count(customers, 'customer')}.`,
  },

  due: {
    columns: {
      customer: 'Customer',
      id: 'Id',
      grade: 'Grade',
      rep: 'Rep',
      lastVisit: 'Last visit',
      dueOn: 'Due on',
      overdue: 'Overdue',
      urgency: 'Urgency',
    },
    days: (days: number) => (days === 0 ? 'hours' : count(days, 'day')),
    findings: (findings: number) =>
      `note: ${count(findings, 'finding')}: something the rules ask for is not in the records (see "findings" in the NDJSON, or --reasons)`,
    summary: (counts: { 'not-due': number; due: number; overdue: number }) =>
      `${count(counts['not-due'] + counts.due + counts.overdue, 'customer')}: ${number.format(counts.overdue)} overdue, ${number.format(counts.due)} due, ${number.format(counts['not-due'])} not due yet.`,
  },

  plan: {
    problemInvalid: 'No plan can be made of this:',
    findings: (findings: number) =>
      `note: ${count(findings, 'finding')} about records and appointments (listed after the plan)`,
    load: (rep: string, { visits, capacity }: DayLoad) =>
      `${rep} · ${visits} of ${count(capacity, 'visit')}`,
    unplannedTitle: (unplanned: number) => `Not planned: ${count(unplanned, 'visit')}`,
    withoutRep: 'Without a rep',
    findingsTitle: 'Findings',
    summary: ({ from, until, score }: VisitPlan) =>
      `${from} to ${until}: ${count(score.due, 'visit')} due, ${number.format(score.planned)} planned (${number.format(score.inTime)} in time, ${number.format(score.late)} late${score.late === 0 ? '' : ` by ${count(score.lateDays, 'day')} together`}), ${number.format(score.unplanned)} not planned.`,
  },

  quote: {
    columns: {
      request: 'Request',
      customer: 'Customer',
      item: 'Item',
      quantity: 'Quantity',
      list: 'List',
      net: 'Net',
      tax: 'Tax',
      total: 'Total',
      status: 'Status',
      approvals: 'To approve',
    },
    status: { priced: 'priced', 'needs-approval': 'needs approval', refused: 'refused' },
    sum: 'All lines',
    net: (amount: string) => `Net price: ${amount}.`,
    whole: 'The whole',
    head: (id: string | undefined, who: string | undefined, status: string, total: string | null) =>
      `${[id, who].filter((name) => name !== undefined).join(' · ') || 'A request'}: ${status}${total === null ? '' : `, ${total} in all`}`,
    fileInvalid: (name: string, problems: number) =>
      `${name}: there ${problems === 1 ? 'is' : 'are'} ${count(problems, 'problem')} in this file, so nothing was priced.`,
    noPricing:
      'The rulebook has no "pricing" section, which this command answers from. Add it, or name a price book with --prices.',
    noSuchCustomer: (id: string, file: string, nearest: string | null) =>
      `there is no customer “${id}” in ${file}. ${nearest === null ? 'Add the customer there, or leave the cell empty.' : `Did you mean “${nearest}”?`}`,
    goesOn: (id: string) =>
      `the rows of request “${id}” ended before, so this one comes too late. Put all rows of a request together.`,
    repeated: (id: string) =>
      `there was a request “${id}” before, and that one counts. Give this one another id.`,
    differs: (id: string, line: number) =>
      `this is said otherwise on line ${line}, where request “${id}” begins. Repeat it, or leave the cell empty.`,
    repeatedLine: (id: string, line: number) =>
      `line “${id}” of this request stands on line ${line} already. Give this one another id, or none.`,
    incomplete: (id: string) =>
      `request “${id}” is not priced: without the refused row it would be another order.`,
    incompletes: (requests: number) =>
      `${count(requests, 'request')} not priced, since ${requests === 1 ? 'a row of it was' : 'rows of them were'} refused.`,
    refused: (quotes: number) =>
      `${count(quotes, 'quote')} refused, for what is said above; all others stand.`,
    findings: (findings: number) =>
      `note: ${count(findings, 'finding')}: something the rules ask for is not known (see "findings" in the NDJSON, or --explain)`,
    summary: (
      quotes: number,
      lines: number,
      counts: { priced: number; 'needs-approval': number; refused: number },
    ) =>
      `${count(quotes, 'quote')} of ${count(lines, 'line')}: ${number.format(counts.priced)} priced, ${number.format(counts['needs-approval'])} ${counts['needs-approval'] === 1 ? 'needs' : 'need'} approval, ${number.format(counts.refused)} refused.`,
  },

  compare: {
    columns: {
      fromTo: 'from ↓ to →',
      all: 'all',
      customer: 'Customer',
      id: 'Id',
      before: 'Before',
      after: 'After',
      ruleBefore: 'Rule before',
      ruleAfter: 'Rule after',
    },
    titled: (title: string, text: string) => `${title}: ${text}`,
    findings: (findings: number) =>
      `note: ${count(findings, 'finding')} in the two gradings together: something the rules ask for is not in the records (fieldbook grade lists them)`,
    summary: ({ stayed, moves, improved, worsened }: Movement, customers: number) => {
      const moved = moves.length
      const ranked =
        moved === 0 || improved === null || worsened === null
          ? ''
          : ` (${number.format(improved)} up, ${number.format(worsened)} down)`
      return `${count(customers, 'customer')}: ${number.format(stayed)} ${stayed === 1 ? 'stays' : 'stay'}, ${number.format(moved)} ${moved === 1 ? 'moves' : 'move'}${ranked}.`
    },
  },

  lint: {
    summary: (name: string, { error, warning, notice }: FindingCounts) => {
      const counts = [
        ...(error > 0 ? [count(error, 'error')] : []),
        ...(warning > 0 ? [count(warning, 'warning')] : []),
        ...(notice > 0 ? [count(notice, 'notice')] : []),
      ]
      if (error > 0) return `${name}: ${list.format(counts)}`
      return `${name}: ok${counts.length === 0 ? '' : `, with ${list.format(counts)}`}`
    },
    severity: (severity: keyof FindingCounts, text: string) => `${severity}: ${text}`,
  },
}

function count(amount: number, noun: string): string {
  return `${number.format(amount)} ${noun}${amount === 1 ? '' : 's'}`
}

function quoted(names: readonly string[]): string {
  return list.format(names.filter((name) => name !== '').map((name) => `“${name}”`))
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
