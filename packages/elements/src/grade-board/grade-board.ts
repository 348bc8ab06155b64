import type { GradingPolicy } from '@fieldbook/core/grading'
import type { Rulebook } from '@fieldbook/core/rulebook'
import type { Customer, IsoDate } from '@fieldbook/core/shared'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { adoptStyles } from '../internal/adopt-styles.js'
import { base } from '../internal/base.styles.js'
import { controls } from '../internal/controls.styles.js'
import { errorStyles } from '../internal/error-state.js'
import { FieldbookElement } from '../internal/fieldbook-element.js'
import { gradeSquareStyles } from '../internal/grade-square.js'
import { LanguageController } from '../internal/language-controller.js'
import type { Mistake } from '../internal/mistakes.js'
import { NarrowController } from '../internal/narrow-controller.js'
import { orElse } from '../internal/or-else.js'
import { tokens } from '../internal/tokens.styles.js'
import type { Board, ComparedWith } from './board.js'
import type { BoardContext, View } from './board-context.js'
import { unfiltered } from './board-rows.js'
import { contentTemplate } from './board-template.js'
import { styles } from './grade-board.styles.js'
import type { Hands } from './hands.js'
import { ListController } from './list-controller.js'
import { boardAtHand, loadBoard, type Loaded } from './load-board.js'
import { builtInLanguages } from './messages/built-in.js'
import type { Panels } from './panels.js'

const GIVEN: readonly PropertyKey[] = [
  'customers',
  'policy',
  'today',
  'comparedWith',
  'value',
  'validate',
  'view',
  'density',
]

/**
 * A book of customers with their grades: how many have which, what the book leans on, who moved, and a list to search.
 *
 * @tag fieldbook-grade-board
 * @tagname fieldbook-grade-board
 *
 * @fires {CustomEvent<CustomerOpenDetail>} fieldbook-customer-open - Before a customer's card opens; `preventDefault()` keeps it closed, for a page that shows its own.
 * @fires {CustomEvent<BoardViewDetail>} fieldbook-board-view - Before another view is shown; `preventDefault()` stays with the one that is.
 *
 * @csspart head - The title, the day and the number of customers.
 * @csspart title - The title.
 * @csspart tabs - The views to choose from.
 * @csspart view - What stands above the customers.
 * @csspart grades - The grades with how many customers have each.
 * @csspart attention - What is worth a look.
 * @csspart curve - The curve of the cumulative share.
 * @csspart matrix - The table of grades before and now.
 * @csspart flow - The picture of customers who moved.
 * @csspart stock - The table of the stock-take.
 * @csspart toolbar - What the customers are searched and filtered by.
 * @csspart status - How many customers are shown.
 * @csspart table - The customers.
 * @csspart grade - The letter of a grade.
 * @csspart reasons - The sentences that say why.
 * @csspart error - What is wrong with the data.
 * @csspart empty - What is shown when there are no customers.
 * @csspart foot - The rulebook's title and the day, in print.
 */
export class FieldbookGradeBoard extends FieldbookElement {
  static override readonly tag = 'grade-board'
  static override readonly styles = [tokens, base, controls, errorStyles, gradeSquareStyles, styles]

  /** The book: its customers with their facts, in any order. */
  @property({ attribute: false }) customers: readonly Customer[] | undefined
  /** How they are graded. */
  @property({ attribute: false }) policy: GradingPolicy | undefined
  /** The day on which they are graded, as `2026-11-23`. */
  @property() today: IsoDate | undefined
  /** What the book is compared with: another day, another policy, or the customers as they were. */
  @property({ attribute: false }) comparedWith: ComparedWith | undefined
  /** The fact that says what a customer is worth; that of the policy without it. */
  @property() value: string | undefined
  /** Whose rules these are: printed in the foot. */
  @property({ attribute: false }) rulebook: Pick<Rulebook, 'title' | 'effectiveFrom'> | undefined
  /** The title; "Customer grades" in the widget's language without it. */
  @property() heading: string | undefined
  /** What stands above the customers. A view that the board has nothing for is the overview. */
  @property({ reflect: true, converter: orElse('overview') }) view:
    'overview' | 'concentration' | 'changes' | 'stock-take' = 'overview'
  /** How high the lines are. */
  @property({ reflect: true, converter: orElse('comfortable') })
  density: 'comfortable' | 'dense' = 'comfortable'
  /** Checks customers and policies by their schemas before they are shown, which loads the schemas. */
  @property({ type: Boolean }) validate = false

  @state() private mistakes: readonly Mistake[] | undefined

  readonly #language = new LanguageController(this, 'gradeBoard', builtInLanguages)
  readonly #narrow = new NarrowController(this)
  readonly #list = new ListController(this, () => this.performUpdate())
  #board: Board | undefined
  #loading = 0
  #mistakesLocale = ''
  #focus: string | undefined
  #panels: Panels | undefined
  #hands: Hands | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#hands?.card.close()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isAsked = [...changed.keys()].some((name) => GIVEN.includes(name))
    const isMisworded = this.mistakes && this.#mistakesLocale !== this.#locale()
    if (isAsked || isMisworded) this.#load(changed)
    if (this.#context()?.view !== 'overview' && this.#board && !this.#panels) {
      void this.#loadPanels()
    }
  }

  protected override updated(): void {
    this.#list.updated()
    if (this.#board && !this.#hands) void this.#loadHands()
    if (this.#focus === undefined) return
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focus)
    this.#focus = undefined
    target?.focus()
  }

  protected override render(): TemplateResult {
    const language = this.#language.current
    const context = this.#context()
    const inputs = this.#hands?.inputs
    const content = contentTemplate(context, this.mistakes, language?.words, {
      panels: this.#panels,
      span: context && this.#list.span(context.rows.length),
      rulebook: this.rulebook,
    })
    // Without a space before it: outside, the page decides what a line break is.
    return html`<div class="anew">
      <div
        class="ground"
        lang=${language?.locale ?? nothing}
        aria-busy=${!context && !this.mistakes}
        @click=${inputs?.click}
        @input=${inputs?.input}
        @change=${inputs?.change}
        @keydown=${inputs?.keydown}
        @focusin=${inputs?.focusin}
      >
        ${content} ${context && this.#hands ? this.#hands.template(context) : nothing}
      </div>
    </div>`
  }

  #load(changed: PropertyValues<this>): void {
    this.#loading += 1
    this.mistakes = undefined
    const { customers, policy, value, view, density } = this
    const today = this.today ?? undefined
    if (!customers || !policy || today === undefined) {
      this.#board = undefined
      return
    }
    const data = ['customers', 'policy', 'today', 'comparedWith', 'value', 'validate'] as const
    const isOtherData = data.some((name) => changed.has(name))
    if (isOtherData) this.#list.begin(unfiltered)
    const asked = {
      input: {
        customers,
        policy,
        today,
        comparedWith: this.comparedWith ?? undefined,
        value: value ?? undefined,
      },
      options: { view, density },
      validate: this.validate,
      locale: this.#locale(),
    }
    const loading = this.#loading
    const board = boardAtHand(asked)
    if (board) {
      this.#board = board
      return
    }
    const take = (loaded: Loaded) => {
      // Another value came in the meantime, and its own loading with it.
      if (loading !== this.#loading) return
      if ('mistakes' in loaded) {
        this.mistakes = loaded.mistakes
        this.#mistakesLocale = asked.locale
      } else {
        this.#board = loaded.board
        this.requestUpdate()
      }
    }
    this.#board = undefined
    loadBoard(asked).then(take, () => take({ mistakes: [] }))
  }

  async #loadPanels(): Promise<void> {
    const { Panels, panelStyles } = await import('./panels.js')
    if (this.#panels) return
    this.#panels = new Panels()
    adoptStyles(this, panelStyles)
    this.requestUpdate()
  }

  #show(view: View): boolean {
    if (view === this.#context()?.view) return true
    if (!this.announce('fieldbook-board-view', { view })) return false
    this.view = view
    return true
  }

  async #loadHands(): Promise<void> {
    const { Hands } = await import('./hands.js')
    this.#hands ??= new Hands(this, {
      context: () => this.#context(),
      list: this.#list,
      show: (view) => this.#show(view),
      open: (index) => this.#open(index),
      toggleFigure: () => {
        this.#panels?.toggle()
        this.requestUpdate()
      },
      focus: (selector) => (this.#focus = selector),
    })
    this.requestUpdate()
  }

  #open(index: number): void {
    const row = this.#board?.rows[index]
    if (!row) return
    const { customer, graded } = row
    if (!this.announce('fieldbook-customer-open', { customer, graded })) return
    void this.#hands?.card.open(row)
  }

  #locale(): string {
    return this.#language.current?.locale ?? 'en'
  }

  #context(): BoardContext | undefined {
    const language = this.#language.current
    if (!this.#board || !language || this.mistakes) return undefined
    return this.#list.context(this.#board, {
      language,
      title: this.heading ?? language.words.title,
      view: this.view,
      isNarrow: this.#narrow.isNarrow,
      viewColumns: this.#panels?.columns,
    })
  }
}
