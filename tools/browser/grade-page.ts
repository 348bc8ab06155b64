import type { Content } from './serve.js'

/** The grade card as a page without a bundler has it. */
const standaloneCard = new URL(
  '../../packages/elements/dist/standalone/grade-card.js',
  import.meta.url,
)

type GradePage = {
  /** The properties of every card. */
  readonly properties: object
  readonly lang?: string
  readonly body?: string
  readonly styles?: string
  /** Runs before the cards get their properties; `standalone` is the module. */
  readonly script?: string
}

/** A page of grade cards; nothing in it is inline, as under a strict policy. */
export function gradePage({
  properties,
  lang = 'en',
  body = '<fieldbook-grade-card></fieldbook-grade-card>',
  styles = '',
  script = '',
}: GradePage): Content {
  const files =
    '<link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>'
  return {
    '/': `<!doctype html><html lang="${lang}"><title>A customer</title>${files}<body>${body}</body></html>`,
    '/page.css': styles,
    '/page.js': `
      import * as standalone from './card.js'
      ${script}
      const properties = await (await fetch('properties.json')).json()
      for (const card of document.querySelectorAll('fieldbook-grade-card')) Object.assign(card, properties)`,
    '/card.js': standaloneCard,
    '/properties.json': JSON.stringify(properties),
  }
}

/** A B with 68 of 100 points, and 3 orders from an A. */
export const smallGrade = {
  customer: { id: 'c1', name: 'Harbour Motors', facts: { orders: 9, payment: 10 } },
  policy: {
    method: 'scorecard',
    grades: [{ id: 'A', name: 'Key account' }, { id: 'B' }, { id: 'C' }],
    facts: {
      orders: { type: 'number', name: 'Orders', unit: 'orders', atMost: 12, step: 1 },
      payment: { type: 'number', name: 'Payment', fixed: true },
    },
    criteria: [
      { id: 'orders', fact: 'orders', weight: 4, max: 15 },
      { id: 'payment', fact: 'payment', weight: 1, max: 10 },
    ],
    bands: [
      { grade: 'A', atLeast: 80 },
      { grade: 'B', atLeast: 60 },
      { grade: 'C', atLeast: 0 },
    ],
  },
  history: [
    { grade: 'C', on: '2025-02-03' },
    { grade: 'B', on: '2026-01-12' },
  ],
  today: '2026-11-23',
}
