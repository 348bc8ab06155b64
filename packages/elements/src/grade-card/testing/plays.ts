import type { StoryContext } from '@storybook/web-components-vite'
import { expect, waitFor } from 'storybook/test'
import { PlayedCard } from './played-card.js'

/** What a story does once it is drawn. */
export type Play = (story: StoryContext) => Promise<void>

/** Space on the first step, Space again, and once more. */
export const chooseByKeys: Play = async ({ canvasElement, step }) => {
  const card = new PlayedCard(canvasElement)
  const first = await card.find('[data-step="0"]')
  first.focus()
  await step('Space chooses it, and Space again gives it up', async () => {
    await card.press(' ')
    await expect(first).toHaveAttribute('aria-pressed', 'true')
    await card.press(' ')
    await expect(first).toHaveAttribute('aria-pressed', 'false')
  })
  await card.press(' ')
  await expect(card.choices.map(({ chosen }) => chosen)).toEqual([true, false, true])
  await expect(card.choices[0]).toMatchObject({ customerId: 'c01', deadline: '2027-03-31' })
}

export const beRefused: Play = async ({ canvasElement }) => {
  const card = new PlayedCard(canvasElement)
  const first = await card.find('[data-step="0"]')
  first.focus()
  await card.press(' ')
  await expect(card.choices).toHaveLength(1)
  await expect(first).toHaveAttribute('aria-pressed', 'false')
  await waitFor(() => expect(card.all('[part="status"]')[0]?.textContent.trim()).not.toBe(''))
}

/** Enter on the question mark, and Escape: the focus is back where it was. */
export const askWhy: Play = async ({ canvasElement, step }) => {
  const card = new PlayedCard(canvasElement)
  const why = await card.find('[data-do="why"]')
  why.focus()
  await card.press('{Enter}')
  const reasons = await card.find('#card:popover-open [part="reasons"]')
  await step('a reason a criterion, and the band that the score reaches', async () => {
    await expect(reasons.querySelectorAll('li')).toHaveLength(7)
    await expect(reasons).toHaveTextContent('/bands/1')
  })
}
