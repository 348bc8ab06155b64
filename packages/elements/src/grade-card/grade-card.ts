import { sayIn } from '@fieldbook/core/files/messages/say'
import type { Graded, GradingPolicy, Step } from '@fieldbook/core/grading'
import type { Rulebook } from '@fieldbook/core/rulebook'
import type { Instant, IsoDate } from '@fieldbook/core/shared'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { adoptStyles } from '../internal/adopt-styles.js'
import { base } from '../internal/base.styles.js'
import { controls } from '../internal/controls.styles.js'
import { nameOf } from '../internal/customer-name.js'
import { errorStyles } from '../internal/error-state.js'
import { FieldbookElement } from '../internal/fieldbook-element.js'
import { LanguageController } from '../internal/language-controller.js'
import type { Mistake } from '../internal/mistakes.js'
import { orElse } from '../internal/or-else.js'
import { placePopover } from '../internal/place-popover.js'
import { tokens } from '../internal/tokens.styles.js'
import {
  nextGrade,
  type CardContext,
  type GradedCustomer,
  type GradeSince,
} from './card-context.js'
import { contentTemplate } from './card-template.js'
import { styles } from './grade-card.styles.js'
import type { Later } from './later.js'
import { gradeAtHand, loadGrade, type CardInput, type Loaded } from './load-grade.js'
import { builtInLanguages } from './messages/built-in.js'

/**
 * One customer's grade: what it means, how it came about, what is missing, what holds it, what would lift it.
 *
 * @tag fieldbook-grade-card
 * @tagname fieldbook-grade-card
 *
 * @fires {CustomEvent<GradeExplainDetail>} fieldbook-grade-explain - Before the reasons open; `preventDefault()` keeps them closed, for a page that shows its own.
 * @fires {CustomEvent<GradeStepDetail>} fieldbook-step-choose - Before a step is chosen or given up, with `choosable`; `preventDefault()` leaves it as it was.
 *
 * @csspart head - The grade, the title and the score.
 * @csspart title - The title.
 * @csspart grade - The grade in its square.
 * @csspart score - The score.
 * @csspart notices - What is missing or provisional, and what holds the grade.
 * @csspart account - How the grade came about.
 * @csspart contribution - A line of it.
 * @csspart steps - What would lift the grade.
 * @csspart step - One way to do so.
 * @csspart status - What has just been chosen, in a sentence.
 * @csspart history - The grades of the past.
 * @csspart reasons - The sentences that say why.
 * @csspart error - What is wrong with the data.
 * @csspart empty - What is shown where there is no customer.
 * @csspart foot - The rulebook's title and date, in print.
 */
export class FieldbookGradeCard extends FieldbookElement {
  static override readonly tag = 'grade-card'
  static override readonly styles = [tokens, base, controls, errorStyles, styles]

  /** Whose grade it is; null says that nobody is chosen. */
  @property({ attribute: false }) customer: GradedCustomer | null | undefined
  /** By which rules. */
  @property({ attribute: false }) policy: GradingPolicy | undefined
  /** All customers, for the methods that rank: `pareto`, and `rfm` by quantiles. */
  @property({ attribute: false }) book: readonly GradedCustomer[] | undefined
  /** The grades of the past, each with its first day. */
  @property({ attribute: false }) history: readonly GradeSince[] | undefined
  /** Whose rules they are: printed in the foot. */
  @property({ attribute: false }) rulebook: Pick<Rulebook, 'title' | 'effectiveFrom'> | undefined
  /** The day on which the grade is asked for, as `2026-11-23`. */
  @property({ reflect: true, converter: orElse(undefined) }) today: IsoDate | undefined
  /** The moment, where the hours of a confirmation count, as `2026-11-23T09:30:00+08:00`. */
  @property({ converter: orElse(undefined) }) now: Instant | undefined
  /** The title; the customer's name without it. */
  @property() heading: string | undefined
  /** The grade to reach; the next better one without it. */
  @property({ reflect: true, converter: orElse(undefined) }) target: string | undefined
  /** The day by which it is to be reached. */
  @property({ reflect: true, converter: orElse(undefined) }) deadline: IsoDate | undefined
  /** A line, for a table's cell or a narrow column. */
  @property({ type: Boolean, reflect: true }) compact = false
  /** The steps can be chosen, for a page that makes tasks of them. */
  @property({ type: Boolean, reflect: true }) choosable = false
  /** Checks the policy and the customer by their schemas before the grade is shown, which loads the schemas. */
  @property({ type: Boolean }) validate = false

  @state() private graded: Graded | undefined
  @state() private steps: readonly Step[] | undefined
  @state() private chosen: ReadonlySet<Step> = new Set()
  @state() private mistakes: readonly Mistake[] | undefined
  @state() private status = ''
  @state() private isExplaining = false

  readonly #language = new LanguageController(this, 'gradeCard', builtInLanguages)
  #later: Later | undefined
  #loading = 0
  #mistakesLocale = ''

  protected override willUpdate(changed: PropertyValues<this>): void {
    const given = [
      ...(['customer', 'policy', 'book', 'history', 'today', 'now'] as const),
      ...(['target', 'deadline', 'validate'] as const),
    ]
    const isMisworded = this.mistakes !== undefined && this.#mistakesLocale !== this.#locale()
    if (given.some((name) => changed.has(name)) || isMisworded) this.#load()
  }

  protected override render(): TemplateResult {
    const language = this.#language.current
    const context = this.#context()
    const isEmpty = this.customer === null
    const content = contentTemplate(context, this.mistakes, language?.words, {
      isCompact: this.compact,
      later: this.#later,
      isEmpty,
      status: this.status,
      isExplaining: this.isExplaining,
      explainingToggled: this.#toggled,
      rulebook: this.rulebook ?? undefined,
    })
    // Without a space before it: outside, the page decides what a line break is.
    return html`<div class="anew">
      <div
        class="ground"
        lang=${language?.locale ?? nothing}
        aria-busy=${!context && !this.mistakes && !isEmpty}
        @click=${this.#clicked}
      >
        ${content}
      </div>
    </div>`
  }

  #load(): void {
    this.#loading += 1
    this.#closeReasons()
    Object.assign(this, { mistakes: undefined, steps: undefined, chosen: new Set(), status: '' })
    const input = this.#input()
    this.graded = input && gradeAtHand(input)
    if (!input) return
    if (this.graded) return void this.#loadSteps(this.graded, input)
    const loading = this.#loading
    const take = (loaded: Loaded) => {
      // Another value came in the meantime, and its own loading with it.
      if (loading !== this.#loading) return
      if ('mistakes' in loaded) {
        this.mistakes = loaded.mistakes
        this.#mistakesLocale = input.locale
      } else {
        this.graded = loaded.graded
        void this.#loadSteps(loaded.graded, input)
      }
    }
    loadGrade(input).then(take, () => take({ mistakes: [] }))
  }

  async #loadSteps(graded: Graded, input: CardInput): Promise<void> {
    const loading = this.#loading
    const { stepsTo } = await this.#loadLater()
    const target = targetOf(graded, input)
    if (target !== undefined && loading === this.#loading) this.steps = stepsTo(target, input)
  }

  async #loadLater(): Promise<Later> {
    const later = await import('./later.js')
    if (this.#later === undefined) {
      this.#later = later
      adoptStyles(this, later.styles)
      this.requestUpdate()
    }
    return later
  }

  #input(): CardInput | undefined {
    const { customer, policy } = this
    if (!customer || !policy) return undefined
    return {
      customer,
      policy,
      today: this.today ?? undefined,
      now: this.now ?? undefined,
      book: this.book ?? undefined,
      history: this.history ?? [],
      target: this.target ?? undefined,
      deadline: this.deadline ?? undefined,
      validate: this.validate,
      locale: this.#locale(),
    }
  }

  readonly #clicked = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-do], [data-step]')
    if (button?.dataset['do'] === 'why') void this.#explain(button)
    if (button?.dataset['do'] === 'close') this.#closeReasons()
    const step = this.steps?.[Number(button?.dataset['step'] ?? NaN)]
    if (step) this.#choose(step)
  }

  async #explain(button: Element): Promise<void> {
    if (!this.graded || !this.announce('fieldbook-grade-explain', { graded: this.graded })) return
    const loading = this.#loading
    await this.#loadLater()
    this.isExplaining = true
    await this.updateComplete
    const card = this.#card()
    // The card may have left the page in the meantime, or show another customer.
    if (!card?.isConnected || loading !== this.#loading) {
      this.isExplaining = false
      return
    }
    card.showPopover()
    placePopover(card, button)
    card.focus()
  }

  #closeReasons(): void {
    const card = this.#card()
    if (card?.matches(':popover-open')) card.hidePopover()
  }

  readonly #toggled = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed') return
    // Who closed it with a key is back where it was opened; who clicked elsewhere is there.
    const card = event.target as HTMLElement
    const isNowhere = document.activeElement === document.body
    if (isNowhere || card.contains(this.renderRoot.querySelector(':focus'))) {
      this.renderRoot.querySelector<HTMLElement>('[data-do="why"]')?.focus({ preventScroll: true })
    }
    this.isExplaining = false
  }

  #card(): HTMLElement | null {
    return this.shadowRoot?.querySelector<HTMLElement>('#card') ?? null
  }

  #choose(step: Step): void {
    const context = this.#context()
    if (!context || !this.#later) return
    const { customer, deadline, language } = context
    const chosen = !this.chosen.has(step)
    const detail = { customerId: customer.id, step, chosen, ...(deadline && { deadline }) }
    const { words } = language
    const { brief } = this.#later.stepWords(step, context)
    if (!this.announce('fieldbook-step-choose', detail)) {
      this.#say(words.vetoed)
      return
    }
    const others = [...this.chosen].filter((one) => one !== step)
    this.chosen = new Set(chosen ? [...others, step] : others)
    this.#say(chosen ? words.nowChosen(brief) : words.givenUp(brief))
  }

  // The same sentence again is heard only where it is another text.
  #say(text: string): void {
    this.status = text === this.status ? `${text}\u00a0` : text
  }

  #locale(): string {
    return this.#language.current?.locale ?? 'en'
  }

  #context(): CardContext | undefined {
    const language = this.#language.current
    const input = this.#input()
    const { graded } = this
    if (!input?.today || !graded || !language || this.mistakes) return undefined
    const { customer, policy, today, history, deadline } = input
    const { grade } = graded
    const isChanged = grade !== null && history.length > 0 && history.at(-1)?.grade !== grade
    return {
      customer,
      policy,
      graded,
      today,
      history: isChanged ? [...history, { grade, on: today }] : history,
      target: targetOf(graded, input),
      deadline,
      steps: this.steps,
      canChoose: this.choosable,
      chosen: this.chosen,
      title: this.heading ?? nameOf({ name: customer.name ?? '' }, customer.id),
      language,
      say: sayIn(language.locale),
    }
  }
}

/** The grade to reach; where a person gives the grades, no fact leads to another. */
function targetOf({ grade }: Graded, { policy, target }: CardInput): string | undefined {
  if (policy.method === 'assigned' || target === grade) return undefined
  return target ?? nextGrade(policy, grade)
}
