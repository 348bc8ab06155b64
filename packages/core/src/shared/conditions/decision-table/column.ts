import { groupBy } from '../../group-by.js'
import type { Test } from '../schema.js'
import { compileTest, testKind, type CompiledTest, type TestKind } from '../test.js'
import type { ColumnRows, MetClass } from './column-rows.js'
import type { RowTests } from './schema.js'
import { classesAsked, valueClasses, type ValueClasses } from '../value-classes.js'

/** What a row asks in a column. */
export type Question = { readonly row: number; readonly holds: CompiledTest }

/** All that rows ask of one fact in one way. */
export type Column = ValueClasses & {
  readonly fact: string
  readonly questions: readonly Question[]
  /** By class, the questions that compare with a value of it. */
  readonly questionsAt: ReadonlyMap<number, readonly Question[]>
  /** What one class makes in the number of a cell; a cell is a class of each column. */
  readonly step: number
  /** By class, as they are met. */
  readonly kept: (ColumnRows | undefined)[]
  /** By block of classes, the one that was met first. */
  readonly met: (MetClass | undefined)[]
}

type Part = Question & {
  readonly fact: string
  readonly kind: TestKind
  readonly test: Test
}

/** The columns of a table. A test that looks at its fact in several ways has a part in several of them. */
export function columnsOf(rows: readonly { readonly when: RowTests }[]): Column[] {
  const parts = rows.flatMap(({ when }, row) => partsOf(when, row))
  let step = 1
  return [...groupBy(parts, ({ kind, fact }) => `${kind} ${fact}`).values()].map((group) => {
    const column = columnOf(group, step)
    step *= column.count
    return column
  })
}

function partsOf(when: RowTests, row: number): Part[] {
  return Object.entries(when).flatMap(([fact, whole]) => {
    const byKind = groupBy(Object.entries(whole), ([key]) => testKind(key as keyof Test))
    return [...byKind].map(([kind, entries]) => {
      const test = Object.fromEntries(entries) as Test
      return { row, fact, kind, test, holds: compileTest(test) }
    })
  })
}

function columnOf(questions: readonly Part[], step: number): Column {
  const { fact, kind } = questions[0] as Part
  const tests = questions.map(({ test }) => test)
  const classes = valueClasses(kind, tests)
  const comparisons = questions.flatMap(({ row, holds, test }) =>
    classesAsked(classes, test).map((at) => ({ row, holds, at })),
  )
  const questionsAt = groupBy(comparisons, ({ at }) => at)
  return {
    ...classes,
    fact,
    questions,
    questionsAt,
    step,
    kept: new Array<undefined>(classes.count),
    met: [],
  }
}
