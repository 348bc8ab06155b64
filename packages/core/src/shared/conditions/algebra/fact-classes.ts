import { dayNumber, isIsoDate, type IsoDate } from '../../iso-date.js'
import type { FactDeclarations } from '../declarations/schema.js'
import type { Test } from '../schema.js'
import { compileTest } from '../test.js'
import { askedValues, type AskedType, type AskedValues } from './asked-values.js'
import { dateClasses, joinedDates } from './date-classes.js'
import type { FactClass, FactClasses, FactDomain, TextClass } from './fact-class.js'
import { numberAxis } from './number-axis.js'
import { textWitnesses } from './text-witnesses.js'

/**
 * The values that a fact may have, in classes that no test tells apart, each with a value of it.
 *
 * Every value that the fact may have lies in one class, and all values of a class give the same answer to every test.
 * A fact that is not declared has the types that the tests ask for, and any text, number or day of these types. "Not
 * known" is a class only where a test asks for it. Numbers and days stand in ascending order.
 *
 * @param tests all that is asked of the fact, wherever it is asked
 * @returns not `complete` where texts are asked in too many ways at once
 * @example
 * factClasses([{ atLeast: 5 }], { today: '2026-11-21' }).classes.map(({ witness }) => witness) //=> [4, 5]
 */
export function factClasses(tests: Iterable<Test>, { declared, today }: FactDomain): FactClasses {
  const day = dayNumber(today)
  const list = [...tests]
  const asked = askedValues(list, day)
  const answersOf = answering(list, day)
  const types = declared === undefined ? typesOf(asked) : [declared.type]
  const texts = types.includes('text')
    ? textClasses(asked, types.includes('date'), declared?.oneOf)
    : { classes: [], complete: true }
  const datesAsTexts =
    types.includes('date') && asked.starts.size + asked.ends.size + asked.parts.size > 0
  const axis = numberAxis(declared)
  const numbers = types.includes('number') ? axis.classes(asked.numbers) : []
  const dates = types.includes('date') ? dateClasses(asked.days, day) : []
  return {
    classes: [
      ...neighboursJoined(numbers, answersOf, axis.joined),
      ...neighboursJoined(dates, answersOf, (left, right) => joinedDates(left, right, day)),
      ...equalsJoined(texts.classes, answersOf),
      ...equalsJoined(types.includes('boolean') ? BOOLEANS : [], answersOf),
      ...(asked.asksWhetherKnown ? [{ type: 'not-known', witness: null } as const] : []),
    ],
    complete: texts.complete && !datesAsTexts,
  }
}

/** The domain of a fact by its name; what every object inherits is no declaration. */
export function domainOf(
  fact: string,
  { declared, today }: { readonly declared?: FactDeclarations; readonly today: IsoDate },
): FactDomain {
  const declaration =
    declared !== undefined && Object.hasOwn(declared, fact) ? declared[fact] : undefined
  return declaration === undefined ? { today } : { today, declared: declaration }
}

const BOOLEANS = [true, false].map((witness) => ({ type: 'boolean', witness }) as const)

// Whoever asks only whether a fact is known does not care what it is.
function typesOf({ types }: AskedValues): AskedType[] {
  return types.size === 0 ? ['boolean'] : [...types]
}

function textClasses(
  asked: AskedValues,
  besideDates: boolean,
  oneOf: readonly string[] | undefined,
): { classes: TextClass[]; complete: boolean } {
  const { texts, complete } =
    oneOf === undefined ? textWitnesses(asked) : { texts: oneOf, complete: true }
  // A word reads better than a single letter, where it is one of those that nobody asks for.
  const readable = oneOf === undefined && !asked.names.has('other') ? ['other', ...texts] : texts
  const classes = readable
    .filter((text) => !besideDates || !isIsoDate(text))
    .map((witness) => ({ type: 'text', witness }) as const)
  return { classes, complete }
}

/** What all tests say of a value, as one text. */
function answering(tests: readonly Test[], today: number): (value: unknown) => string {
  const compiled = tests.map(compileTest)
  return (value) => {
    let answers = ''
    for (const holds of compiled) {
      const truth = holds(value, today)
      answers += truth === undefined ? '?' : truth ? '1' : '0'
    }
    return answers
  }
}

function neighboursJoined<Class extends FactClass>(
  classes: readonly Class[],
  answersOf: (value: unknown) => string,
  join: (left: Class, right: Class) => Class,
): Class[] {
  const joined: Class[] = []
  let before: string | undefined
  for (const entry of classes) {
    const answers = answersOf(entry.witness)
    const last = joined.at(-1)
    if (last !== undefined && answers === before) joined[joined.length - 1] = join(last, entry)
    else joined.push(entry)
    before = answers
  }
  return joined
}

function equalsJoined<Class extends FactClass>(
  classes: readonly Class[],
  answersOf: (value: unknown) => string,
): Class[] {
  const first = new Map<string, Class>()
  for (const entry of classes) {
    const answers = answersOf(entry.witness)
    if (!first.has(answers)) first.set(answers, entry)
  }
  return [...first.values()]
}
