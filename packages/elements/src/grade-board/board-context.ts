import type { LocalText } from '@fieldbook/core/shared'
import { isolate } from '../internal/isolate.js'
import type { Language } from '../internal/language.js'
import type { Board, BoardRow } from './board.js'
import type { Filter, Sort } from './board-rows.js'
import type { ViewColumns } from './columns.js'
import type { GradeBoardWords } from './messages/en.js'

/** What stands above the customers. */
export type View = 'overview' | 'concentration' | 'changes' | 'stock-take'

export const views: readonly View[] = ['overview', 'concentration', 'changes', 'stock-take']

/** What every part of the board draws from. */
export type BoardContext = {
  readonly board: Board
  readonly language: Language<GradeBoardWords>
  readonly title: string
  readonly view: View
  readonly filter: Filter
  readonly sort: Sort
  /** Those that the filter leaves, in their order. */
  readonly rows: readonly BoardRow[]
  readonly isNarrow: boolean
  /** On paper nothing can be pressed; a head with a button in it would not be repeated. */
  readonly isPrinting: boolean
  /** Of the views beside the overview, once they are loaded. */
  readonly viewColumns: ViewColumns | undefined
  /** The place among `rows` of the one that the Tab key reaches. */
  readonly current: number
}

/** The views that this board has something for. */
export function viewsOf({ concentration, before }: Board): readonly View[] {
  return views.filter((view) => {
    if (view === 'concentration') return concentration !== undefined
    return view === 'overview' || before !== undefined
  })
}

/** `Grade A`, or that there is none: what is heard where a letter is seen. */
export function spokenGrade(grade: string | null, { words }: Language<GradeBoardWords>): string {
  return grade === null ? words.noGrade : words.grade(isolate(grade))
}

/** What a fact is called: as the policy declares it, or as the record spells it. */
export function factName({ board, language }: BoardContext): string {
  const { fact = '', policy } = board
  const declared = declarationOf(policy.facts, fact)
  return declared?.name === undefined ? fact : language.text(declared.name)
}

/** What a fact is counted in, where the policy says so. */
export function factUnit({ board, language }: BoardContext): string {
  const { fact = '', policy } = board
  const unit = declarationOf(policy.facts, fact)?.unit
  return unit === undefined ? '' : language.text(unit)
}

type Declaration = { readonly name?: LocalText; readonly unit?: LocalText }

// A record made of JSON has keys that objects have too.
function declarationOf(
  facts: Readonly<Record<string, Declaration>> | undefined,
  fact: string,
): Declaration | undefined {
  return facts && Object.hasOwn(facts, fact) ? facts[fact] : undefined
}

/** What the other side of the comparison is called. */
export function beforeName({ board, language }: BoardContext): string {
  if (!board.before) return ''
  const { label, today } = board.before
  return label ?? language.range(today, today)
}
