import { en, explain, zhCN } from '@fieldbook/core/messages'
import type { StoryContext } from '@storybook/web-components-vite'
import { expect } from 'storybook/test'
import { eventually } from '../../internal/testing/played.js'
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
    await eventually(() => expect(planner.visit('c13#1')?.on).toBe('2026-11-27'))
  })
  await expect(planner.changes).toMatchObject([
    {
      action: 'move',
      change: { visitId: 'c13#1', on: '2026-11-27', repId: 'r1' },
      reasons: [{ code: 'visits/change-late', days: 2 }],
    },
  ])
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
  await planner.find('.consequence')
  await expect(planner.changes).toEqual([])
  await expect(planner.visit('c48#1')?.on).toBe('2026-11-26')
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
  await eventually(() => expect(planner.visit('c46#1')?.on).toBe('2026-11-23'))
  await expect(planner.changes.map(({ change }) => change)).toEqual([
    { action: 'move', visitId: 'c46#1', on: '2026-11-23', repId: 'r4' },
  ])
}

/** Stops with the list of days open. */
export const listDays: Play = async ({ canvasElement }) => {
  const planner = new PlayedPlanner(canvasElement)
  await planner.focusVisit('c46#1')
  await planner.press('m')
  await planner.find('#move[open] input[type="radio"]')
}

export const askWhy: Play = async (story) => {
  const planner = new PlayedPlanner(story.canvasElement)
  await planner.focusVisit('c11#1')
  await planner.press('?')
  const shown = await planner.find('[part="reasons"]')
  const reasons = planner.visit('c11#1')?.reasons ?? []
  await expect(reasons).toHaveLength(2)
  for (const reason of reasons) {
    const sentence = explain(reason, catalogueOf(story))
    await eventually(() => expect(shown).toHaveTextContent(sentence))
  }
  await expect(shown).toHaveTextContent('/cadences/2')
}

export const beRefused: Play = async ({ canvasElement }) => {
  const planner = new PlayedPlanner(canvasElement)
  await planner.focusVisit('c13#1')
  const before = planner.element.plan
  await planner.press('l')
  await planner.expectSaid(planner.nameOf('c13'))
  await expect(planner.actions()).toEqual(['lock'])
  await expect(planner.element.plan).toBe(before)
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
  await eventually(() => expect(planner.visit('c13#1')?.locked).toBe(true))
  await planner.focusVisit('c05#1')
  await planner.press('d')
  await eventually(() => expect(planner.visit('c05#1')?.status).toBe('done'))
  await expect(planner.actions()).toEqual(['lock', 'record'])
}

export const undoAndRedo: Play = async ({ canvasElement }) => {
  const planner = new PlayedPlanner(canvasElement)
  const expectLocked = (locked: true | undefined) =>
    eventually(() => expect(planner.visit('c13#1')?.locked).toBe(locked))
  await planner.focusVisit('c13#1')
  await planner.press('l')
  await expectLocked(true)
  await planner.press('{Control>}z{/Control}')
  await expectLocked(undefined)
  await planner.press('{Control>}y{/Control}')
  await expectLocked(true)
  await expect(planner.actions()).toEqual(['lock', 'undo', 'redo'])
}
