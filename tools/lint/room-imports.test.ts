import { describe, expect, test } from 'vitest'
import { lintPlanted } from './planted.js'
import { mayImport } from './rooms.js'

const shared = 'packages/core/src/shared/planted.ts'
const module = 'packages/core/src/planted/planted.ts'
const moduleTest = 'packages/core/src/planted/planted.test.ts'
const schema = 'packages/core/src/planted/schema.ts'
const rulebook = 'packages/core/src/rulebook/planted.ts'
const widget = 'packages/elements/src/planted/planted.ts'
const cli = 'packages/cli/src/planted.ts'

// One violation of each kind, and its nearest allowed twin.
const cases: { title: string; at: string; refused: string; allowed: string }[] = [
  {
    title: 'core/shared knows one package',
    at: shared,
    refused: `export { html } from 'lit'`,
    allowed: `export { Immer } from 'immer'`,
  },
  {
    title: 'core/shared knows nothing of ours',
    at: shared,
    refused: `export type { VisitPlan } from '../visits/plan-visits.js'`,
    allowed: `export { allocate } from './allocate.js'`,
  },
  {
    title: 'a module knows another one only by its types',
    at: module,
    refused: `export { gradeCustomer } from '../grading/grade-customer.js'`,
    allowed: `export type { Graded } from '../grading/grade-customer.js'`,
  },
  {
    title: 'an inline type still runs the other module',
    at: module,
    refused: `import { type Graded } from '../grading/grade-customer.js'\nexport type Grade = Graded['grade']`,
    allowed: `import type { Graded } from '../grading/grade-customer.js'\nexport type Grade = Graded['grade']`,
  },
  {
    title: 'an import type expression counts as a type',
    at: module,
    refused: `export type Book = import('../rulebook/rulebook.js').Rulebook`,
    allowed: `export type Grade = import('../grading/schema.js').Grade`,
  },
  {
    title: 'a module takes its packages from core/shared',
    at: module,
    refused: `export { addDays } from 'date-fns'`,
    allowed: `export { addDays } from '../shared/iso-date.js'`,
  },
  {
    title: 'a function takes only types from a schema',
    at: module,
    refused: `export { Cadence } from './schema.js'`,
    allowed: `export type { Cadence } from './schema.js'`,
  },
  {
    title: 'a schema takes of its module only what says which facts a policy names',
    at: schema,
    refused: `export { gradersOf } from './graders.js'`,
    allowed: `export { askedFacts } from './policy/facts/asked-facts.js'`,
  },
  {
    title: 'an index leaves the schemas to their own subpath',
    at: 'packages/core/src/planted/index.ts',
    refused: `export * from './schema.js'`,
    allowed: `export type * from './schema.js'`,
  },
  {
    title: 'a schema is made with zod/mini',
    at: schema,
    refused: `export { string } from 'zod'`,
    allowed: `export { string } from 'zod/mini'`,
  },
  {
    title: 'a schema knows core/shared and other schemas, not the functions',
    at: schema,
    refused: `export { planVisits } from './plan-visits.js'`,
    allowed: `export { Grade } from '../grading/schema.js'`,
  },
  {
    title: 'only a schema and the rooms that know all of them know zod',
    at: module,
    refused: `export { string } from 'zod/mini'`,
    allowed: `export { WorkCalendar } from '../shared/work-calendar.js'`,
  },
  {
    title: 'the rulebook knows every module and schema',
    at: rulebook,
    refused: `export { html } from 'lit'`,
    allowed: `export { VisitPolicy } from '../visits/schema.js'\nexport { visitDue } from '../visits/visit-due.js'`,
  },
  {
    title: 'the core has no I/O',
    at: rulebook,
    refused: `export { readFileSync } from 'node:fs'`,
    allowed: `export { toJSONSchema } from 'zod/mini'`,
  },
  {
    title: 'the core has no I/O by an old name either',
    at: module,
    refused: `export { readFileSync } from 'fs'`,
    allowed: `export { money } from '../shared/money.js'`,
  },
  {
    title: 'a test has its tools and the presets, and no other module',
    at: moduleTest,
    refused: `export { gradeCustomer } from '../grading/grade-customer.js'`,
    allowed: [
      `export { readFileSync } from 'node:fs'`,
      `export { default as fc } from 'fast-check'`,
      `export { VisitPolicy } from './schema.js'`,
      `export { carDealer } from '../presets/car-dealer.js'`,
      `export { visitDue } from './visit-due.js'`,
    ].join('\n'),
  },
  {
    title: 'only tests of the core reach into it',
    at: 'packages/cli/src/planted.test.ts',
    refused: `export { VisitPolicy } from '../../core/src/visits/schema.js'`,
    allowed: `export { VisitPolicy } from '@fieldbook/core/visits/schema'\nexport { vi } from 'vitest'`,
  },
  {
    title: 'a sentence is worded without zod',
    at: 'packages/core/src/messages/planted.ts',
    refused: `export { string } from 'zod/mini'`,
    allowed: `export type { VisitReason } from '../visits/reasons.js'`,
  },
  {
    title: 'a widget knows no other widget',
    at: widget,
    refused: `export { FieldbookQuote } from '../quote/quote.js'`,
    allowed: `export { FieldbookElement } from '../internal/fieldbook-element.js'`,
  },
  {
    title: 'a widget loads a schema when it is needed',
    at: widget,
    refused: `export { VisitPolicy } from '@fieldbook/core/visits/schema'`,
    allowed: `export const load = () => import('@fieldbook/core/visits/schema')`,
  },
  {
    title: 'a widget draws with four packages',
    at: widget,
    refused: `export { scaleTime } from 'd3-scale'`,
    allowed: `export { ticks } from 'd3-array'\nexport { html } from 'lit'\nexport { visitDue } from '@fieldbook/core/visits'`,
  },
  {
    title: 'the command line uses what is published',
    at: cli,
    refused: `export { visitDue } from '../../core/src/visits/visit-due.js'`,
    allowed: `export { visitDue } from '@fieldbook/core/visits'\nexport { stdin } from 'node:process'`,
  },
  {
    title: 'an example uses what is published',
    at: 'examples/planted/planted.ts',
    refused: `export { visitDue } from '../../packages/core/src/visits/visit-due.js'`,
    allowed: `export { VisitPolicy } from '@fieldbook/core/visits/schema'`,
  },
  {
    title: 'an example that is tested in a browser takes one from the tools',
    at: 'examples/planted/planted.browser.test.ts',
    refused: `export { build } from 'vite'`,
    allowed: `export { test } from '../../tools/browser/browser.js'\nexport { chromium } from 'playwright'`,
  },
  {
    title: 'the docs use what is published',
    at: 'docs/planted.ts',
    refused: `export { visitDue } from '../packages/core/src/visits/visit-due.js'`,
    allowed: `export { visitDue } from '@fieldbook/core'`,
  },
  {
    title: 'a bench knows the peers',
    at: 'packages/core/bench/planted.ts',
    refused: `export { visitDue } from '../src/visits/visit-due.js'`,
    allowed: `export { visitDue } from '@fieldbook/core/visits'\nexport { RRule } from 'rrule'`,
  },
  {
    title: 'the conformance adapters use what is published',
    at: 'packages/core/conformance/planted.ts',
    refused: `export { quote } from '../src/pricing/quote.js'`,
    allowed: `export { quote } from '@fieldbook/core/pricing'`,
  },
  {
    title: 'a build step works on what is built',
    at: 'packages/core/planted.mjs',
    refused: `export { carDealer } from './src/presets/car-dealer.js'`,
    allowed: `export { carDealer } from './dist/presets/car-dealer.js'`,
  },
  {
    title: 'a script runs before anything is installed',
    at: 'scripts/planted.mjs',
    refused: `export { build } from 'esbuild'`,
    allowed: `export { run } from './run.mjs'\nexport { join } from 'node:path'`,
  },
  {
    title: 'zod itself is for nobody, not even the tools',
    at: 'tools/planted.ts',
    refused: `export { string } from 'zod'`,
    allowed: `export { build } from 'esbuild'`,
  },
]

describe.each(cases)('$title', ({ at, refused, allowed }) => {
  test('the violation is an error', async () => {
    expect(await lintPlanted(at, `${refused}\n`)).toEqual(['fieldbook/room-imports'])
  })
  test('its twin passes', async () => {
    expect(await lintPlanted(at, `${allowed}\n`)).toEqual([])
  })
})

test('a file in no room may import nothing', async () => {
  const rules = await lintPlanted('newcomers/planted.ts', `export { join } from 'node:path'\n`)
  expect(rules).toEqual(['fieldbook/room-imports'])
})

test('a package whose name begins like an allowed one is another package', () => {
  expect(mayImport(shared, 'immer-peasy')).toBe('never')
  expect(mayImport(widget, '@fieldbook/core/visits/schema')).toBe('lazily')
  expect(mayImport(widget, '@fieldbook/core/visits')).toBe('any way')
})
