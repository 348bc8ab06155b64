import type { StoryContext } from '@storybook/web-components-vite'
import { expect } from 'storybook/test'
import { eventually } from '../../internal/testing/played.js'
import { PlayedBoard } from './played-board.js'

/** What a story does once it is drawn. */
export type Play = (story: Pick<StoryContext, 'canvasElement' | 'step'>) => Promise<void>

/** Through the customers with arrows, and into one. */
export const walkByKeys: Play = async ({ canvasElement, step }) => {
  const board = new PlayedBoard(canvasElement)
  await step('Tab reaches one customer, and arrows the others', async () => {
    await board.focus('[data-open][tabindex="0"]')
    await board.press('{ArrowDown}')
    await board.expectFocus('[data-place="1"]')
    await board.press('{ArrowDown}')
    await board.expectFocus('[data-place="2"]')
    await board.press('{ArrowUp}')
    await board.expectFocus('[data-place="1"]')
  })
  await step('Enter says why the customer has its grade', async () => {
    await board.press('{Enter}')
    await board.find('#card:popover-open')
    await board.find('[part="reasons"] li')
    await expect(board.opened).toHaveLength(1)
  })
}

/** To a grade, to a word, and back to all. */
export const filter: Play = async ({ canvasElement, step }) => {
  const board = new PlayedBoard(canvasElement)
  await board.find('[data-open]')
  await step('A grade shows its customers', async () => {
    await board.click('[data-grade="1"]')
    await eventually(() => {
      const letters = board.all('td.grade bdi').map(({ textContent }) => textContent)
      return expect(new Set(letters)).toEqual(new Set(['B']))
    })
  })
  await step('A search narrows them', async () => {
    const before = board.all('[data-open]').length
    const [first] = board.all('[data-open]')
    await board.focus('[data-field="search"]')
    await board.press(first?.textContent.trim().slice(0, 4) ?? '')
    await eventually(() => expect(board.all('[data-open]').length).toBeLessThan(before))
    await expect(board.all('[data-open]').length).toBeGreaterThan(0)
  })
}

/** The tabs by keys, to the changes. */
export const turnToChanges: Play = async ({ canvasElement }) => {
  const board = new PlayedBoard(canvasElement)
  await board.focus('[role="tab"][tabindex="0"]')
  await board.press('{End}')
  await eventually(() => expect(board.element.view).toBe('stock-take'))
  await board.press('{Home}')
  await eventually(() => expect(board.element.view).toBe('overview'))
  await board.click('[data-view="changes"]')
  await board.find('[part="matrix"]')
}

/** A cell of the matrix, and who is behind it. */
export const chooseCell: Play = async ({ canvasElement }) => {
  const board = new PlayedBoard(canvasElement)
  const cell = await board.find('.worse [data-cell], .better [data-cell]')
  await board.click(`[data-cell="${cell.dataset['cell'] ?? ''}"]`)
  await board.expectCount('[data-open]', Number(cell.textContent.trim()))
  await board.find('.causes li')
}

/** From the first of ten thousand to the last. */
export const goToTheEnd: Play = async ({ canvasElement }) => {
  const board = new PlayedBoard(canvasElement)
  await board.find('.windowed')
  await board.focus('[data-place="0"]')
  await board.press('{End}')
  await board.expectFocus('[data-place="10018"]')
  await eventually(() => expect(board.all('.customers tbody tr').length).toBeLessThan(80))
}
