import '@fieldbook/elements/price-quote/define'
import type { FieldbookPriceQuote } from '@fieldbook/elements/price-quote'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, nothing } from 'lit'
import { action } from 'storybook/actions'
import { expect } from 'storybook/test'
import { samples, type SampleName } from './sample/index.js'
import { PlayedQuote } from './testing/played-quote.js'
import {
  addByKeys,
  askWhy,
  beRefused,
  chooseByKeys,
  redeemByKeys,
  removeByKeys,
  sendByKeys,
  tellByTable,
} from './testing/plays.js'

type Attributes = 'heading' | 'readOnly' | 'density' | 'validate'
type Given = Partial<Pick<FieldbookPriceQuote, Attributes>> & {
  readonly sample?: SampleName
  /** The host page, which may have its own say. */
  readonly onQuoteChange?: (event: Event) => void
}
type Story = StoryObj<Given>

const languageOf = (globals: Record<string, unknown>) =>
  globals['language'] === 'zh-CN' ? 'zh-CN' : 'en'

export default {
  title: 'Price quote',
  component: 'fieldbook-price-quote',
  args: { sample: 'typical' },
  parameters: { docs: { toc: { headingSelector: 'h2, h3' } } },
  argTypes: {
    sample: {
      description: 'What is quoted, by which price book: `priceBook`, `request` and the rest',
      control: 'select',
      options: Object.keys(samples.en),
      table: { category: 'Story' },
    },
    density: { control: 'inline-radio', options: ['comfortable', 'dense'] },
    onQuoteChange: { table: { disable: true } },
  },
  render: ({ sample = 'typical', onQuoteChange, ...args }, { globals }) => {
    const given = samples[languageOf(globals)][sample]
    const announced = (event: CustomEvent<object>) => {
      action(event.type)(event.detail)
      onQuoteChange?.(event)
    }
    return html`<fieldbook-price-quote
      .priceBook=${given.priceBook}
      .request=${given.request}
      .customer=${given.customer}
      .circumstances=${given.circumstances}
      heading=${args.heading ?? nothing}
      density=${args.density ?? nothing}
      ?readonly=${args.readOnly}
      ?validate=${args.validate}
      @fieldbook-quote-change=${announced}
      @fieldbook-quote-send=${announced}
    ></fieldbook-price-quote>`
  },
} satisfies Meta<Given>

/** A wholesaler's quotation for a builder: quantities, units and classes can be changed, and the price follows. */
export const Typical: Story = {
  play: async ({ canvasElement }) => {
    const quote = new PlayedQuote(canvasElement)
    await quote.expectText('[part="status"]', quote.inLanguage('Ready to send', '可以发送'))
    await quote.expectCount('.lines .line', 7)
  },
}

/** Nothing can be changed: for whoever receives it. */
export const ReadOnly: Story = {
  name: 'Read only',
  args: { readOnly: true },
  play: async ({ canvasElement }) => {
    const quote = new PlayedQuote(canvasElement)
    await quote.find('[part="waterfall"]')
    await expect(quote.all('input, select, [data-do="send"]')).toEqual([])
  },
}

/** The same order in three classes. Enter chooses one, and every line takes its item of that class. */
export const Alternatives: Story = {
  args: { sample: 'budget' },
  play: chooseByKeys,
}

/** A discount beyond what the seller may give: who has to approve it, and why. */
export const NeedsApproval: Story = {
  name: 'Needs approval',
  args: { sample: 'needsApproval' },
  play: async ({ canvasElement }) => {
    const quote = new PlayedQuote(canvasElement)
    await quote.expectText('[part="notices"]', quote.inLanguage('Head of sales', '销售总监'))
    await quote.expectText('[data-do="send"]', quote.inLanguage('Ask for approval', '提交审批'))
  },
}

/** A voucher that was used already: what stands in the way, and nothing can be sent. */
export const Refused: Story = {
  args: { sample: 'refused' },
  play: async ({ canvasElement }) => {
    const quote = new PlayedQuote(canvasElement)
    await quote.expectText('[part="notices"]', 'HV-0237')
    const send = await quote.find('[data-do="send"]')
    await expect(send).toHaveAttribute('aria-disabled', 'true')
    send.focus()
    await quote.press('{Enter}')
    await expect(quote.sent).toEqual([])
  },
}

/** Letters find an item, the arrows go to it, Enter takes it, and the focus is on its quantity. */
export const Adding: Story = { play: addByKeys }

/** A line is taken away by key, and the focus stays among the lines. */
export const Removing: Story = { play: removeByKeys }

/** The host’s word is the last: after `preventDefault()` the quantity is what it was, and the widget says so. */
export const Veto: Story = {
  args: { onQuoteChange: (event) => event.preventDefault() },
  play: beRefused,
}

/** A voucher is taken out, and put in by its number. */
export const Vouchers: Story = { play: redeemByKeys }

/** The question mark opens every reason as a sentence, with the place of its rule. */
export const WhyThisPrice: Story = { name: 'Why this price', play: askWhy }

/** The steps from list price to net price as a table. */
export const AsTable: Story = { name: 'As a table', play: tellByTable }

/** The page is handed the request and the quote. */
export const Sending: Story = { play: sendByKeys }

/** Nothing is asked for yet: `request` is null. */
export const Empty: Story = {
  args: { sample: 'empty' },
  play: async ({ canvasElement }) => {
    await new PlayedQuote(canvasElement).find('[part="empty"] [role="combobox"]')
  },
}

/** The price book has not come yet: the place is kept, so that nothing jumps. */
export const Loading: Story = {
  args: { sample: 'notYet' },
  play: async ({ canvasElement }) => {
    await new PlayedQuote(canvasElement).find('[aria-busy="true"]')
  },
}

/** What is wrong in the data, where, and what to write instead. */
export const ErrorState: Story = {
  name: 'Error',
  args: { sample: 'mistaken', validate: true },
  play: async ({ canvasElement }) => {
    const places = ['/priceBook/roundng', '/priceBook/prices/0', '/request/lines/0']
    await new PlayedQuote(canvasElement).expectText('[part="error"]', ...places)
  },
}

/** The same order in Chinese, in yuan, with its total in capitals. */
export const Chinese: Story = {
  globals: { language: 'zh-CN' },
  play: async ({ canvasElement }) => {
    const quote = new PlayedQuote(canvasElement)
    await quote.expectText('.capitals', '人民币')
  },
}

/** Print it: the particulars stand around the lines, and what can only be pressed is gone. */
export const Print: Story = {
  args: { readOnly: true },
  globals: { language: 'zh-CN' },
  play: async ({ canvasElement }) => {
    const quote = new PlayedQuote(canvasElement)
    await quote.expectText('.paper-head', '江南工具批发有限公司')
    await quote.expectText('.paper-foot', '付款方式')
    await expect(quote.all('.paper-head, .paper-foot').map((part) => part.offsetHeight)).toEqual([
      0, 0,
    ])
  },
}

/** Dark where the page is: by `color-scheme`. */
export const Dark: Story = { args: { sample: 'needsApproval' }, globals: { scheme: 'dark' } }

/** The bars of the waterfall run with the page. */
export const RightToLeft: Story = { name: 'Right to left', globals: { direction: 'rtl' } }

/** A box of 320 px, wherever it stands. */
export const NarrowContainer: Story = {
  name: 'Narrow container',
  globals: { width: '320' },
  play: async ({ canvasElement }) => {
    const quote = new PlayedQuote(canvasElement)
    await quote.find('[part="waterfall"]')
    await quote.expectFits()
  },
}

/** Rows of 32 px. */
export const Dense: Story = { args: { density: 'dense' } }

/** Five hundred lines. */
export const LongList: Story = {
  name: 'Long list',
  args: { sample: 'long', density: 'dense' },
  play: async ({ canvasElement }) => {
    const quote = new PlayedQuote(canvasElement)
    await quote.find('[part="totals"]')
    await quote.expectCount('.lines .line', 500)
  },
}

/** Markup, scripts that run the other way, names without end: text is text, and the layout holds. */
export const LongNames: Story = {
  name: 'Long names',
  args: { sample: 'awkward' },
  play: async ({ canvasElement }) => {
    const quote = new PlayedQuote(canvasElement)
    await quote.find('[part="waterfall"]')
    await quote.expectFits()
    await expect(quote.all('img, script')).toEqual([])
  },
}
