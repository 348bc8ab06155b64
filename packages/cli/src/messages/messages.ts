import type { en } from './en.js'

/** The command's own texts in one language; what the rules say is worded by the core's catalogue. */
export type Messages = typeof en
