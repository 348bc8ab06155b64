import { en as base } from '../../internal/messages/en.js'

/** The words of the new widget. */
export const en = {
  ...base,
  title: 'New widget',
  empty: 'There is nothing to choose from.',
}

export type NewWidgetWords = typeof en
