import { html, nothing } from 'lit'
import { forward, hollowTriangle } from '../internal/icons.js'
import { gradeSquare } from '../internal/grade-square.js'
import { isNoted, type BoardRow } from './board.js'
import { factName, factUnit, spokenGrade, type BoardContext } from './board-context.js'
import type { SortKey } from './board-rows.js'
import { ruleText } from './rule-text.js'

type ColumnKey = SortKey | 'because' | 'rest'

export type Column = {
  readonly key: ColumnKey
  readonly label: string
  readonly isFigure?: true
  readonly sort?: SortKey
  readonly cell: (row: BoardRow) => unknown
}

/** The columns of a view; in a narrow box a line has the name, the grade, the value, and the rest below. */
export function columnsOf(context: BoardContext): readonly Column[] {
  const { board, view, isNarrow } = context
  const all = allColumns(context)
  const has = {
    score: board.rows.some(({ graded }) => graded.score !== undefined || graded.scores),
    value: board.fact !== undefined,
    since: board.rows.some(({ since }) => since !== null),
  }
  const detail = ['score', 'value', 'since'] as const
  const keys = {
    overview: detail.filter((key) => has[key]),
    concentration: ['value', 'share', 'cumulative'] as const,
    changes: ['before', 'because', ...detail.filter((key) => key === 'value' && has[key])] as const,
    'stock-take': detail.filter((key) => has[key]),
  }[view]
  const others = keys.map((key) => all[key])
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

function allColumns(context: BoardContext): Record<Exclude<ColumnKey, 'rest'>, Column> {
  const { language } = context
  const { words, number, percent } = language
  const { column } = words
  const share = (value: number | undefined) => (value === undefined ? '–' : percent(value, true))
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
    share: {
      key: 'share',
      label: column.share,
      isFigure: true,
      sort: 'share',
      cell: ({ point }) => share(point?.share),
    },
    cumulative: {
      key: 'cumulative',
      label: column.cumulative,
      isFigure: true,
      sort: 'cumulative',
      cell: ({ point }) => share(point?.cumulative),
    },
    before: {
      key: 'before',
      label: words.before,
      sort: 'before',
      cell: ({ move }) => (move ? gradeSquare(move.from, spokenGrade(move.from, language)) : '–'),
    },
    because: {
      key: 'because',
      label: column.because,
      cell: (row) => causeCell(row, context),
    },
  }
}

// Of two scores it says more by how much they differ than that they lie in two bands.
function causeCell({ move, graded }: BoardRow, { board, language }: BoardContext) {
  const { before, policy } = board
  if (!move || !before) return '–'
  const score = before.scores.get(move.customerId) ?? null
  const isByScore = [move.ruleBefore, move.ruleAfter].every((rule) => rule?.startsWith('/bands/'))
  if (isByScore && score !== null && typeof graded.score === 'number') {
    const [from, to] = [language.number(score), language.number(graded.score)]
    return html`<span class="cause"
      >${language.words.column.score} <bdi>${from}</bdi> ${forward} <bdi>${to}</bdi></span
    >`
  }
  if (move.to === null) return language.words.notes(graded.findings?.length ?? 0)
  const to = ruleText(move.ruleAfter, policy, language)
  if (move.from === null) return to
  const from = ruleText(move.ruleBefore, before.policy, language)
  return html`<span class="cause"><bdi>${from}</bdi> ${forward} <bdi>${to}</bdi></span>`
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
