import { en as base } from '../../internal/messages/en.js'

const visits = (count: number) => (count === 1 ? '1 visit' : `${count} visits`)
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** The words of the visit planner. */
export const en = {
  ...base,
  title: 'Visit plan',
  planned: (planned: string, due: string) => `${planned} of ${due} visits planned`,
  late: (count: string) => `${count} late`,
  notPlanned: (count: string) => `${count} not planned`,

  week: 'Week',
  agenda: 'Agenda',
  view: 'View',
  previousWeek: 'Previous week',
  nextWeek: 'Next week',
  rep: 'Rep',
  allReps: 'All reps',
  undo: 'Undo',
  redo: 'Redo',
  more: 'More',
  download: 'Download as calendar (.ics)',
  print: 'Print',

  grid: 'Visits by day and rep',
  hint: 'Drag a visit to another day, or press Space on it. Select it to see why it is there.',
  hintReadOnly: 'Select a visit to see why it is there.',
  gridHelp:
    'Arrow keys go from visit to visit. Space picks a visit up, arrow keys move it, Enter drops it, Escape cancels. Enter opens a visit, the question mark says why it is on this day, M lists the days it can move to.',
  capacity: (visits: number, capacity: number) => `${visits} of ${capacity}`,
  capacityOf: (visitCount: number, capacity: number) => `${visitCount} of ${visits(capacity)}`,
  then: (visitCount: number, capacity: number) => `Then ${visitCount} of ${visits(capacity)}.`,
  wouldBe: (visitCount: number, capacity: number) => `then ${visitCount} of ${capacity}`,
  dayOff: { weekly: 'Day off', holiday: 'Holiday', absence: 'Away' },
  outside: 'Outside the plan',
  noVisits: 'No visits',

  standing: {
    done: 'Done',
    overdue: 'Overdue',
    late: 'Late',
    due: 'Due',
    early: 'Early',
    'in-time': 'In time',
  },
  legend: {
    done: 'Done',
    overdue: 'Overdue already',
    late: 'Later than its window',
    due: 'Due on this day',
    early: 'Earlier than its window',
    'in-time': 'In time',
  },
  grade: (grade: string) => `Grade ${grade}`,
  locked: 'Locked',
  lateBy: (count: number) => `${days(count)} late`,
  dueOn: (day: string) => `Due ${day}`,
  overdueBy: (count: number) => `${days(count)} overdue`,

  why: 'Why this day?',
  whyNot: 'Why not planned?',
  whyOf: (name: string) => `Why this day? ${name}`,
  whyNotOf: (name: string) => `Why not planned? ${name}`,
  on: 'Visit',
  withRep: 'Rep',
  interval: 'Status',
  window: (earliest: string, latest: string) => `in time from ${earliest} to ${latest}`,

  moveTo: 'Move to…',
  planOn: 'Plan it…',
  planOnOf: (name: string) => `Plan it: ${name}`,
  lock: 'Lock',
  unlock: 'Unlock',
  record: 'Record as done',
  takeOut: 'Take out of the plan',

  move: 'Move',
  plan: 'Plan',
  cancel: 'Cancel',
  moving: (name: string) => `Move ${name}`,
  planning: (name: string) => `Plan ${name}`,
  chooseDay: 'Day',
  noDays: 'The plan has no day for this visit.',

  possible: {
    inTime: 'In time',
    late: (count: number) => `${days(count)} late`,
    early: (count: number) => `${days(count)} early`,
  },
  impossible: {
    full: 'Full',
    sameDay: 'Has a visit that day',
    here: 'Now here',
    past: 'Not possible',
  },

  pickedUp: (name: string) =>
    `${name} picked up. Arrow keys choose a day and a rep, Enter drops, Escape cancels.`,
  notPickedUp: (name: string, why: string) => `${name} cannot be moved. ${why}`,
  over: (day: string, rep: string, consequence: string) => `${day}, ${rep}. ${consequence}`,
  putBack: (name: string) => `${name} stays where it was.`,
  moved: (name: string, day: string, rep: string, consequence: string) =>
    `${name} moved to ${day}, ${rep}. ${consequence}`,
  added: (name: string, day: string, rep: string, consequence: string) =>
    `${name} planned on ${day}, ${rep}. ${consequence}`,
  removed: (name: string) => `${name} taken out of the plan.`,
  changed: (name: string, consequence: string) => `${name}: ${consequence}`,
  undone: (name: string) => `Change undone: ${name}.`,
  redone: (name: string) => `Change made again: ${name}.`,
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  vetoed: (name: string) => `This page did not accept the change. ${name} stays as it was.`,
  readOnly: 'This plan can only be read.',

  unplanned: 'Not planned',
  unplannedHelp: 'Due in these days, and not in the plan.',
  nobody: 'No rep',
  empty: (days: string) => `No visit falls due in these days: ${days}.`,
  emptyHelp: 'Visits appear here when a customer’s cadence asks for one.',
  findings: (count: number) => (count === 1 ? '1 note on the data' : `${count} notes on the data`),
  stand: (title: string, from: string) => `${title}, in force from ${from}`,
  fileName: (which: string) => `visits-${which}.ics`,
}

export type VisitPlannerWords = typeof en
