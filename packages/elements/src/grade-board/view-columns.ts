import { html } from 'lit'
import { gradeSquare } from '../internal/grade-square.js'
import { forward } from '../internal/icons.js'
import type { BoardRow } from './board.js'
import { spokenGrade, type BoardContext } from './board-context.js'
import type { ViewColumns } from './columns.js'
import { ruleText } from './rule-text.js'

/** The columns that only one of the views has. */
export const viewColumns: ViewColumns = (context) => {
  const { language } = context
  const { words, percent } = language
  const { column } = words
  const share = (value: number | undefined) => (value === undefined ? '–' : percent(value, true))
  return {
    standing: {
      key: 'standing',
      label: column.standing,
      sort: 'standing',
      cell: ({ customer }) => words.standing[customer.standing ?? 'prospect'],
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
