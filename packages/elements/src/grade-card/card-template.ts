import type { Rulebook } from '@fieldbook/core/rulebook'
import { html, nothing, type TemplateResult } from 'lit'
import { errorState } from '../internal/error-state.js'
import type { Mistake } from '../internal/mistakes.js'
import type { CardContext } from './card-context.js'
import { compactTemplate } from './compact-template.js'
import { headTemplate } from './head-template.js'
import type { GradeCardWords } from './messages/en.js'
import { accountTemplate } from './methods/account-template.js'
import { scoreAccount } from './methods/score-account.js'
import { noticesTemplate } from './notices.js'
import type { Later } from './later.js'

/** What the card shows beside the grade. */
export type CardState = {
  readonly isCompact: boolean
  /** What follows the grade, once it is loaded. */
  readonly later: Later | undefined
  /** Whether the page has said that there is no customer. */
  readonly isEmpty: boolean
  readonly status: string
  readonly isExplaining: boolean
  readonly explainingToggled: (event: Event) => void
  readonly rulebook: Pick<Rulebook, 'title' | 'effectiveFrom'> | undefined
}

/** The card; the mistakes in what it was given; a word where there is no customer; or its outline until there is one. */
export function contentTemplate(
  context: CardContext | undefined,
  mistakes: readonly Mistake[] | undefined,
  words: GradeCardWords | undefined,
  state: CardState,
): TemplateResult {
  if (mistakes && words) return errorState(mistakes, words)
  if (state.isEmpty && words) return emptyTemplate(words, state)
  if (!context) return skeletonTemplate(words, state)
  return html`
    ${state.isCompact ? compactTemplate(context, state.later) : fullTemplate(context, state)}
    ${state.later?.reasonsTemplate(context, state.isExplaining, state.explainingToggled)}
  `
}

function fullTemplate(
  context: CardContext,
  { status, later, rulebook }: CardState,
): TemplateResult {
  const account = scoreAccount(context.graded, context.policy)
  return html`
    ${headTemplate(context)} ${noticesTemplate(context)}
    ${account ? accountTemplate(account, context) : later?.methodTemplate(context)}
    ${later?.stepsTemplate(context)}
    ${context.canChoose ? html`<p class="status" part="status" role="status">${status}</p>` : nothing}
    ${later?.historyTemplate(context)} ${footTemplate(context, rulebook)}
  `
}

function emptyTemplate(words: GradeCardWords, { isCompact }: CardState): TemplateResult {
  return html`
    <div class="empty" part="empty">
      <p>${words.empty}</p>
      ${isCompact ? nothing : html`<p class="muted">${words.emptyHelp}</p>`}
    </div>
  `
}

/** The real layout without its words, while there is nothing to show yet. */
function skeletonTemplate(
  words: GradeCardWords | undefined,
  { isCompact }: CardState,
): TemplateResult {
  const rows = isCompact ? 0 : 5
  return html`
    <p class="unseen" role="status">${words?.loading}</p>
    <div class="skeleton" aria-hidden="true">
      <div class="bone-head">
        <div class="bone letter"></div>
        <div class="bone title"></div>
      </div>
      ${Array.from({ length: rows }, () => html`<div class="bone"></div>`)}
    </div>
  `
}

function footTemplate({ language }: CardContext, rulebook: CardState['rulebook']) {
  if (rulebook === undefined) return nothing
  const { title, effectiveFrom } = rulebook
  return html`
    <footer part="foot">
      ${language.words.stand(language.text(title), language.fullDate(effectiveFrom))}
    </footer>
  `
}
