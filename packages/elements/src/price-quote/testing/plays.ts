import type { StoryContext } from '@storybook/web-components-vite'
import { expect, waitFor } from 'storybook/test'
import { PlayedQuote } from './played-quote.js'

/** What a story does once it is drawn. */
export type Play = (story: StoryContext) => Promise<void>

/** Enter on the first class that is not chosen. */
export const chooseByKeys: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  await quote.find('[part="waterfall"]')
  await expect(quote.all('[part="class"]')).toHaveLength(3)
  const choose = await quote.find('[data-do="class"]')
  const wanted = choose.dataset['class']
  choose.focus()
  await quote.press('{Enter}')
  await expect(quote.changes).toHaveLength(1)
  const chosen = quote.changes[0]?.quote?.alternatives.find(({ asked }) => asked)
  await expect(chosen?.class).toBe(wanted)
  await quote.expectFocus('.way.asked')
}

/** Letters, an arrow, Enter: the line is there, and its quantity has the focus. */
export const addByKeys: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  const field = await quote.find('[role="combobox"]')
  field.focus()
  await quote.press('tape')
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await expect(quote.all('[role="option"]')).toHaveLength(1)
  await quote.press('{ArrowDown}{Enter}')
  await expect(quote.all('.lines .line')).toHaveLength(8)
  await quote.expectFocus('[data-change="quantity"][data-line="8"]')
  await quote.change(await quote.find('[data-change="quantity"][data-line="8"]'), '6')
  await expect(quote.changes.at(-1)?.request.lines.at(-1)).toEqual({
    id: '8',
    item: 'tape',
    quantity: 6,
  })
}

/** Enter on a cross. */
export const removeByKeys: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  await quote.find('[part="waterfall"]')
  ;(await quote.find('[data-do="remove"][data-line="3"]')).focus()
  await quote.press('{Enter}')
  await expect(quote.all('.lines .line')).toHaveLength(6)
  await quote.expectSaid('Safety helmet, ratchet, white is removed.')
  await quote.expectFocus('[data-do="remove"][data-line="4"]')
}

/** Another quantity, which the page does not take. */
export const beRefused: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  await quote.find('[part="waterfall"]')
  const field = (await quote.find('[data-change="quantity"]')) as HTMLInputElement
  await quote.change(field, '99')
  await expect(quote.changes).toHaveLength(1)
  await waitFor(() => expect(field.value).toBe('12'))
  await quote.expectSaid('This page did not accept the change.')
}

/** Out with Enter, in by typing its number. */
export const redeemByKeys: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  const out = await quote.find('[data-do="voucher-out"]')
  out.focus()
  await quote.press('{Enter}')
  await expect(quote.changes.at(-1)?.quote?.vouchers.redeemed).toEqual([])
  await quote.expectFocus('.vouchers input')
  await quote.press('HV-0412{Enter}')
  await expect(quote.changes.at(-1)?.quote?.vouchers.redeemed).toHaveLength(1)
  await quote.expectSaid('Voucher HV-0412 is added.')
}

/** Enter on the question mark of a line. */
export const askWhy: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  await quote.find('[part="waterfall"]')
  ;(await quote.find('[data-do="why"][data-key="1"]')).focus()
  await quote.press('{Enter}')
  const reasons = await quote.find('#card:popover-open [part="reasons"]')
  await expect(reasons).toHaveTextContent('Autumn tool weeks')
}

/** Space on the button beside the picture. */
export const tellByTable: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  const button = await quote.find('[data-do="figure"]')
  button.focus()
  await quote.press(' ')
  await expect(await quote.find('.steps-table')).toHaveTextContent('List price')
  await expect(button).toHaveAttribute('aria-pressed', 'true')
}

/** Enter on the main button. */
export const sendByKeys: Play = async ({ canvasElement }) => {
  const quote = new PlayedQuote(canvasElement)
  await quote.find('[part="waterfall"]')
  ;(await quote.find('[data-do="send"]')).focus()
  await quote.press('{Enter}')
  await expect(quote.sent).toHaveLength(1)
  await expect(quote.sent[0]?.request).toMatchObject({ id: 'Q-2026-1187', customer: { id: 'c1' } })
  await quote.expectSaid('The quotation has been passed on.')
}
