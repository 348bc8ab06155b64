// What does a page load that shows a week and lets its visits be dragged?

import { pageFiles } from './page-files.mjs'

/**
 * @typedef {object} Page
 * @property {string} name
 * @property {string} code as the widget's own instructions say
 * @property {readonly string[]} holds words of the widget's code: one of what shows the week, one of what drags
 * @property {string} says what it does, and what not
 *
 * @typedef {object} Load gzip, in bytes, scripts and styles together
 * @property {number} first before anything is shown
 * @property {number} dragging until visits can be dragged: the first, and what is fetched right after it
 * @property {number} onDemand the rest, when it is asked for
 * @property {readonly string[]} missing words that the page never loads: without its widget a page weighs nothing
 *
 * @typedef {import('./page-files.mjs').PageFile} PageFile
 */

/** Ours is the first. @type {readonly [Page, ...Page[]]} */
export const pages = [
  {
    name: 'fieldbook-visit-planner',
    code: `
      import '@fieldbook/elements/visit-planner/define'
      document.body.append(document.createElement('fieldbook-visit-planner'))`,
    holds: ['role="grid"', 'pointermove'],
    says: 'days by rep; plans, and says why; English and Chinese; no hours',
  },
  {
    name: 'EventCalendar 5',
    code: `
      import { createCalendar, Interaction, ResourceTimeline } from '@event-calendar/core'
      import '@event-calendar/core/index.css'
      createCalendar(document.body, [ResourceTimeline, Interaction], {
        view: 'resourceTimelineWeek', slotDuration: { days: 1 }, editable: true
      })`,
    holds: ['ec-sidebar', 'ec-dragging'],
    says: 'days or hours by resource; plans nothing; English',
  },
  {
    name: 'FullCalendar 7',
    code: `
      import { Calendar } from 'fullcalendar'
      import dayGrid from 'fullcalendar/daygrid'
      import interaction from 'fullcalendar/interaction'
      import theme from 'fullcalendar/themes/classic'
      import 'fullcalendar/skeleton.css'
      import 'fullcalendar/themes/classic/theme.css'
      import 'fullcalendar/themes/classic/palette.css'
      new Calendar(document.body, {
        plugins: [dayGrid, interaction, theme], initialView: 'dayGridWeek', editable: true
      }).render()`,
    holds: ['buildDayTableModel', 'displayDrag'],
    says: 'days, without rows of resources; plans nothing; English',
  },
  {
    name: 'Schedule-X 3',
    code: `
      import { createCalendar, createViewWeek } from '@schedule-x/calendar'
      import { createDragAndDropPlugin } from '@schedule-x/drag-and-drop'
      import '@schedule-x/theme-default/dist/index.css'
      createCalendar(
        { views: [createViewWeek()] }, [createDragAndDropPlugin()]
      ).render(document.body)`,
    holds: ['sx__week-grid', 'transformEventCopyPosition'],
    says: 'days and hours, without rows of resources; plans nothing; all its languages',
  },
]

/** @param {Page} page @returns {Promise<Load>} */
export async function pageLoad({ code, holds }) {
  const { first, onDemand } = await pageFiles(code)
  const later = holds.filter((word) => !has(first, word))
  const needed = onDemand.filter((files) => later.some((word) => has(files, word)))
  const dragging = new Set([...first, ...needed.flatMap((files) => [...files])])
  const all = new Set([...dragging, ...onDemand.flatMap((files) => [...files])])
  return {
    first: bytes(first),
    dragging: bytes(dragging),
    onDemand: bytes(all) - bytes(dragging),
    missing: holds.filter((word) => !has(dragging, word)),
  }
}

/** @param {ReadonlySet<PageFile>} files @param {string} word */
function has(files, word) {
  return [...files].some(({ text }) => text.includes(word))
}

/** @param {ReadonlySet<PageFile>} files */
function bytes(files) {
  return [...files].reduce((sum, file) => sum + file.bytes, 0)
}
