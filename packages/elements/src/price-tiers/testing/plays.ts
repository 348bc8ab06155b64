import type { StoryContext } from '@storybook/web-components-vite'
import { expect, fireEvent } from 'storybook/test'
import { PlayedTiers } from './played-tiers.js'

/** What a story does once it is drawn. */
export type Play = (story: StoryContext) => Promise<void>

/** Arrows, page keys, Home and End on the slider; then the field. */
export const readByKeys: Play = async ({ canvasElement, step }) => {
  const tiers = new PlayedTiers(canvasElement)
  const slider = await tiers.find('.slider')
  slider.focus()
  await step('Home goes to the first quantity, an arrow to the next', async () => {
    await tiers.press('{Home}')
    await tiers.press('{ArrowRight}')
    await expect(tiers.figures()).toEqual(['£48.00', '£96.00'])
    await expect(slider).toHaveAttribute('aria-valuetext', 'Quantity 2: £48.00 each, £96.00 in all')
  })
  await step('Page up goes from break to break, and page down back', async () => {
    await tiers.press('{PageUp}')
    await expect(tiers.figures()).toEqual(['£42.50', '£425.00'])
    await tiers.press('{PageUp}{PageDown}')
    await expect(tiers.figures()).toEqual(['£42.50', '£425.00'])
  })
  await step('A number that is written is read off, and said', async () => {
    const field = await tiers.find('#quantity')
    field.focus()
    await fireEvent.input(field, { target: { value: '' } })
    await tiers.element.updateComplete
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await tiers.press('30')
    await expect(tiers.figures()).toEqual(['£38.90', '£1,167.00'])
    await tiers.expectSaid('Quantity 30: £38.90 each, £1,167.00 in all')
  })
  await expect(tiers.choices.at(-1)).toEqual({ item: 'disc', quantity: '30' })
}

export const beRefused: Play = async ({ canvasElement }) => {
  const tiers = new PlayedTiers(canvasElement)
  const slider = await tiers.find('.slider')
  const before = tiers.figures()
  slider.focus()
  await tiers.press('{End}')
  await expect(tiers.choices).toHaveLength(1)
  await expect(tiers.figures()).toEqual(before)
  await tiers.expectSaid('did not accept')
}
