import type { StoryContext } from '@storybook/web-components-vite'
import { expect, fireEvent } from 'storybook/test'
import { eventually } from '../../internal/testing/played.js'
import { PlayedTiers } from './played-tiers.js'

/** What a story does once it is drawn. */
export type Play = (story: StoryContext) => Promise<void>

/** An arrow that no direction of writing turns, page keys, Home and End on the slider; then the field. */
export const readByKeys: Play = async ({ canvasElement, step }) => {
  const tiers = new PlayedTiers(canvasElement)
  const slider = await tiers.focus('.slider')
  await step('Home goes to the first quantity, an arrow to the next', async () => {
    await tiers.press('{Home}')
    await tiers.press('{ArrowUp}')
    await tiers.expectFigures(...tiers.inLanguage(['£48.00', '£96.00'], ['¥384.00', '¥768.00']))
    const spoken = tiers.inLanguage(
      'Quantity 2: £48.00 each, £96.00 in all',
      '数量2：单价¥384.00，总价¥768.00',
    )
    await eventually(() => expect(slider).toHaveAttribute('aria-valuetext', spoken))
  })
  await step('Page up goes from break to break, and page down back', async () => {
    await tiers.press('{PageUp}')
    const ten = tiers.inLanguage(['£42.50', '£425.00'], ['¥340.00', '¥3,400.00'])
    await tiers.expectFigures(...ten)
    await tiers.press('{PageUp}{PageDown}')
    await tiers.expectFigures(...ten)
  })
  await step('A number that is written is read off, and said', async () => {
    const field = await tiers.focus('#quantity')
    await fireEvent.input(field, { target: { value: '' } })
    await eventually(() => expect(field).toHaveAttribute('aria-invalid', 'true'))
    await tiers.press('30')
    const thirty = tiers.inLanguage(['£38.90', '£1,167.00'], ['¥311.20', '¥9,336.00'])
    await tiers.expectFigures(...thirty)
    await tiers.expectSaid(
      tiers.inLanguage(
        'Quantity 30: £38.90 each, £1,167.00 in all',
        '数量30：单价¥311.20，总价¥9,336.00',
      ),
    )
  })
  await expect(tiers.choices.at(-1)).toEqual({ item: 'disc', quantity: '30' })
}

export const beRefused: Play = async ({ canvasElement }) => {
  const tiers = new PlayedTiers(canvasElement)
  await tiers.focus('.slider')
  const before = tiers.figures()
  await tiers.press('{End}')
  await tiers.expectSaid(tiers.inLanguage('did not accept', '没有接受'))
  await expect(tiers.choices).toHaveLength(1)
  await tiers.expectFigures(...before)
}
