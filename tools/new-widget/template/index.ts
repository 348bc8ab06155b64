export type { NewWidgetChoice } from './events.js'
export type { NewWidgetWords } from './messages/en.js'
export { FieldbookNewWidget } from './new-widget.js'
