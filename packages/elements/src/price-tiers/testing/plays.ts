import type { StoryContext } from '@storybook/web-components-vite'
import { expect, fireEvent } from 'storybook/test'
import { eventually } from '../../internal/testing/played.js'
import { PlayedTiers } from './played-tiers.js'

/** What a story does once it is drawn. */
export type Play = (story: StoryContext) => Promise<void>

/** Arrows, page keys, Home and End on the slider; then the field. */
export const readByKeys: Play = async ({ canvasElement, step }) => {
  const tiers = new PlayedTiers(canvasElement)
  const slider = await tiers.focus('.slider')
  await step('Home goes to the first quantity, an arrow to the next', async () => {
    await tiers.press('{Home}')
    await tiers.press('{ArrowRight}')
    await tiers.expectFigures('£48.00', '£96.00')
    const spoken = 'Quantity 2: £48.00 each, £96.00 in all'
    await eventually(() => expect(slider).toHaveAttribute('aria-valuetext', spoken))
  })
  await step('Page up goes from break to break, and page down back', async () => {
    await tiers.press('{PageUp}')
    await tiers.expectFigures('£42.50', '£425.00')
    await tiers.press('{PageUp}{PageDown}')
    await tiers.expectFigures('£42.50', '£425.00')
  })
  await step('A number that is written is read off, and said', async () => {
    const field = await tiers.focus('#quantity')
    await fireEvent.input(field, { target: { value: '' } })
    await eventually(() => expect(field).toHaveAttribute('aria-invalid', 'true'))
    await tiers.press('30')
    await tiers.expectFigures('£38.90', '£1,167.00')
    await tiers.expectSaid('Quantity 30: £38.90 each, £1,167.00 in all')
  })
  await expect(tiers.choices.at(-1)).toEqual({ item: 'disc', quantity: '30' })
}

export const beRefused: Play = async ({ canvasElement }) => {
  const tiers = new PlayedTiers(canvasElement)
  await tiers.focus('.slider')
  const before = tiers.figures()
  await tiers.press('{End}')
  await tiers.expectSaid('did not accept')
  await expect(tiers.choices).toHaveLength(1)
  await tiers.expectFigures(...before)
}
