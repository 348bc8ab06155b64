import type { StoryContext } from '@storybook/web-components-vite'
import { expect } from 'storybook/test'
import { eventually } from '../../internal/testing/played.js'
import { PlayedCard } from './played-card.js'

/** What a story does once it is drawn. */
export type Play = (story: StoryContext) => Promise<void>

/** Space on the first step, Space again, and once more. */
export const chooseByKeys: Play = async ({ canvasElement, step }) => {
  const card = new PlayedCard(canvasElement)
  const first = await card.focus('[data-step="0"]')
  const expectPressed = (pressed: string) =>
    eventually(() => expect(first).toHaveAttribute('aria-pressed', pressed))
  await step('Space chooses it, and Space again gives it up', async () => {
    await card.press(' ')
    await expectPressed('true')
    await card.press(' ')
    await expectPressed('false')
  })
  await card.press(' ')
  await expectPressed('true')
  await expect(card.choices.map(({ chosen }) => chosen)).toEqual([true, false, true])
  await expect(card.choices[0]).toMatchObject({ customerId: 'c01', deadline: '2027-03-31' })
}

export const beRefused: Play = async ({ canvasElement }) => {
  const card = new PlayedCard(canvasElement)
  const first = await card.focus('[data-step="0"]')
  await card.press(' ')
  await eventually(() => expect(card.all('[part="status"]')[0]?.textContent.trim()).not.toBe(''))
  await expect(card.choices).toHaveLength(1)
  await expect(first).toHaveAttribute('aria-pressed', 'false')
}

/** Enter on the question mark, and Escape: the focus is back where it was. */
export const askWhy: Play = async ({ canvasElement, step }) => {
  const card = new PlayedCard(canvasElement)
  await card.focus('[data-do="why"]')
  await card.press('{Enter}')
  const reasons = await card.find('#card:popover-open [part="reasons"]')
  await step('a reason a criterion, and the band that the score reaches', async () => {
    await card.expectCount('[part="reasons"] li', 7)
    await eventually(() => expect(reasons).toHaveTextContent('/bands/1'))
  })
}
