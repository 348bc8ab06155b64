import { afterAll, expect, test } from 'vitest'
import { firstLoad } from './first-load.js'

// What an app loads first, minified, gzip, in bytes of 1,000 to the kB, and the files that may be among it.
type Load = {
  readonly title: string
  readonly code: string
  /** Where the app stands: in a package that depends on what it imports. */
  readonly from: string
  readonly without?: readonly string[]
  readonly below: number
  readonly mayHold: readonly RegExp[]
}

const pureCore = /^packages\/core\/dist\/(?!messages\/)(?!.*\bschema\.js$)/
const planner = `import '@fieldbook/elements/visit-planner/define'`
const card = `import '@fieldbook/elements/grade-card/define'`
const quotation = `import '@fieldbook/elements/price-quote/define'`
const priceList = `import '@fieldbook/elements/price-tiers/define'`
const board = `import '@fieldbook/elements/grade-board/define'`

const loads: Load[] = [
  ...[
    { name: 'visitDue', module: 'visits', below: 3_200 },
    { name: 'gradeCustomer', module: 'grading', below: 15_000 },
    { name: 'compareGradings', module: 'grading', below: 1_500 },
    { name: 'concentration', module: 'grading', below: 2_800 },
    { name: 'allocate', module: 'shared', below: 1_500 },
  ].map(({ name, module, below }) => ({
    title: name,
    code: `export { ${name} } from '@fieldbook/core/${module}'`,
    from: 'packages/cli',
    below,
    mayHold: [pureCore],
  })),
  {
    title: 'the visit planner',
    code: planner,
    from: 'packages/elements',
    below: 40_000,
    mayHold: [
      /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element|immer)\//,
      /^packages\/elements\/dist\//,
      // Its own module; not the writers of files, which are loaded when a file is asked for.
      /^packages\/core\/dist\/(shared|visits)\/(?!to-|calendar-lines\.js$)(?!.*\bschema\.js$)/,
      /^packages\/core\/dist\/messages\/([\w-]+|(shared|visits)\/[\w-]+)\.js$/,
    ],
  },
  {
    title: 'the visit planner beyond Lit and the core',
    code: planner,
    from: 'packages/elements',
    without: ['lit', '@fieldbook/core'],
    below: 16_600,
    mayHold: [/^packages\/elements\/dist\//],
  },
  {
    title: 'the grade card',
    code: card,
    from: 'packages/elements',
    below: 42_000,
    mayHold: [
      /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//,
      /^packages\/elements\/dist\//,
      // All five methods; not the search for steps, which is loaded when a grade is on the page.
      /^packages\/core\/dist\/(shared|grading)\/(?!steps)(?!.*\bschema\.js$)/,
      /^packages\/core\/dist\/messages\/([\w-]+|(shared|grading)\/[\w-]+)\.js$/,
    ],
  },
  {
    title: 'the grade card beyond Lit and the core',
    code: card,
    from: 'packages/elements',
    without: ['lit', '@fieldbook/core'],
    below: 14_000,
    mayHold: [/^packages\/elements\/dist\//],
  },
  {
    title: 'the grade board',
    code: board,
    from: 'packages/elements',
    below: 48_000,
    mayHold: [
      /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//,
      /^packages\/elements\/dist\//,
      // All five methods; not charts, nor what draws a part of a long list.
      /^packages\/core\/dist\/(shared|grading)\/(?!steps)(?!.*\bschema\.js$)/,
      /^packages\/core\/dist\/messages\/([\w-]+|(shared|grading)\/[\w-]+)\.js$/,
    ],
  },
  {
    title: 'the grade board beyond Lit and the core',
    code: board,
    from: 'packages/elements',
    without: ['lit', '@fieldbook/core'],
    below: 17_500,
    mayHold: [/^packages\/elements\/dist\//],
  },
  {
    title: 'the price quote',
    code: quotation,
    from: 'packages/elements',
    below: 60_000,
    mayHold: [
      /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//,
      /^packages\/elements\/dist\//,
      // All that makes a quote; not the search for what the next quantity brings, nor a chart.
      /^packages\/core\/dist\/(shared|pricing)\/(?!inverse|lint|dialects)(?!.*\bschema\.js$)/,
      /^packages\/core\/dist\/messages\/([\w-]+|(shared|pricing)\/[\w-]+)\.js$/,
    ],
  },
  {
    title: 'the price quote beyond Lit and the core',
    code: quotation,
    from: 'packages/elements',
    without: ['lit', '@fieldbook/core'],
    below: 15_000,
    mayHold: [/^packages\/elements\/dist\//],
  },
  {
    title: 'the price list',
    code: priceList,
    from: 'packages/elements',
    below: 55_000,
    mayHold: [
      /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//,
      /^packages\/elements\/dist\//,
      // All that makes a quote, and the curve of many; neither the inverse questions nor, at first, the picture.
      /^packages\/core\/dist\/(shared|pricing)\/(?!inverse|lint|dialects)(?!.*\bschema\.js$)/,
      /^packages\/core\/dist\/messages\/([\w-]+|(shared|pricing)\/[\w-]+)\.js$/,
    ],
  },
  {
    title: 'the price list beyond Lit and the core',
    code: priceList,
    from: 'packages/elements',
    without: ['lit', '@fieldbook/core'],
    below: 12_500,
    mayHold: [/^packages\/elements\/dist\//],
  },
]

const unwanted = {
  code: [
    `export { Money } from '@fieldbook/core/shared/schema'`,
    `export { en } from '@fieldbook/core/messages/en'`,
  ].join('\n'),
  kinds: ['/node_modules/zod/', '/schema.js', '/messages/rulebook/'],
}

const measured: Record<string, { bytes: number; below: number }> = {}

afterAll(() => {
  console.table(measured)
})

test.each(loads)('$title stays small', async ({ title, code, from, without, below, mayHold }) => {
  const { bytes, files } = await firstLoad(code, from, without)
  measured[title] = { bytes, below }

  expect(strangers(files, mayHold)).toEqual([])
  expect(bytes).toBeLessThan(below)
})

test.each(loads)('what $title must not bring along would be seen', async ({ from, mayHold }) => {
  const { files } = await firstLoad(unwanted.code, from)
  const seen = strangers(files, mayHold).join()
  for (const kind of unwanted.kinds) expect(seen).toContain(kind)
})

function strangers(files: readonly string[], mayHold: readonly RegExp[]): string[] {
  return files.filter((file) => !mayHold.some((held) => held.test(file)))
}
