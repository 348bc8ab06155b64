import { html, nothing } from 'lit'
import { hollowTriangle } from '../internal/icons.js'
import { gradeSquare } from '../internal/grade-square.js'
import { isNoted, type BoardRow } from './board.js'
import { factName, factUnit, spokenGrade, type BoardContext } from './board-context.js'
import type { SortKey } from './board-rows.js'

type BaseKey = 'name' | 'grade' | 'score' | 'value' | 'since'

/** The columns of one view alone. */
export type ViewColumnKey = 'standing' | 'share' | 'cumulative' | 'before' | 'because'

/** They come with what stands above the customers in that view. */
export type ViewColumns = (context: BoardContext) => Record<ViewColumnKey, Column>

export type Column = {
  readonly key: BaseKey | ViewColumnKey | 'rest'
  readonly label: string
  readonly isFigure?: true
  readonly sort?: SortKey
  readonly cell: (row: BoardRow) => unknown
}

/** The columns of a view; in a narrow box a line has the name, the grade, the value, and the rest below. */
export function columnsOf(context: BoardContext): readonly Column[] {
  const { board, view, isNarrow } = context
  const all = baseColumns(context)
  const has = {
    score: board.rows.some(({ graded }) => graded.score !== undefined || graded.scores),
    value: board.fact !== undefined,
    since: board.rows.some(({ since }) => since !== null),
  }
  const details = (['score', 'value', 'since'] as const)
    .filter((key) => has[key])
    .map((key) => all[key])
  const own = context.viewColumns?.(context)
  const values = details.filter(({ key }) => key === 'value')
  const others = {
    overview: details,
    concentration: [all.value, ...(own ? [own.share, own.cumulative] : [])],
    changes: [...(own ? [own.before, own.because] : []), ...values],
    'stock-take': [...(own ? [own.standing] : []), ...details],
  }[view]
  if (!isNarrow) {
    const [first, ...further] = others
    return first?.key === 'before'
      ? [all.name, first, all.grade, ...further]
      : [all.name, all.grade, ...others]
  }
  const rest = others.filter(({ key }) => key !== 'value')
  const value = others.filter(({ key }) => key === 'value')
  return [all.name, all.grade, ...value, ...(rest.length > 0 ? [restOf(rest)] : [])]
}

function baseColumns(context: BoardContext): Record<BaseKey, Column> {
  const { language } = context
  const { words, number } = language
  const { column } = words
  return {
    name: { key: 'name', label: column.name, sort: 'name', cell: ({ name }) => name },
    grade: {
      key: 'grade',
      label: context.view === 'changes' ? words.now : column.grade,
      sort: 'grade',
      cell: (row) => gradeCell(row, context),
    },
    score: {
      key: 'score',
      label: column.score,
      isFigure: true,
      sort: 'score',
      cell: ({ graded: { score, scores } }) =>
        scores
          ? `${scores.recency} · ${scores.frequency} · ${scores.monetary}`
          : (score ?? null) === null
            ? '–'
            : number(score ?? 0),
    },
    value: {
      key: 'value',
      label: valueLabel(context),
      isFigure: true,
      sort: 'value',
      cell: ({ value }) => (value === null ? '–' : number(value)),
    },
    since: {
      key: 'since',
      label: column.since,
      isFigure: true,
      sort: 'since',
      cell: ({ since }) =>
        since === null ? '–' : since === 'new' ? words.isNew : language.range(since, since),
    },
  }
}

function gradeCell(row: BoardRow, { language }: BoardContext) {
  const { grade, findings } = row.graded
  const notes = isNoted(row) ? language.words.notes(findings?.length ?? 0) : ''
  return html`${gradeSquare(grade, spokenGrade(grade, language))}${
    notes
      ? html`<span class="noted" title=${notes}
          >${hollowTriangle}<span class="unseen">${notes}</span></span
        >`
      : nothing
  }`
}

function valueLabel(context: BoardContext): string {
  const { words } = context.language
  const [name, unit] = [factName(context) || words.column.value, factUnit(context)]
  return unit === '' ? name : words.inUnit(name, unit)
}

function restOf(columns: readonly Column[]): Column {
  return {
    key: 'rest',
    label: columns.map(({ label }) => label).join(', '),
    cell: (row) =>
      columns.map(
        ({ key, label, cell }) =>
          html`<span class="piece">${key === 'because' ? '' : label} ${cell(row)}</span>`,
      ),
  }
}
