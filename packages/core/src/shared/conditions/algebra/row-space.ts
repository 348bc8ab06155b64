import { dayNumber, type IsoDate } from '../../iso-date.js'
import type { FactDeclarations } from '../declarations/schema.js'
import type { RowTests } from '../decision-table/schema.js'
import type { Truth } from '../join.js'
import type { Test } from '../schema.js'
import { compileTest } from '../test.js'
import { addBit, isSubset, noBits, type Bits } from './bits.js'
import type { FactClass, FactRecord } from './fact-class.js'
import { domainOf, factClasses } from './fact-classes.js'

/** What rows of tests say of every class of one fact. */
export type FactAxis = {
  readonly fact: string
  readonly classes: readonly FactClass[]
  /** The rows that ask the fact. */
  readonly askedBy: Bits
  /** By class: the rows whose test of the fact fails. */
  readonly failing: readonly Bits[]
  /** By class: the rows whose test of the fact fails, or cannot be answered; the same lists where all can. */
  readonly notHolding: readonly Bits[]
  /** By row: the classes for which its test holds; of a row that does not ask, all. */
  readonly holdingFor: readonly (readonly number[])[]
}

/** Rows of tests, and all that can be asked of their facts. Not `complete` where a fact could not be parted. */
export type RowSpace = {
  readonly rows: number
  readonly axes: readonly FactAxis[]
  readonly complete: boolean
}

/** What the search of rows depends on beside them. */
export type RowCircumstances = { readonly declared?: FactDeclarations; readonly today: IsoDate }

/** Rows of tests made ready to be searched. */
export function rowSpace(rows: readonly RowTests[], circumstances: RowCircumstances): RowSpace {
  const asked = new Map<string, Map<number, Test>>()
  for (const [row, tests] of rows.entries()) {
    for (const [fact, test] of Object.entries(tests)) {
      const rowsOfFact = asked.get(fact) ?? new Map<number, Test>()
      asked.set(fact, rowsOfFact.set(row, test))
    }
  }
  let complete = true
  const axes = [...asked].map(([fact, tests]) => {
    const parted = factClasses(tests.values(), domainOf(fact, circumstances))
    complete &&= parted.complete
    return factAxis(fact, parted.classes, tests, rows.length, dayNumber(circumstances.today))
  })
  return { rows: rows.length, axes, complete }
}

/** The facts of a choice of one class an axis. */
export function factsOf({ axes }: RowSpace, choice: readonly number[]): FactRecord {
  return Object.fromEntries(
    axes.map(({ fact, classes }, axis) => [fact, classes[choice[axis] ?? 0]?.witness ?? null]),
  )
}

function factAxis(
  fact: string,
  classes: readonly FactClass[],
  tests: ReadonlyMap<number, Test>,
  rows: number,
  today: number,
): FactAxis {
  const askedBy = noBits(rows)
  const failing = classes.map(() => noBits(rows))
  const notHolding = classes.map(() => noBits(rows))
  const every = classes.map((_, index) => index)
  const holdingFor = new Array<readonly number[]>(rows).fill(every)
  for (const { test, rows: alike } of testsWithRows(tests)) {
    const holds = compileTest(test)
    const answers = classes.map(({ witness }) => holds(witness, today))
    const holding = every.filter((index) => answers[index] === true)
    for (const row of alike) {
      addBit(askedBy, row)
      holdingFor[row] = holding
      for (const [index, answer] of answers.entries()) note(answer, row, index, failing, notHolding)
    }
  }
  const isTwoValued = failing.every((rows, index) => isSubset(notHolding[index] ?? rows, rows))
  return {
    fact,
    classes,
    askedBy,
    failing,
    notHolding: isTwoValued ? failing : notHolding,
    holdingFor,
  }
}

function note(
  answer: Truth,
  row: number,
  index: number,
  failing: readonly Bits[],
  notHolding: readonly Bits[],
): void {
  const [fails, doesNotHold] = [failing[index], notHolding[index]]
  if (answer === false && fails !== undefined) addBit(fails, row)
  if (answer !== true && doesNotHold !== undefined) addBit(doesNotHold, row)
}

/** Equal tests once, with the rows that ask them. */
function testsWithRows(tests: ReadonlyMap<number, Test>): { test: Test; rows: number[] }[] {
  const alike = new Map<string, { test: Test; rows: number[] }>()
  for (const [row, test] of tests) {
    const spelled = JSON.stringify(test)
    const entry = alike.get(spelled) ?? { test, rows: [] }
    entry.rows.push(row)
    alike.set(spelled, entry)
  }
  return [...alike.values()]
}
