import { readFileSync } from 'node:fs'

const read = (/** @type {string} */ name) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The dealer's rulebook, and the consultant whose first day is shown. */
export const dealer = {
  rulebook: JSON.parse(read('rulebook.json')),
  consultant: { id: 'r1', name: '陈静' },
}
