import '@fieldbook/elements/visit-planner/define'
import type { FieldbookVisitPlanner } from '@fieldbook/elements/visit-planner'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, nothing } from 'lit'
import { action } from 'storybook/actions'
import { expect } from 'storybook/test'
import { samples, type SampleName } from './sample/index.js'
import { PlayedPlanner } from './testing/played-planner.js'
import {
  askWhy,
  beRefused,
  carry,
  listDays,
  lockAndRecord,
  moveByKeys,
  moveByMenu,
  tryToChange,
  undoAndRedo,
} from './testing/plays.js'

type Attributes = 'view' | 'day' | 'rep' | 'density' | 'heading' | 'readOnly' | 'validate'
type Given = Partial<Pick<FieldbookVisitPlanner, Attributes>> & {
  readonly sample?: SampleName
  /** The host page, which may have its own say. */
  readonly onPlanChange?: (event: Event) => void
}
type Story = StoryObj<Given>

export default {
  title: 'Visit planner',
  component: 'fieldbook-visit-planner',
  args: { sample: 'typical', view: 'week', density: 'comfortable' },
  parameters: { docs: { toc: { headingSelector: 'h2, h3' } } },
  argTypes: {
    sample: {
      description: 'What is planned here: `problem` of the planner',
      control: 'select',
      options: Object.keys(samples.en),
      table: { category: 'Story' },
    },
    day: { control: 'select', options: [undefined, '2026-11-23', '2026-11-30'] },
    rep: { control: 'select', options: [undefined, 'r1', 'r2', 'r3', 'r4', 'r5'] },
    onPlanChange: { table: { disable: true } },
  },
  render: ({ sample, onPlanChange, ...args }, { globals }) => {
    const { view, day, rep, density, heading, readOnly, validate } = args
    const announced = (event: CustomEvent<{ action?: string; change?: object; view?: string }>) => {
      const { detail } = event
      action(event.type)(detail.action ?? detail, detail.change)
      onPlanChange?.(event)
    }
    return html`<fieldbook-visit-planner
      .problem=${sample && samples[languageOf(globals)][sample]}
      view=${view ?? nothing}
      day=${day ?? nothing}
      rep=${rep ?? nothing}
      density=${density ?? nothing}
      heading=${heading ?? nothing}
      ?readonly=${readOnly}
      ?validate=${validate}
      @fieldbook-plan-change=${announced}
      @fieldbook-plan-view=${announced}
      @fieldbook-plan-download=${announced}
    ></fieldbook-visit-planner>`
  },
} satisfies Meta<Given>

const languageOf = (globals: Record<string, unknown>) =>
  globals['language'] === 'zh-CN' ? 'zh-CN' : 'en'

/** Two weeks of five reps: an absence, a holiday, appointments, overdue visits, first contacts. */
export const TypicalWeek: Story = {
  name: 'Typical week',
  play: async ({ canvasElement }) => {
    const planner = new PlayedPlanner(canvasElement)
    await planner.find('[data-visit]')
    await expect(planner.element.plan?.score).toMatchObject({ due: 90, planned: 90 })
  },
}

/** One rep has taken over the customers of two who left. What finds no day is listed with its reason. */
export const OverloadedRep: Story = {
  name: 'Overloaded rep',
  args: { sample: 'overloaded' },
  play: async ({ canvasElement }) => {
    const planner = new PlayedPlanner(canvasElement)
    await planner.find('[data-unplanned]')
    await planner.expectCount('[data-unplanned]', 26)
  },
}

/** Day by day, a visit a line. A narrow box always has this view. */
export const Agenda: Story = { args: { view: 'agenda' } }

/** `rep` shows one rep's days, for a page that knows whose it is. */
export const OneRep: Story = {
  name: 'One rep',
  args: { rep: 'r2' },
  play: async ({ canvasElement }) => {
    const planner = new PlayedPlanner(canvasElement)
    await planner.find('[data-visit="c18#1"]')
    await planner.expectCount('[data-visit="c05#1"]', 0)
  },
}

/** Lines closer together, for those who look at it all day. */
export const Dense: Story = { args: { density: 'dense' } }

/** Nothing falls due in these two weeks. */
export const Empty: Story = {
  args: { sample: 'nothingDue' },
  play: async ({ canvasElement }) => {
    await new PlayedPlanner(canvasElement).find('[part="empty"]')
  },
}

/** No problem has come yet: the place is kept, so that nothing jumps when it comes. */
export const Loading: Story = {
  render: () => html`<fieldbook-visit-planner></fieldbook-visit-planner>`,
  play: async ({ canvasElement }) => {
    const planner = new PlayedPlanner(canvasElement)
    await planner.find('[aria-busy="true"]')
  },
}

/** The plan can be looked at and asked why, and not changed. */
export const ReadOnly: Story = { name: 'Read-only', args: { readOnly: true }, play: tryToChange }

/** What is wrong in the data, where, and what to write instead. */
export const ErrorState: Story = {
  name: 'Error',
  args: { sample: 'mistaken', validate: true },
  play: async ({ canvasElement }) => {
    const planner = new PlayedPlanner(canvasElement)
    await planner.expectText(
      '[part="error"]',
      '/policy/fristContact',
      '/reps/1/visitsPerDay',
      '/today',
    )
  },
}

/** The same weeks of a dealer in Zhejiang and Jiangsu, in Chinese. */
export const Chinese: Story = {
  globals: { language: 'zh-CN' },
  play: async ({ canvasElement }) => {
    const planner = new PlayedPlanner(canvasElement)
    await planner.find('[data-visit]')
    await planner.expectText('[part="title"]', '拜访')
  },
}

/** Markup, scripts that run the other way, ten thousand letters: text is text, and the layout holds. */
export const LongNames: Story = {
  name: 'Long names',
  args: { sample: 'awkwardlyNamed' },
  play: async ({ canvasElement }) => {
    const planner = new PlayedPlanner(canvasElement)
    await planner.find('[data-visit]')
    await planner.expectFits()
    await expect(planner.all('img, script')).toEqual([])
  },
}

/** Sixty reps and a thousand visits. */
export const ManyReps: Story = {
  name: 'Many reps',
  args: { sample: 'many' },
  play: async ({ canvasElement }) => {
    const planner = new PlayedPlanner(canvasElement)
    await planner.find('[data-visit]')
    await expect(planner.element.plan?.score.planned).toBeGreaterThan(1000)
  },
}

/** A box of 320 px, wherever it stands. */
export const NarrowContainer: Story = {
  name: 'Narrow container',
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const planner = new PlayedPlanner(canvasElement)
    await planner.find('table.agenda')
    await planner.expectFits()
  },
}

/** Space picks a visit up, arrows carry it, Enter drops it. What that means is said before and after. */
export const Moving: Story = { play: moveByKeys }

/** A visit in the hand: every day says what dropping it there would mean, and the impossible ones why. */
export const Carrying: Story = { play: carry }

/** The same keys where the page runs from right to left: the next day is to the left. */
export const RightToLeft: Story = {
  name: 'Right to left',
  globals: { direction: 'rtl' },
  play: moveByKeys,
}

/** The same move without dragging and without arrows, from a visit’s card. */
export const MoveByMenu: Story = { name: 'Move by menu', play: moveByMenu }

/** “Move to…” lists the days with what each would mean. */
export const DaysToMoveTo: Story = { name: 'Days to move to', play: listDays }

/** Every visit says why it is on its day: the rule, and what the day has to do with it. */
export const WhyThisDay: Story = { name: 'Why this day', play: askWhy }

/** A locked visit stays on its day, and a recorded one has taken place. */
export const LockedAndDone: Story = { name: 'Locked and done', play: lockAndRecord }

/** The host’s word is the last: after `preventDefault()` the plan is as it was, and the planner says so. */
export const Veto: Story = {
  args: { onPlanChange: (event) => event.preventDefault() },
  play: beRefused,
}

/** Every change can be taken back, and made again. */
export const UndoRedo: Story = { name: 'Undo and redo', play: undoAndRedo }
