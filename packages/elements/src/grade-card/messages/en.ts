import { en as base } from '../../internal/messages/en.js'
import type { NumberChange } from '../step-words.js'

const noun = ({ name, unit, isOne }: NumberChange) =>
  unit === undefined || isOne
    ? { before: `${name}: `, after: '' }
    : { before: '', after: ` ${unit}` }

/** The words of the grade card. */
export const en = {
  ...base,
  grade: (grade: string) => `Grade ${grade}`,
  noGrade: 'No grade',
  score: (score: string, scale: string) => `${score} of ${scale}`,
  outOf: (scale: string) => `of ${scale}`,
  scoreTitle: 'Score',

  why: 'Why this grade?',
  whyOf: (name: string) => `Why this grade? ${name}`,
  empty: 'No customer is chosen.',
  emptyHelp: 'Here you will see a customer’s grade, how it came about, and what would lift it.',

  signs: {
    none: 'No grade',
    check: 'Check data',
    provisional: 'Provisional',
    overdue: 'Confirmation overdue',
    overridden: 'Set by hand',
    held: 'Held',
  },

  how: 'How the grade came about',
  howScore: 'How the score came about',
  criterion: 'Criterion',
  row: 'Row',
  points: 'Points',
  part: 'Part of the score',
  leftOut: 'Not known, left out',
  atWorst: 'Not known, counted at its worst',
  rowNumber: (row: string) => `Row ${row}`,
  cutOffs: 'Grades begin at',

  fact: 'Fact',
  asked: 'The row asks',
  found: 'This customer',
  notKnown: 'not known',
  yes: 'yes',
  no: 'no',
  tests: {
    is: (value: string) => value,
    isNot: (value: string) => `not ${value}`,
    in: (values: string) => values,
    notIn: (values: string) => `neither ${values}`,
    atLeast: (value: string) => `${value} or more`,
    above: (value: string) => `more than ${value}`,
    atMost: (value: string) => `${value} or less`,
    below: (value: string) => `less than ${value}`,
    on: (date: string) => `on ${date}`,
    onOrAfter: (date: string) => `on or after ${date}`,
    after: (date: string) => `after ${date}`,
    onOrBefore: (date: string) => `on or before ${date}`,
    before: (date: string) => `before ${date}`,
    daysAgo: (range: string) => `days ago: ${range}`,
    startsWith: (text: string) => `begins with ${text}`,
    endsWith: (text: string) => `ends with ${text}`,
    contains: (text: string) => `contains ${text}`,
  },
  known: { true: 'known', false: 'not known' },

  dimension: { recency: 'Recency', frequency: 'Frequency', monetary: 'Monetary value' },
  value: 'Value',
  ago: (days: string) => `${days} ago`,
  segment: 'Segment',

  share: 'Share of the whole',
  place: 'Place, largest first',
  placeFrom: (before: string, including: string) => `from ${before} to ${including}`,
  classes: 'Classes',
  classUpTo: (grade: string, upTo: string) => `${grade} up to ${upTo}`,

  reach: (grade: string) => `To reach grade ${grade}`,
  reachBy: (grade: string, day: string) => `To reach grade ${grade} by ${day}`,
  reachBriefly: (grade: string) => `To ${grade}`,
  anyOf: 'Any one of these is enough.',
  noStep: (grade: string) => `No change of one fact, or of two together, reaches grade ${grade}.`,
  noStepWhileHeld: 'While the grade is held, no fact changes it.',
  more: (change: NumberChange) => {
    const { before, after } = noun(change)
    return `${before}${change.by} more${after}`
  },
  fewer: (change: NumberChange) => {
    const { before, after } = noun(change)
    return `${before}${change.by} ${after === '' ? 'less' : 'fewer'}${after}`
  },
  noEarlier: (name: string, day: string) => `${name} no earlier than ${day}`,
  noLater: (name: string, day: string) => `${name} no later than ${day}`,
  becomes: (name: string, to: string) => `${name}: ${to}`,
  instead: (to: string, from: string) => `${to} instead of ${from}`,
  insteadOf: (from: string) => `Now: ${from}`,
  choose: 'Choose',
  chosen: 'Chosen',
  chooseStep: (step: string) => `Choose: ${step}`,
  chosenStep: (step: string) => `Chosen: ${step}`,
  nowChosen: (step: string) => `Chosen: ${step}.`,
  givenUp: (step: string) => `No longer chosen: ${step}.`,
  vetoed: 'This page did not accept the choice.',

  history: 'History',
  historyTable: 'As a table',
  since: (grade: string, day: string) => `${grade} since ${day}`,
  from: 'From',
  until: 'Until',
  allOf: (tests: readonly string[]) => tests.join(' and '),
  today: 'Today',
  todayIs: (day: string) => `Today, ${day}`,
  gradeTitle: 'Grade',

  stand: (title: string, from: string) => `${title}, in force from ${from}`,
}

export type GradeCardWords = typeof en
