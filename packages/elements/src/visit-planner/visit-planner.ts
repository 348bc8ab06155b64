import type { Rulebook } from '@fieldbook/core/rulebook'
import type { IsoDate } from '@fieldbook/core/shared'
import type { VisitPlan, VisitProblem } from '@fieldbook/core/visits'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { base } from '../internal/base.styles.js'
import { controls } from '../internal/controls.styles.js'
import { errorStyles } from '../internal/error-state.js'
import { FieldbookElement } from '../internal/fieldbook-element.js'
import { LanguageController } from '../internal/language-controller.js'
import type { Mistake } from '../internal/mistakes.js'
import { orElse } from '../internal/or-else.js'
import { NarrowController } from '../internal/narrow-controller.js'
import { tokens } from '../internal/tokens.styles.js'
import type { Hands } from './hands.js'
import { loadPlan, planAtHand, type Loaded } from './load-plan.js'
import { builtInLanguages } from './messages/built-in.js'
import {
  placeSelector,
  visitSelector,
  type Layout,
  type Planner,
  type PlannerContext,
} from './planner-context.js'
import { contentTemplate } from './planner-template.js'
import { dayWithin, focusKeys, mondayOf, plannerView, type Shown } from './planner-view.js'
import { styles } from './visit-planner.styles.js'

const TAB_STOP = 'table [tabindex="0"]'

/**
 * A team's visits on its working days: moved by pointer, by keyboard and by a menu, each with its reasons.
 *
 * @tag fieldbook-visit-planner
 * @tagname fieldbook-visit-planner
 *
 * @fires {CustomEvent<PlanChangeDetail>} fieldbook-plan-change - Before a change of the plan is kept; `preventDefault()` leaves the plan as it was.
 * @fires {CustomEvent<VisitOpenDetail>} fieldbook-visit-open - Before a visit's card opens; `preventDefault()` keeps it closed, for a page that shows its own.
 * @fires {CustomEvent<PlanDownloadDetail>} fieldbook-plan-download - Before the calendar file is saved; `preventDefault()` leaves it to the page.
 * @fires {CustomEvent<PlanViewDetail>} fieldbook-plan-view - Before another week, view or rep is shown; `preventDefault()` stays where it is.
 *
 * @csspart head - The title and the figures.
 * @csspart title - The title.
 * @csspart toolbar - The week, the rep, the views and what can be done.
 * @csspart status - What has just happened, in a sentence.
 * @csspart grid - The table of the week or the agenda.
 * @csspart day - The head of a day.
 * @csspart visit - A visit.
 * @csspart capacity - How full a day is.
 * @csspart unplanned - The visits that are not in the plan.
 * @csspart reasons - The sentences that say why.
 * @csspart error - What is wrong with the data.
 * @csspart empty - What is shown when no visit falls due.
 * @csspart foot - The rulebook's title and date, in print.
 */
export class FieldbookVisitPlanner extends FieldbookElement {
  static override readonly tag = 'visit-planner'
  static override readonly styles = [tokens, base, controls, errorStyles, styles]

  /** Who is visited, by whom, by which rules, on which days. */
  @property({ attribute: false }) problem: VisitProblem | undefined
  /** The plan that is shown, as it is after every change. Without one the widget plans the problem. */
  @property({ attribute: false }) plan: VisitPlan | undefined
  /** Whose rules the plan follows: printed in its foot. */
  @property({ attribute: false }) rulebook: Pick<Rulebook, 'title' | 'effectiveFrom'> | undefined
  /** The title; "Visit plan" in the widget's language without it. */
  @property() heading: string | undefined
  /** Reps by days, or day by day. A narrow box always has the agenda. */
  @property({ reflect: true, converter: orElse('week') }) view: 'week' | 'agenda' = 'week'
  /** A day of the week that is shown, as `2026-11-23`; the plan's first without it. */
  @property({ reflect: true, converter: orElse(undefined) }) day: IsoDate | undefined
  /** The id of the one rep who is shown; all without it. */
  @property({ reflect: true, converter: orElse(undefined) }) rep: string | undefined
  /** How high the lines are. */
  @property({ reflect: true, converter: orElse('comfortable') })
  density: 'comfortable' | 'dense' = 'comfortable'
  /** The plan can be looked at, and not changed. */
  @property({ type: Boolean, reflect: true, attribute: 'readonly' }) readOnly = false
  /** Checks the problem by its schema before it is shown, which loads the schema. */
  @property({ type: Boolean }) validate = false

  @state() private mistakes: readonly Mistake[] | undefined
  @state() private status = ''

  readonly #language = new LanguageController(this, 'visitPlanner', builtInLanguages)
  readonly #narrow = new NarrowController(this)
  readonly #planner: Planner = {
    context: () => this.#context(),
    layout: () => this.#layout(),
    announce: (name, detail) => this.announce(name, detail as never),
    keep: (plan) => this.#take(plan),
    // The same sentence again is heard only where it is another text.
    say: (text) => (this.status = text === this.status ? `${text}\u00a0` : text),
    show: (changes) => this.#show(changes),
    focusVisit: (id) => {
      this.#current = id
      this.#focus = visitSelector(id)
    },
    focusGrid: () => (this.#focus = TAB_STOP),
    focusPlace: (place) => (this.#focus = placeSelector(place)),
    redraw: () => (this.requestUpdate(), this.updateComplete),
    find: (selector) => this.renderRoot.querySelector(selector),
    isReversed: () => getComputedStyle(this).direction === 'rtl',
  }
  #shown: Shown | undefined
  /** Whether the plan is the widget's own, so that another problem is planned anew. */
  #isOwnPlan = false
  #loading = 0
  #spokenLocale = ''
  #mistakesLocale = ''
  #focus: string | undefined
  #current: string | undefined
  #hands: Hands | undefined

  /** Takes the last change back, as the button does. */
  undo(): void {
    this.#hands?.inputs.run('undo')
  }

  /** Makes the change again that was taken back last. */
  redo(): void {
    this.#hands?.inputs.run('redo')
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#hands?.leave()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Whoever sets null means that there is none.
    this.plan ??= undefined
    this.day ??= undefined
    this.rep ??= undefined
    const isOtherPlan = changed.has('plan') && this.plan !== this.#shown?.plan
    if (isOtherPlan) this.#isOwnPlan = this.plan === undefined
    const isOtherProblem = changed.has('problem')
    if (isOtherProblem && !isOtherPlan && this.#isOwnPlan) this.plan = undefined
    if (isOtherPlan || isOtherProblem) this.#beginAnew()
    const closing = ['view', 'rep', 'readOnly'] as const
    if (closing.some((name) => changed.has(name))) this.#hands?.leave()

    const given = ['view', 'day', 'rep', 'density', 'validate'] as const
    const isOtherLanguage = this.#locale() !== this.#spokenLocale
    if (isOtherLanguage) this.status = ''
    this.#spokenLocale = this.#locale()
    const isAsked = isOtherPlan || isOtherProblem || given.some((name) => changed.has(name))
    const isMisworded = this.mistakes && this.#mistakesLocale !== this.#locale()
    if (isAsked || isMisworded) this.#load()
  }

  protected override updated(): void {
    if (this.#shown && !this.#hands) void this.#loadHands()
    if (this.#focus === undefined) return
    const target = [this.#focus, TAB_STOP]
      .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
      .find((element) => element !== null)
    // While a plan is made there is nothing to focus yet.
    if (!target && !this.#shown && !this.mistakes) return
    this.#focus = undefined
    target?.focus()
  }

  protected override render(): TemplateResult {
    const language = this.#language.current
    const context = this.#context()
    const inputs = this.#hands?.inputs
    const content = contentTemplate(context, this.mistakes, language?.words, {
      layout: this.#layout(),
      isNarrow: this.#narrow.isNarrow,
      canUndo: this.#hands?.editor.canUndo ?? false,
      canRedo: this.#hands?.editor.canRedo ?? false,
      status: this.status,
      rulebook: this.rulebook,
    })
    // Without a space before it: outside, the page decides what a line break is.
    return html`<div class="anew">
      <div
        class="ground"
        lang=${language?.locale ?? nothing}
        aria-busy=${!context && !this.mistakes}
        @click=${inputs?.click}
        @change=${inputs?.change}
        @keydown=${inputs?.keydown}
        @keyup=${inputs?.keyup}
        @focusin=${this.#focused}
      >
        ${content} ${context && this.#hands ? this.#hands.template(context) : nothing}
      </div>
    </div>`
  }

  async #loadHands(): Promise<void> {
    const { Hands } = await import('./hands.js')
    this.#hands ??= new Hands(this.#planner, this)
    this.requestUpdate()
  }

  // What was done to the plan before cannot be undone in another, and what is open or carried is not about it.
  #beginAnew(): void {
    if (this.matches(':focus-within')) this.#focus ??= TAB_STOP
    this.#hands?.leave()
    this.#hands?.editor.forget()
    this.status = ''
    if (this.plan === undefined) this.#shown = undefined
  }

  #load(): void {
    this.#loading += 1
    this.mistakes = undefined
    if (this.problem === undefined) {
      this.#shown = undefined
      return
    }
    const input = {
      problem: this.problem,
      plan: this.plan,
      options: { view: this.view, density: this.density, day: this.day, rep: this.rep },
      validate: this.validate,
      locale: this.#locale(),
    }
    const plan = planAtHand(input)
    if (plan) return this.#take(plan)
    const loading = this.#loading
    const take = (loaded: Loaded) => {
      // Another value came in the meantime, and its own loading with it.
      if (loading !== this.#loading) return
      if ('mistakes' in loaded) {
        this.mistakes = loaded.mistakes
        this.#mistakesLocale = input.locale
      } else {
        this.#isOwnPlan ||= input.plan === undefined
        this.#take(loaded.plan)
      }
    }
    loadPlan(input).then(take, () => take({ mistakes: [] }))
  }

  #take(plan: VisitPlan): void {
    const { problem, rep } = this
    if (problem === undefined) return
    const day = dayWithin(plan, this.day)
    const shown = rep === undefined ? { day } : { day, repId: rep }
    this.#shown = { problem, plan, view: plannerView(plan, problem, shown) }
    this.plan = plan
    this.requestUpdate()
  }

  #show({ day, view, rep }: Parameters<Planner['show']>[0]): boolean {
    if (!this.#shown) return false
    const now = dayWithin(this.#shown.plan, this.day)
    const shown = {
      view: view ?? this.view,
      day: day ?? now,
      rep: rep === undefined ? this.rep : (rep ?? undefined),
    }
    const isSameWeek = mondayOf(shown.day) === mondayOf(now)
    if (isSameWeek && shown.view === this.view && shown.rep === this.rep) return true
    const { rep: repId, ...detail } = shown
    const whose = repId === undefined ? {} : { rep: repId }
    if (!this.announce('fieldbook-plan-view', { ...detail, ...whose })) return false
    Object.assign(this, shown)
    return true
  }

  readonly #focused = (event: Event): void => {
    const item = event.target as HTMLElement
    const key = item.dataset['visit'] ?? item.dataset['cell']
    if (key === undefined || this.#hands?.carrying.carry) return
    this.#current = key
    if (item.tabIndex !== 0) this.requestUpdate()
  }

  #locale(): string {
    return this.#language.current?.locale ?? 'en'
  }

  #layout(): Layout {
    return this.#narrow.isNarrow ? 'agenda' : this.view
  }

  #context(): PlannerContext | undefined {
    const language = this.#language.current
    if (!this.#shown || !language || this.mistakes) return undefined
    const { problem, plan, view } = this.#shown
    const keys = focusKeys(view, this.#layout())
    return {
      plan,
      problem,
      view,
      readOnly: this.readOnly,
      title: this.heading ?? language.words.title,
      repId: this.rep,
      language,
      carry: this.#hands?.carrying.carry,
      current: keys.find((key) => key === this.#current) ?? keys[0],
    }
  }
}
