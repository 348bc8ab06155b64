import '@fieldbook/elements/grade-card/define'
import type { FieldbookGradeCard } from '@fieldbook/elements/grade-card'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, nothing } from 'lit'
import { action } from 'storybook/actions'
import { expect } from 'storybook/test'
import { samples, type SampleName } from './sample/index.js'
import { PlayedCard } from './testing/played-card.js'
import { askWhy, beRefused, chooseByKeys } from './testing/plays.js'

type Attributes = 'heading' | 'target' | 'deadline' | 'compact' | 'choosable' | 'validate'
type Given = Partial<Pick<FieldbookGradeCard, Attributes>> & {
  readonly sample?: SampleName
  /** The host page, which may have its own say. */
  readonly onStepChoose?: (event: Event) => void
}
type Story = StoryObj<Given>

const languageOf = (globals: Record<string, unknown>) =>
  globals['language'] === 'zh-CN' ? 'zh-CN' : 'en'

export default {
  title: 'Grade card',
  component: 'fieldbook-grade-card',
  args: { sample: 'typical' },
  parameters: { docs: { toc: { headingSelector: 'h2, h3' } } },
  argTypes: {
    sample: {
      description: 'Whose grade is shown, by which policy: `customer`, `policy` and the rest',
      control: 'select',
      options: Object.keys(samples.en),
      table: { category: 'Story' },
    },
    target: { control: 'select', options: [undefined, 'A', 'B', 'C', 'D'] },
    deadline: { control: 'select', options: [undefined, '2026-12-31', '2027-03-31'] },
    onStepChoose: { table: { disable: true } },
  },
  render: ({ sample = 'typical', onStepChoose, ...args }, { globals }) => {
    const { customer, policy, book, history, today, now } = samples[languageOf(globals)][sample]
    const announced = (event: CustomEvent<object>) => {
      action(event.type)(event.detail)
      onStepChoose?.(event)
    }
    return html`<fieldbook-grade-card
      .customer=${customer}
      .policy=${policy}
      .book=${book}
      .history=${history}
      .rulebook=${{ title: { en: 'Wholesaler', 'zh-CN': '批发商' }, effectiveFrom: '2026-01-01' }}
      today=${today}
      now=${now ?? nothing}
      heading=${args.heading ?? nothing}
      target=${args.target ?? nothing}
      deadline=${args.deadline ?? nothing}
      ?compact=${args.compact}
      ?choosable=${args.choosable}
      ?validate=${args.validate}
      @fieldbook-grade-explain=${announced}
      @fieldbook-step-choose=${announced}
    ></fieldbook-grade-card>`
  },
} satisfies Meta<Given>

/** A scorecard of six criteria: what each adds to the score, what would lift the grade, and the grades before. */
export const Typical: Story = {
  args: { deadline: '2027-03-31' },
  play: async ({ canvasElement }) => {
    const card = new PlayedCard(canvasElement)
    await card.find('[part="account"]')
    await expect(card.amounts()).toEqual(['24', '12', '9', '15', '10', '8'])
    await card.expectText('tfoot .amount', '78')
  },
}

/** A line, for a table's cell or a narrow column. */
export const Compact: Story = {
  args: { compact: true },
  play: async ({ canvasElement }) => {
    const card = new PlayedCard(canvasElement)
    await card.find('[part="score"]')
    await expect(card.element.offsetHeight).toBeLessThan(64)
  },
}

/** The best grade there is: nothing is left to reach. */
export const Best: Story = {
  args: { sample: 'best' },
  play: async ({ canvasElement }) => {
    const card = new PlayedCard(canvasElement)
    await card.find('[part="account"]')
    await expect(card.all('[part="steps"]')).toEqual([])
  },
}

/** Given by a person and not confirmed yet: provisional, with the time that is left. */
export const Provisional: Story = {
  args: { sample: 'provisional' },
  play: async ({ canvasElement }) => {
    await new PlayedCard(canvasElement).find('.notices .due')
  },
}

/** Not confirmed within its 24 hours. */
export const ConfirmationOverdue: Story = {
  name: 'Confirmation overdue',
  args: { sample: 'unconfirmed' },
  play: async ({ canvasElement }) => {
    await new PlayedCard(canvasElement).find('.notices .overdue')
  },
}

/** Something that decides is not known: no grade is given, and the card says what is missing. */
export const MissingFacts: Story = {
  name: 'Missing facts',
  args: { sample: 'missingFacts' },
  play: async ({ canvasElement }) => {
    const card = new PlayedCard(canvasElement)
    await card.find('.notices')
    await card.expectText('.square', '–')
    await expect(card.all('[part="account"]')).toEqual([])
  },
}

/** A criterion whose fact is not known is left out of the score, where its policy says so. */
export const LeftOut: Story = { name: 'Left out', args: { sample: 'leftOut' } }

/** A person has set another grade: which, why, who, until when. The method’s own answer stands beside it. */
export const Overridden: Story = { args: { sample: 'overridden' } }

/** The score has passed the boundary, but not by the margin: the grade stays. */
export const HeldByMargin: Story = { name: 'Held by the margin', args: { sample: 'heldByMargin' } }

/** A new grade stays for three months, whatever the score says. */
export const HeldByStay: Story = {
  name: 'Held by its minimum stay',
  args: { sample: 'heldByStay' },
}

/** The row that decided, what it asks, and what the customer has. */
export const DecisionTable: Story = {
  name: 'Decision table',
  args: { sample: 'decisionTable' },
}

/** Rows that each add points are bars that add up, too. */
export const CollectingTable: Story = {
  name: 'Decision table that adds up',
  args: { sample: 'collectingTable' },
  play: async ({ canvasElement }) => {
    const card = new PlayedCard(canvasElement)
    await card.find('[part="account"]')
    await expect(card.amounts()).toEqual(['40', '20', '12.5'])
  },
}

/** Three scores from the quintiles of the book, and the segment that takes them. */
export const Rfm: Story = { name: 'Recency, frequency, monetary value', args: { sample: 'rfm' } }

/** Where the customer stands on the whole when the largest come first. */
export const Pareto: Story = { name: 'ABC by share', args: { sample: 'pareto' } }

/** With `choosable` a step can be chosen, and the page makes a task of it. Tab goes there, Space chooses. */
export const Choosing: Story = {
  args: { choosable: true, deadline: '2027-03-31' },
  play: chooseByKeys,
}

/** The host’s word is the last: after `preventDefault()` nothing is chosen, and the card says so. */
export const Veto: Story = {
  args: { choosable: true, onStepChoose: (event) => event.preventDefault() },
  play: beRefused,
}

/** The question mark opens every reason as a sentence, with the place of its rule. */
export const WhyThisGrade: Story = { name: 'Why this grade', play: askWhy }

/** Nobody is chosen: `customer` is null. */
export const Empty: Story = {
  args: { sample: 'nobody' },
  play: async ({ canvasElement }) => {
    await new PlayedCard(canvasElement).find('[part="empty"]')
  },
}

/** The customer has not come yet: the place is kept, so that nothing jumps. */
export const Loading: Story = {
  args: { sample: 'notYet' },
  play: async ({ canvasElement }) => {
    await new PlayedCard(canvasElement).find('[aria-busy="true"]')
  },
}

/** What is wrong in the data, where, and what to write instead. */
export const ErrorState: Story = {
  name: 'Error',
  args: { sample: 'mistaken', validate: true },
  play: async ({ canvasElement }) => {
    const places = ['/policy/overide', '/policy/bands/1/atLeast', '/customer/gradeSince']
    await new PlayedCard(canvasElement).expectText('[part="error"]', ...places)
  },
}

/** The same customer of a wholesaler, in Chinese. */
export const Chinese: Story = {
  args: { deadline: '2027-03-31' },
  globals: { language: 'zh-CN' },
  play: async ({ canvasElement }) => {
    const card = new PlayedCard(canvasElement)
    await card.expectText('[part="account"] h3', '得分构成')
  },
}

/** Dark where the page is: by `color-scheme`. */
export const Dark: Story = { args: { deadline: '2027-03-31' }, globals: { scheme: 'dark' } }

/** Bars and the line of the history run with the page. */
export const RightToLeft: Story = { name: 'Right to left', globals: { direction: 'rtl' } }

/** A box of 320 px, wherever it stands. */
export const NarrowContainer: Story = {
  name: 'Narrow container',
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const card = new PlayedCard(canvasElement)
    await card.find('[part="account"]')
    await card.expectFits()
  },
}

/** The line in a box of 320 px. */
export const CompactNarrow: Story = {
  name: 'Compact and narrow',
  args: { compact: true },
  globals: { width: '320' },
}

/** Markup, scripts that run the other way, ten thousand letters: text is text, and the layout holds. */
export const LongNames: Story = {
  name: 'Long names',
  args: { sample: 'awkward' },
  play: async ({ canvasElement }) => {
    const card = new PlayedCard(canvasElement)
    await card.find('[part="account"]')
    await card.expectFits()
    await expect(card.all('img, script')).toEqual([])
  },
}
