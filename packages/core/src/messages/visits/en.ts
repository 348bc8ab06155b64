import type { DayOff, Finding, Period } from '../../shared/index.js'
import type { DueReason, VisitFinding, VisitReason } from '../../visits/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import { quoted, shown } from '../quote.js'
import type { Say } from '../say.js'

const DAYS_OFF: Record<DayOff['kind'], string> = {
  weekly: 'a day off',
  holiday: 'a holiday',
  absence: 'a day of absence',
}

type Clocked = Extract<DueReason, { readonly start: string }>

const STARTS: Record<Clocked['start'], (clocked: Clocked, say: Say) => string> = {
  visit: ({ since }, say) => `last visit on ${say.date(since)}`,
  phase: ({ since }, say) => `not visited since the phase began on ${say.date(since)}`,
  'first-contact': ({ since }, say) => `not visited since first contact on ${say.date(since)}`,
  nothing: () => 'never visited',
}

export const reasons: Sentences<VisitReason> = {
  'visits/first-contact': ({ contactAt, hours, dueAt }, say) =>
    `First contact on ${say.instant(contactAt)}: to be called back within ${say.hours(hours)}, by ${say.instant(dueAt)}.`,
  'visits/cadence': (reason, say) => {
    const { grade, phase, phaseName = phase, every, dueOn, phaseEndsOn } = reason
    const who =
      [grade && `grade ${grade}`, phaseName && `phase “${say.text(phaseName)}”`]
        .filter(Boolean)
        .join(', ') || 'this rule'
    const until = phaseEndsOn === undefined ? '' : ` (the phase ends on ${say.date(phaseEndsOn)})`
    return capital(
      `${who}: at least one visit ${per(every, say)}; ${STARTS[reason.start](reason, say)}, so due on ${say.date(dueOn)}${until}.`,
    )
  },
  'visits/floor': (reason, say) =>
    `No cadence applies; everybody is visited at least ${per(reason.every, say)}; ${STARTS[reason.start](reason, say)}, so due on ${say.date(reason.dueOn)}.`,
  'visits/never-visited': ({ dueOn }, say) =>
    `No visit and no first contact up to today: due on ${say.date(dueOn)}.`,
  'visits/not-due': ({ days }, say) => `Due in ${say.days(days)}.`,
  'visits/due-today': () => 'Due today.',
  'visits/in-window': ({ latest }, say) => `Due, and in time until ${say.date(latest)}.`,
  'visits/overdue': ({ days }, say) => `Overdue by ${say.days(days)}.`,
  'visits/overdue-since': ({ dueAt }, say) => `Overdue since ${say.instant(dueAt)}.`,

  'visits/on-due-date': () => 'Planned on its due date.',
  'visits/before-day-off': ({ dueOn, dayOff }, say) =>
    `Due on ${say.date(dueOn)}, ${DAYS_OFF[dayOff]}: planned on the last working day before.`,
  'visits/brought-forward': ({ dueOn, days }, say) =>
    `Brought forward by ${say.days(days)}: the days up to ${say.date(dueOn)} cannot hold all the visits due by then.`,
  'visits/first-possible-day': ({ days }, say) =>
    `The first day on which it is possible, ${say.days(days)} after the due date.`,
  'visits/waited': ({ days, fullDays }, say) =>
    `Waited for room: ${count(fullDays, 'working day')} before ${were(fullDays)} full of more urgent visits; ${say.days(days)} after the due date.`,
  'visits/appointment': ({ on }, say) => `Agreed with the customer for ${say.date(on)}.`,
  'visits/moved': ({ on, from, fromRepId }, say) =>
    on === from
      ? `Taken over by a person from the rep “${fromRepId}”.`
      : `Moved by a person from ${say.date(from)}.`,
  'visits/kept-day': ({ dueBefore }, say) =>
    `Keeps its day, though its due date has changed with another visit: it was ${say.date(dueBefore)}.`,
  'visits/added': () => 'Put into the plan by a person.',
  'visits/took-place': ({ on }, say) => `Took place on ${say.date(on)}.`,

  'visits/no-rep': () => 'No rep is responsible for this customer. Assign one.',
  'visits/unknown-rep': ({ repId }) =>
    `The rep “${repId}” is not in the team. Hand the customer over.`,
  'visits/rep-never-at-work': ({ repId }) =>
    `The rep “${repId}” has no working day in the horizon.`,
  'visits/no-capacity': ({ fullFrom, fullDays, visitsPerDay }, say) =>
    `No room: from ${say.date(fullFrom)} on, ${fullDays === 1 ? 'the one working day left is' : `all ${fullDays} working days are`} full (${count(visitsPerDay, 'visit')} a day).`,
  'visits/no-day-left': ({ earliest }, say) =>
    `No working day is left in the horizon on or after ${say.date(earliest)}.`,
  'visits/due-after-change': () => 'Falls due within the horizon since the plan was changed.',
  'visits/taken-out': ({ on }, say) =>
    `Taken out of the plan by a person; it was on ${say.date(on)}.`,

  'visits/no-such-visit': ({ visitId }) => `There is no visit “${visitId}” in the plan.`,
  'visits/no-such-rep': ({ repId }) => `There is no rep “${repId}”.`,
  'visits/no-such-customer': ({ customerId }) => `There is no customer “${customerId}”.`,
  'visits/visit-locked': () => 'The visit is locked. Unlock it first.',
  'visits/visit-done': () => 'The visit has taken place already.',
  'visits/already-there': ({ on }, say) => `The visit is on ${say.date(on)} with this rep already.`,
  'visits/not-yet': ({ on, today }, say) =>
    `${say.date(on)} is after today, ${say.date(today)}: a visit can be recorded once it has taken place.`,
  'visits/outside-horizon': ({ from, until }, say) =>
    `The plan runs from ${say.date(from)} to ${say.date(until)}, and nothing is planned before today.`,
  'visits/day-off': ({ on, dayOff, name }, say) =>
    `${say.date(on)} is ${DAYS_OFF[dayOff]}${name === undefined ? '' : ` (${name})`}.`,
  'visits/day-full': ({ on, capacity }, say) =>
    `${say.date(on)} is full: its ${count(capacity, 'visit')} ${were(capacity, 'present')} taken.`,
  'visits/same-customer-same-day': ({ on }, say) =>
    `The customer is visited on ${say.date(on)} already.`,
  'visits/change-in-time': ({ dueOn }, say) => `In time: due on ${say.date(dueOn)}.`,
  'visits/change-late': ({ days, latest }, say) =>
    `Late by ${say.days(days)}: it should be made by ${say.date(latest)}.`,
  'visits/change-early': ({ days, earliest }, say) =>
    `Early by ${say.days(days)}: the interval allows it from ${say.date(earliest)}.`,
  'visits/locked': () => 'The visit is locked: it stays where it is.',
  'visits/unlocked': () => 'The visit is free to move again.',
  'visits/recorded': ({ on }, say) => `Recorded for ${say.date(on)}.`,
  'visits/still-due': ({ dueOn }, say) =>
    `It is still due on ${say.date(dueOn)} and is listed as unplanned.`,
}

export const findings: Sentences<Exclude<VisitFinding, Finding>> = {
  'visits/appointment-on-day-off': ({ on, dayOff }, say) =>
    `The appointment on ${say.date(on)} falls on ${DAYS_OFF[dayOff]}. It stands; move it if that is a mistake.`,
  'visits/appointments-over-capacity': ({ on, visits, capacity }, say) =>
    `${say.date(on)} has ${count(visits, 'appointment')} and room for ${capacity}. They stand; move some of them.`,
  'visits/visit-after-today': ({ on }, say) =>
    `A visit is dated ${say.date(on)}, after today. It is not counted yet; correct the date if it has taken place.`,
  'visits/appointment-outside-horizon': ({ appointment, on }, say) =>
    `The appointment “${appointment}” on ${say.date(on)} is outside the plan's days and was not counted.`,
}

export const problems: ProblemSentences = {
  'visits/window-upside-down': ({ params: { field } }) =>
    field === 'notBefore'
      ? '"notBefore" must not be longer than "every".'
      : '"notAfter" must not be shorter than "every".',
  'visits/phase-never-starts': ({ params: { phase } }) =>
    `The phase ${shown(phase)} never begins. Name the date it starts on ("startsOn"), or the phase before it ("then").`,
  'visits/phase-starts-twice': ({ params: { phase } }) =>
    `The phase ${shown(phase)} has two beginnings. Keep either "startsOn" or one phase that leads to it.`,
  'visits/phase-half-ended': ({ params: { phase } }) =>
    `The phase ${shown(phase)} needs both "lasts" and "then", or neither when it is the last.`,
  'visits/phase-follows-itself': ({ params: { phase } }) =>
    `The phase ${shown(phase)} follows itself. Let "then" lead on to a later phase, and give the last phase none.`,
  'visits/unknown-phase': ({ params: { found, known } }, say) =>
    `${shown(found)} is not a phase of this policy. ${oneOf(quoted(known), say)}`,
  'visits/time-invalid': ({ params: { found } }) =>
    `${shown(found)} is not a time of day. Write it as 09:30.`,
  'visits/from-before-today': ({ params: { found, today } }) =>
    `The plan would begin on ${shown(found)}, before today (${shown(today)}). Begin today or later.`,
  'visits/appointment-of-nobody': ({ params: { found } }) =>
    `Nobody has the id ${shown(found)}. Correct it, or remove the appointment.`,
}

// "every 2 days", but "every day".
function per(period: Period, say: Say): string {
  const [[unit, length] = ['', 0]] = Object.entries(period)
  return length === 1 ? `every ${unit.slice(0, -1)}` : `every ${say.period(period)}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function were(number: number, tense: 'past' | 'present' = 'past'): string {
  if (tense === 'present') return number === 1 ? 'is' : 'are'
  return number === 1 ? 'was' : 'were'
}

function oneOf(known: readonly string[], say: Say): string {
  return known.length === 0 ? 'Add it to "phases".' : `Use ${say.or(known)}, or add it to "phases".`
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
