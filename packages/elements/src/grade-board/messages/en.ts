import { en as base } from '../../internal/messages/en.js'

const customers = (count: number, shown: string) =>
  count === 1 ? '1 customer' : `${shown} customers`

/** The words of the grade board. Figures come as they are to be shown, and where a word depends on it as a number too. */
export const en = {
  ...base,
  title: 'Customer grades',
  asOf: (day: string) => `As of ${day}`,
  asOfAgainst: (day: string, other: string) => `As of ${day}, compared with ${other}`,
  customers,
  ungraded: (count: string) => `${count} without a grade`,
  noted: (count: string) => `${count} with notes on their data`,
  movedUp: (count: string) => `${count} moved up`,
  movedDown: (count: string) => `${count} moved down`,
  views: 'Views',
  view: {
    overview: 'Overview',
    concentration: 'Concentration',
    changes: 'Changes',
    'stock-take': 'Stock-take',
  },

  grade: (grade: string) => `Grade ${grade}`,
  noGrade: 'No grade',
  byGrade: 'Customers by grade',
  worthALook: 'Worth a look',
  nothingStandsOut: 'Every customer has a grade, and no data is missing.',

  keyAccounts: (key: number, keyShown: string, all: string, share: string) =>
    key === 1
      ? `1 of ${all} customers makes up ${share} of the whole.`
      : `${keyShown} of ${all} customers make up ${share} of the whole.`,
  largest: (name: string, share: string) => `The largest is ${name}, with ${share}.`,
  hhi: (figure: string) => `Concentration index (HHI): ${figure}. One single customer would be 1.`,
  uncounted: (count: number, shown: string) =>
    `${customers(count, shown)} without a figure that counts ${count === 1 ? 'is' : 'are'} left out.`,
  nothingToShare: 'No customer has a figure that could be shared out.',
  curve: (fact: string) => `Cumulative share: ${fact}`,
  shareOfCustomers: 'Share of customers, largest first',
  keyMark: (count: number, shown: string, share: string) => `${customers(count, shown)}: ${share}`,
  even: 'All alike',
  asTable: 'Show as table',
  asCurve: 'Show as curve',
  largestOf: 'Largest customers',
  ofAll: 'Of all customers',
  makeUp: 'Make up',

  moved: (count: number, shown: string, all: string) =>
    count === 1
      ? `1 of ${all} customers has another grade.`
      : `${shown} of ${all} customers have another grade.`,
  nobodyMoved: 'No customer has another grade.',
  joined: (count: number, shown: string) => `${customers(count, shown)} joined.`,
  left: (count: number, shown: string) => `${customers(count, shown)} left.`,
  matrix: 'From the grade before (rows) to the grade now (columns)',
  flow: 'How customers moved between grades',
  before: 'Before',
  now: 'Now',
  total: 'Total',
  cell: (count: number, shown: string, from: string, to: string) =>
    `${customers(count, shown)} from ${from} to ${to}`,
  cellStayed: (count: number, shown: string, grade: string) =>
    `${customers(count, shown)} stayed: ${grade}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  causes: 'What decided, before and now',
  rule: {
    band: (atLeast: string) => `score from ${atLeast}`,
    row: (row: string) => `row ${row}`,
    class: (upTo: string) => `largest up to ${upTo}`,
    assigned: 'given by a person',
    otherwise: 'no other rule applied',
    margin: 'held by the margin',
    minimumStay: 'held by the minimum stay',
    override: 'set by hand',
    none: 'no rule',
  },

  stockTake: 'Prospects by grade, from the opening to what is carried over',
  carriedOver: (count: number, shown: string) =>
    count === 1
      ? '1 prospect is carried over into the next month.'
      : `${shown} prospects are carried over into the next month.`,
  stock: {
    opening: 'Opening',
    new: 'New',
    lost: 'Lost',
    sold: 'Sold',
    missing: 'Missing',
    regradedIn: 'Regraded in',
    regradedOut: 'Regraded out',
    carryOver: 'Carried over',
  },
  missing: (names: readonly string[]) =>
    `In the earlier list and not in this one: ${names.join(', ')}.`,

  list: 'Customers',
  listHelp: 'Up and Down go from customer to customer, Enter opens one.',
  search: 'Search customers',
  sortBy: 'Sort by',
  found: (count: string, all: string) => `${count} of ${all} customers`,
  nobodyFound: 'No customer matches.',
  showAll: 'Show all',
  takeAway: (filter: string) => `Take away the filter: ${filter}`,
  isNoted: 'Notes on the data',
  isUp: 'Moved up',
  isDown: 'Moved down',
  searchedFor: (text: string) => `“${text}”`,
  inUnit: (fact: string, unit: string) => `${fact}, ${unit}`,
  column: {
    name: 'Customer',
    grade: 'Grade',
    score: 'Score',
    value: 'Value',
    since: 'Since',
    standing: 'Standing',
    share: 'Share',
    cumulative: 'Cumulative',
    before: 'Before',
    because: 'Because',
  },
  standing: { prospect: 'Prospect', ordered: 'Ordered', retained: 'Retained', lost: 'Lost' },
  isNew: 'New',
  notes: (count: number) => (count === 1 ? '1 note on the data' : `${count} notes on the data`),

  empty: 'There are no customers yet.',
  emptyHelp: 'Once there are, this shows how many have which grade, and who needs a look.',

  why: 'Why this grade',
  whyNone: 'Why there is no grade',
  was: (grade: string, when: string) => `${when}: ${grade}`,
  notesTitle: 'Notes on the data',
  stand: (title: string, day: string) => `${title}, as of ${day}`,
}

export type GradeBoardWords = typeof en
