import '@fieldbook/elements/price-tiers/define'
import type { FieldbookPriceTiers } from '@fieldbook/elements/price-tiers'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, nothing } from 'lit'
import { action } from 'storybook/actions'
import { expect } from 'storybook/test'
import { eventually } from '../internal/testing/played.js'
import { samples, type SampleName } from './sample/index.js'
import { PlayedTiers } from './testing/played-tiers.js'
import { beRefused, readByKeys } from './testing/plays.js'

type Attributes = 'heading' | 'quantity' | 'density' | 'declined' | 'validate'
type Given = Partial<Pick<FieldbookPriceTiers, Attributes>> & {
  readonly sample?: SampleName
  /** The host page, which may have its own say. */
  readonly onQuantityChoose?: (event: Event) => void
}
type Story = StoryObj<Given>

const languageOf = (globals: Record<string, unknown>) =>
  globals['language'] === 'zh-CN' ? 'zh-CN' : 'en'

export default {
  title: 'Price tiers',
  component: 'fieldbook-price-tiers',
  args: { sample: 'volume' },
  parameters: { docs: { toc: { headingSelector: 'h2, h3' } } },
  argTypes: {
    sample: {
      description: 'Which item of which price book: `priceBook`, `item` and the rest',
      control: 'select',
      options: Object.keys(samples.en),
      table: { category: 'Story' },
    },
    density: { control: 'inline-radio', options: ['comfortable', 'dense'] },
    onQuantityChoose: { table: { disable: true } },
  },
  render: ({ sample = 'volume', onQuantityChoose, ...args }, { globals }) => {
    const { priceBook, item, circumstances } = samples[languageOf(globals)][sample]
    const announced = (event: CustomEvent<object>) => {
      action(event.type)(event.detail)
      onQuantityChoose?.(event)
    }
    return html`<fieldbook-price-tiers
      .priceBook=${priceBook}
      .item=${item}
      .circumstances=${circumstances}
      heading=${args.heading ?? nothing}
      quantity=${args.quantity ?? nothing}
      density=${args.density ?? nothing}
      ?declined=${args.declined}
      ?validate=${args.validate}
      @fieldbook-quantity-choose=${announced}
    ></fieldbook-price-tiers>`
  },
} satisfies Meta<Given>

/** Four tiers, each for the whole quantity: what one costs, what the whole costs, and where ten cost less than nine. */
export const Volume: Story = {
  args: { quantity: 8 },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    await tiers.find('[part="chart"]')
    await tiers.expectFigures(...tiers.inLanguage(['£48.00', '£384.00'], ['¥384.00', '¥3,072.00']))
    await tiers.expectCount('[part="tier"]', 4)
    await tiers.expectText('[part="notices"]', tiers.inLanguage('10 cost £425.00', '¥3,400.00'))
  },
}

/** Each litre at the price of its own tier: the price of one falls steadily, and the whole never does. */
export const Graduated: Story = {
  args: { sample: 'graduated', quantity: 120 },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    await tiers.find('[part="chart"]')
    await expect(tiers.all('.fall')).toEqual([])
  },
}

/** One, three and five years: the price a year stands beside every “buy two, get one free”. */
export const Terms: Story = {
  args: { sample: 'terms' },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    const told = tiers.inLanguage(
      ['Buy 2 years, get 1 year free: £66.67 a year', 'receipt'],
      ['买2年送1年，合每年¥66.67', '收据'],
    )
    await tiers.expectText('[part="terms"]', ...told)
  },
}

/** Who has declined longer terms is not asked again. */
export const Declined: Story = {
  args: { sample: 'terms', declined: true },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    await tiers.find('[part="terms"]')
    await tiers.expectCount('[part="terms"] tbody tr', 1)
  },
}

/** Sixty tiers: the picture names those for which there is room, the table all. */
export const ManyTiers: Story = {
  name: 'Many tiers',
  args: { sample: 'many', quantity: 420, density: 'dense' },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    await tiers.find('[part="chart"]')
    await tiers.expectCount('[part="tier"]', 60)
  },
}

/** One price, whatever the quantity. */
export const OnePrice: Story = { name: 'One price', args: { sample: 'onePrice', quantity: 12 } }

/** Arrows go by one, page keys from break to break, Home and End to the ends; a number can be written. */
export const ReadingOff: Story = { name: 'Reading off', play: readByKeys }

/** The host’s word is the last: after `preventDefault()` the quantity stays, and the widget says so. */
export const Veto: Story = {
  args: { onQuantityChoose: (event) => event.preventDefault() },
  play: beRefused,
}

/** An item that has no price today: why, in a sentence. */
export const NoPrice: Story = {
  name: 'No price',
  args: { sample: 'noPrice' },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    await tiers.expectText('[part="notices"]', tiers.inLanguage('No price', '没有适用的价格'))
  },
}

/** No item is chosen: `item` is null. */
export const Empty: Story = {
  args: { sample: 'nothing' },
  play: async ({ canvasElement }) => {
    await new PlayedTiers(canvasElement).find('[part="empty"]')
  },
}

/** The price book has not come yet: the place is kept, so that nothing jumps. */
export const Loading: Story = {
  args: { sample: 'notYet' },
  play: async ({ canvasElement }) => {
    await new PlayedTiers(canvasElement).find('[aria-busy="true"]')
  },
}

/** What is wrong in the data, where, and what to write instead. */
export const ErrorState: Story = {
  name: 'Error',
  args: { sample: 'mistaken', validate: true },
  play: async ({ canvasElement }) => {
    const places = ['/priceBook/roundng', '/priceBook/prices/0/scheme', '/item']
    await new PlayedTiers(canvasElement).expectText('[part="error"]', ...places)
  },
}

/** The same price list in Chinese, in yuan. */
export const Chinese: Story = {
  args: { quantity: 8 },
  globals: { language: 'zh-CN' },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    await tiers.expectText('[part="notices"]', '便宜')
  },
}

/** Terms in Chinese: 买2年送1年, with the price a year beside it. */
export const ChineseTerms: Story = {
  name: 'Terms in Chinese',
  args: { sample: 'terms' },
  globals: { language: 'zh-CN' },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    await tiers.expectText('[part="terms"]', '买2年送1年，合每年¥66.67')
  },
}

/** Dark where the page is: by `color-scheme`. */
export const Dark: Story = { args: { quantity: 30 }, globals: { scheme: 'dark' } }

/** The picture, the table and the slider run with the page. */
export const RightToLeft: Story = {
  name: 'Right to left',
  args: { quantity: 30 },
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    await tiers.focus('.slider')
    await tiers.press('{ArrowLeft}')
    await eventually(() => expect(tiers.choices.at(-1)?.quantity).toBe(31))
  },
}

/** A box of 320 px, wherever it stands. */
export const NarrowContainer: Story = {
  name: 'Narrow container',
  args: { quantity: 8 },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    await tiers.find('[part="chart"]')
    await tiers.expectFits()
  },
}

/** Terms in a box of 320 px. */
export const NarrowTerms: Story = {
  name: 'Terms, narrow',
  args: { sample: 'terms' },
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    await tiers.find('[part="terms"]')
    await tiers.expectFits()
  },
}

/** Markup, scripts that run the other way, hundreds of letters without a break: text is text, and the layout holds. */
export const LongNames: Story = {
  name: 'Long names',
  args: { sample: 'awkward' },
  play: async ({ canvasElement }) => {
    const tiers = new PlayedTiers(canvasElement)
    await tiers.find('[part="chart"]')
    await tiers.expectFits()
    await expect(tiers.all('img, script')).toEqual([])
  },
}
