import '@fieldbook/elements/grade-board/define'
import type { FieldbookGradeBoard } from '@fieldbook/elements/grade-board'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, nothing } from 'lit'
import { action } from 'storybook/actions'
import { expect } from 'storybook/test'
import { eventually } from '../internal/testing/played.js'
import { samples, type SampleName } from './sample/index.js'
import { PlayedBoard } from './testing/played-board.js'
import { chooseCell, filter, goToTheEnd, turnToChanges, walkByKeys } from './testing/plays.js'

type Attributes = 'view' | 'value' | 'density' | 'heading' | 'validate'
type Given = Partial<Pick<FieldbookGradeBoard, Attributes>> & {
  readonly sample?: SampleName
  /** The host page, which may have its own say. */
  readonly onCustomerOpen?: (event: Event) => void
}
type Story = StoryObj<Given>

const languageOf = (globals: Record<string, unknown>) =>
  globals['language'] === 'zh-CN' ? 'zh-CN' : 'en'

export default {
  title: 'Grade board',
  component: 'fieldbook-grade-board',
  args: { sample: 'typical', view: 'overview', density: 'comfortable' },
  parameters: { docs: { toc: { headingSelector: 'h2, h3' } } },
  argTypes: {
    sample: {
      description: 'Which book is shown: `customers`, `policy`, `today` and `comparedWith`',
      control: 'select',
      options: Object.keys(samples.en),
      table: { category: 'Story' },
    },
    value: { control: 'select', options: [undefined, 'revenue12Months', 'orders12Months'] },
    onCustomerOpen: { table: { disable: true } },
  },
  render: ({ sample = 'typical', onCustomerOpen, ...args }, { globals }) => {
    const { customers, policy, today, comparedWith } = samples[languageOf(globals)][sample]
    const announced = (event: CustomEvent<object>) => {
      action(event.type)(event.detail)
      if (event.type === 'fieldbook-customer-open') onCustomerOpen?.(event)
    }
    return html`<fieldbook-grade-board
      .customers=${customers}
      .policy=${policy}
      .comparedWith=${comparedWith}
      .rulebook=${{ title: { en: 'Wholesaler', 'zh-CN': '批发商' }, effectiveFrom: '2026-01-01' }}
      today=${today}
      view=${args.view ?? nothing}
      value=${args.value ?? nothing}
      density=${args.density ?? nothing}
      heading=${args.heading ?? nothing}
      ?validate=${args.validate}
      @fieldbook-customer-open=${announced}
      @fieldbook-board-view=${announced}
    ></fieldbook-grade-board>`
  },
} satisfies Meta<Given>

/** A wholesaler’s customers: how many have which grade, and what is worth a look. */
export const Typical: Story = {
  play: async ({ canvasElement }) => {
    const board = new PlayedBoard(canvasElement)
    await board.find('[data-open]')
    await board.expectCount('[part="grades"] button', 5)
  },
}

/** A few customers make up most of the revenue: how few, in words and as a curve. */
export const Concentration: Story = {
  args: { view: 'concentration' },
  play: async ({ canvasElement }) => {
    await new PlayedBoard(canvasElement).find('[part="curve"] path.over')
  },
}

/** The same as a table, behind the button. */
export const CurveAsTable: Story = {
  name: 'Curve as a table',
  args: { view: 'concentration' },
  play: async ({ canvasElement }) => {
    const board = new PlayedBoard(canvasElement)
    await board.click('[data-do="figure"]')
    await board.expectCount('table[part="curve"] tr', 12)
  },
}

/** With the book of a month ago: who moved up, who moved down, and what decided. */
export const Compared: Story = {
  name: 'With a comparison',
  args: { sample: 'compared', view: 'changes' },
  play: chooseCell,
}

/** The views are tabs: arrow keys turn from one to the next. */
export const Tabs: Story = { args: { sample: 'compared' }, play: turnToChanges }

/** Opening with what came and went in the month, by grade, to what is carried over. */
export const StockTake: Story = {
  name: 'Stock-take',
  args: { sample: 'prospects', view: 'stock-take' },
  play: async ({ canvasElement }) => {
    await new PlayedBoard(canvasElement).find('[part="stock"]')
  },
}

/** Up and down the customers by keys, and into one: the reasons of its grade open beside it. */
export const ByKeyboard: Story = { name: 'By keyboard', play: walkByKeys }

/** A grade and a search word together. */
export const Filtered: Story = { play: filter }

/** Lines closer together, for those who look at it all day. */
export const Dense: Story = { args: { density: 'dense' } }

/** Ten thousand customers: only those in sight are drawn; print and the browser’s search have all. */
export const TenThousand: Story = {
  name: '10,000 customers',
  args: { sample: 'tenThousand' },
  play: goToTheEnd,
}

/** Straight after an import: most have no grade, and each says what is missing. */
export const Ungraded: Story = {
  name: 'Without grades',
  args: { sample: 'ungraded' },
  play: async ({ canvasElement }) => {
    const board = new PlayedBoard(canvasElement)
    await board.click('[data-do="ungraded"]')
    await eventually(() =>
      expect(board.all('.noted')).toHaveLength(board.all('[data-open]').length),
    )
  },
}

/** Nobody is in the book yet. */
export const Empty: Story = {
  args: { sample: 'empty' },
  play: async ({ canvasElement }) => {
    await new PlayedBoard(canvasElement).find('[part="empty"]')
  },
}

/** Nothing has come yet: the place is kept, so that nothing jumps when it comes. */
export const Loading: Story = {
  render: () => html`<fieldbook-grade-board></fieldbook-grade-board>`,
  play: async ({ canvasElement }) => {
    await new PlayedBoard(canvasElement).find('[aria-busy="true"]')
  },
}

/** What is wrong in the data, where, and what to write instead. */
export const ErrorState: Story = {
  name: 'Error',
  args: { sample: 'mistaken', validate: true },
  play: async ({ canvasElement }) => {
    const places = ['/policy/criteria/0/wieght', '/today']
    await new PlayedBoard(canvasElement).expectText('[part="error"]', ...places)
  },
}

/** The same book in Chinese. */
export const Chinese: Story = {
  args: { sample: 'compared' },
  globals: { language: 'zh-CN' },
  play: async ({ canvasElement }) => {
    const board = new PlayedBoard(canvasElement)
    await board.expectText('[part="title"]', '客户分级看板')
    await board.click('[data-view="changes"]')
    await board.find('[part="matrix"]')
  },
}

/** On a dark page it is dark. */
export const Dark: Story = {
  args: { sample: 'compared', view: 'changes' },
  globals: { scheme: 'dark' },
  play: chooseCell,
}

/** On a page from right to left the views, the columns and the curve run that way too. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { view: 'concentration' },
  globals: { direction: 'rtl' },
  play: walkByKeys,
}

/** A box of 320 px, wherever it stands: two lines a customer. */
export const NarrowContainer: Story = {
  name: 'Narrow container',
  args: { sample: 'compared' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const board = new PlayedBoard(canvasElement)
    await board.find('table.lines')
    await board.expectFits()
  },
}

/** Markup, scripts that run the other way, ten thousand letters: text is text, and the layout holds. */
export const LongNames: Story = {
  name: 'Long names',
  args: { sample: 'awkwardlyNamed' },
  play: async ({ canvasElement }) => {
    const board = new PlayedBoard(canvasElement)
    await board.find('[data-open]')
    await board.expectFits()
    await expect(board.all('img, script')).toEqual([])
  },
}

/** As it comes from the printer: black on white, all customers, the head on every sheet. */
export const Print: Story = {
  args: { sample: 'compared', density: 'dense' },
  play: async ({ canvasElement }) => {
    const board = new PlayedBoard(canvasElement)
    await board.find('[data-open]')
    window.dispatchEvent(new Event('beforeprint'))
    await board.expectCount('[data-open]', 281)
    window.dispatchEvent(new Event('afterprint'))
  },
}
