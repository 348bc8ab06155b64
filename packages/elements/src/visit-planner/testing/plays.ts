import { en, explain, zhCN } from '@fieldbook/core/messages'
import type { StoryContext } from '@storybook/web-components-vite'
import { expect, waitFor } from 'storybook/test'
import { PlayedPlanner } from './played-planner.js'

/** What a story does once it is drawn; its visits are those of the typical sample. */
export type Play = (story: StoryContext) => Promise<void>

const catalogueOf = ({ globals }: StoryContext) => (globals['language'] === 'zh-CN' ? zhCN : en)

/** Space, an arrow over a full day, another to a day with room, Enter. */
export const moveByKeys: Play = async (story) => {
  const planner = new PlayedPlanner(story.canvasElement)
  await story.step('Space picks up the visit on Wednesday', async () => {
    await planner.focusVisit('c13#1')
    await planner.press(' ')
    await planner.expectSaid(planner.nameOf('c13'))
  })
  await story.step('Thursday is full, and says so', async () => {
    await planner.pressLater()
    const full = { code: 'visits/day-full', on: '2026-11-26', capacity: 3 } as const
    await planner.expectSaid(explain(full, catalogueOf(story)))
  })
  await story.step('Friday has room, and Enter drops the visit there', async () => {
    await planner.pressLater()
    await planner.press('{Enter}')
  })
  await expect(planner.changes).toMatchObject([
    {
      action: 'move',
      change: { visitId: 'c13#1', on: '2026-11-27', repId: 'r1' },
      reasons: [{ code: 'visits/change-late', days: 2 }],
    },
  ])
  await expect(planner.dayOf('c13#1')).toBe('2026-11-27')
  for (const reason of planner.changes[0]?.reasons ?? []) {
    await planner.expectSaid(explain(reason, catalogueOf(story)))
  }
}

/** Stops with the visit in the hand. */
export const carry: Play = async ({ canvasElement }) => {
  const planner = new PlayedPlanner(canvasElement)
  await planner.focusVisit('c48#1')
  await planner.press(' ')
  await planner.pressLater()
  await expect(planner.changes).toEqual([])
  await expect(planner.dayOf('c48#1')).toBe('2026-11-26')
  await expect(planner.all('.consequence')).not.toHaveLength(0)
}

/** The same move from a visit's card. */
export const moveByMenu: Play = async ({ canvasElement, step }) => {
  const planner = new PlayedPlanner(canvasElement)
  await step('The visit opens its card, and the card the list', async () => {
    await planner.click('[data-visit="c46#1"]')
    await planner.click('#card [data-do="choose"]')
  })
  await step('A day that is in time is chosen', async () => {
    await planner.click('#move input[value="2026-11-23"]')
    await planner.click('#move button[value="move"]')
  })
  await waitFor(() => expect(planner.dayOf('c46#1')).toBe('2026-11-23'))
  await expect(planner.changes.map(({ change }) => change)).toEqual([
    { action: 'move', visitId: 'c46#1', on: '2026-11-23', repId: 'r4' },
  ])
}

/** Stops with the list of days open. */
export const listDays: Play = async ({ canvasElement }) => {
  const planner = new PlayedPlanner(canvasElement)
  await planner.focusVisit('c46#1')
  await planner.press('m')
  await planner.find('#move[open]')
  await expect(planner.all('#move input[type="radio"]')).not.toHaveLength(0)
}

export const askWhy: Play = async (story) => {
  const planner = new PlayedPlanner(story.canvasElement)
  await planner.focusVisit('c11#1')
  await planner.press('?')
  const shown = await planner.find('[part="reasons"]')
  const reasons = planner.element.plan?.visits['c11#1']?.reasons ?? []
  await expect(reasons).toHaveLength(2)
  for (const reason of reasons) {
    await expect(shown).toHaveTextContent(explain(reason, catalogueOf(story)))
  }
  await expect(shown).toHaveTextContent('/cadences/2')
}

export const beRefused: Play = async ({ canvasElement }) => {
  const planner = new PlayedPlanner(canvasElement)
  await planner.focusVisit('c13#1')
  const before = planner.element.plan
  await planner.press('l')
  await expect(planner.changes.map(({ action }) => action)).toEqual(['lock'])
  await expect(planner.element.plan).toBe(before)
  await planner.expectSaid(planner.nameOf('c13'))
}

export const tryToChange: Play = async ({ canvasElement }) => {
  const planner = new PlayedPlanner(canvasElement)
  await planner.focusVisit('c13#1')
  const before = planner.element.plan
  await planner.press(' ')
  await planner.press('{Delete}')
  await planner.press('l')
  await expect(planner.changes).toEqual([])
  await expect(planner.element.plan).toBe(before)
}

export const lockAndRecord: Play = async ({ canvasElement }) => {
  const planner = new PlayedPlanner(canvasElement)
  await planner.focusVisit('c13#1')
  await planner.press('l')
  await planner.focusVisit('c05#1')
  await planner.press('d')
  await expect(planner.element.plan?.visits['c13#1']?.locked).toBe(true)
  await expect(planner.element.plan?.visits['c05#1']?.status).toBe('done')
  await expect(planner.changes.map(({ action }) => action)).toEqual(['lock', 'record'])
}

export const undoAndRedo: Play = async ({ canvasElement }) => {
  const planner = new PlayedPlanner(canvasElement)
  const isLocked = () => planner.element.plan?.visits['c13#1']?.locked
  await planner.focusVisit('c13#1')
  await planner.press('l')
  await expect(isLocked()).toBe(true)
  await planner.press('{Control>}z{/Control}')
  await expect(isLocked()).toBeUndefined()
  await planner.press('{Control>}y{/Control}')
  await expect(isLocked()).toBe(true)
  await expect(planner.changes.map(({ action }) => action)).toEqual(['lock', 'undo', 'redo'])
}
