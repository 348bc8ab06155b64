import type { StoryContext } from '@storybook/web-components-vite'
import { expect } from 'storybook/test'
import { eventually } from '../../internal/testing/played.js'
import { PlayedQuote } from './played-quote.js'

/** What a story does once it is drawn. */
export type Play = (story: StoryContext) => Promise<void>

/** Enter on the first class that is not chosen. */
export const chooseByKeys: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  await quote.expectCount('[part="class"]', 3)
  const choose = await quote.focus('[data-do="class"]')
  const wanted = choose.dataset['class']
  await quote.press('{Enter}')
  await quote.expectFocus('.way.asked')
  await expect(quote.changes).toHaveLength(1)
  const chosen = quote.changes[0]?.quote?.alternatives.find(({ asked }) => asked)
  await expect(chosen?.class).toBe(wanted)
}

/** Letters, an arrow, Enter: the line is there, and its quantity has the focus. */
export const addByKeys: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  const field = await quote.focus('[role="combobox"]')
  await quote.press('tape')
  await quote.expectCount('[role="option"]', 1)
  await eventually(() => expect(field).toHaveAttribute('aria-expanded', 'true'))
  await quote.press('{ArrowDown}{Enter}')
  await quote.expectCount('.lines .line', 8)
  const added = '[data-change="quantity"][data-line="8"]'
  await quote.expectFocus(added)
  await quote.change(added, '6')
  const line = { id: '8', item: 'tape', quantity: 6 }
  await eventually(() => expect(quote.changes.at(-1)?.request.lines.at(-1)).toEqual(line))
}

/** Enter on a cross. */
export const removeByKeys: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  await quote.focus('[data-do="remove"][data-line="3"]')
  await quote.press('{Enter}')
  await quote.expectCount('.lines .line', 6)
  await quote.expectSaid(
    quote.inLanguage('Safety helmet, ratchet, white is removed.', '已删除旋钮式安全帽（白色）。'),
  )
  await quote.expectFocus('[data-do="remove"][data-line="4"]')
}

/** Another quantity, which the page does not take. */
export const beRefused: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  await quote.change('[data-change="quantity"]', '99')
  await quote.expectSaid(
    quote.inLanguage('This page did not accept the change.', '所在页面没有接受这项修改。'),
  )
  await expect(quote.changes).toHaveLength(1)
  const field = await quote.find('[data-change="quantity"]')
  await eventually(() => expect(field).toHaveValue('12'))
}

/** Out with Enter, in by typing its number. */
export const redeemByKeys: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  const redeemed = () => quote.changes.at(-1)?.quote?.vouchers.redeemed
  await quote.focus('[data-do="voucher-out"]')
  await quote.press('{Enter}')
  await quote.expectFocus('.vouchers input')
  await expect(redeemed()).toEqual([])
  await quote.press('HV-0412{Enter}')
  await quote.expectSaid(quote.inLanguage('Voucher HV-0412 is added.', '已添加代金券HV-0412。'))
  await expect(redeemed()).toHaveLength(1)
}

/** Enter on the question mark of a line. */
export const askWhy: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  await quote.focus('[data-do="why"][data-key="1"]')
  await quote.press('{Enter}')
  const week = quote.inLanguage('Autumn tool weeks', '秋季工具周')
  await quote.expectText('#card:popover-open [part="reasons"]', week)
}

/** Space on the button beside the picture. */
export const tellByTable: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  const button = await quote.focus('[data-do="figure"]')
  await quote.press(' ')
  await quote.expectText('.steps-table', quote.inLanguage('List price', '目录价'))
  await eventually(() => expect(button).toHaveAttribute('aria-pressed', 'true'))
}

/** Enter on the main button. */
export const sendByKeys: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  await quote.focus('[data-do="send"]')
  await quote.press('{Enter}')
  await quote.expectSaid(quote.inLanguage('The quotation has been passed on.', '报价单已提交。'))
  await expect(quote.sent).toHaveLength(1)
  await expect(quote.sent[0]?.request).toMatchObject({ id: 'Q-2026-1187', customer: { id: 'c1' } })
}
