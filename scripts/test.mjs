// Everything that must hold, one step after another. A failing step does not stop those after it.
// `--deep` runs the properties alone, a million cases each.

import { build, buildCatalogue } from './build.mjs'
import { provideChromium } from './chromium.mjs'
import { runPnpm, runTool } from './run.mjs'
import { setUp } from './setup.mjs'

/** @typedef {[name: string, run: () => Promise<boolean>]} Step */

/** @param {string[]} projects of vitest.config.ts @param {Record<string, string>} [environment] */
const vitest = (projects, environment) =>
  runTool('vitest', ['run', ...projects.flatMap((name) => ['--project', name])], environment)

// The names of vitest.config.ts: those of the zones with a city have a slash, core:properties has none.
const zones = ['core:UTC', 'core:*/*']

/** @type {Step[]} */
const everything = [
  ['build', async () => (await build()) && (await buildCatalogue())],
  ['format', () => runTool('prettier', ['--check', '.'])],
  ['lint', () => runTool('eslint', ['.'])],
  ['types', () => runPnpm('run', 'types')],
  [
    'tests',
    () => vitest([...zones, 'types', 'bench', 'conformance', 'cli', 'scripts', 'examples']),
  ],
  ['properties', () => vitest(['core:properties'])],
  ['lint rules', () => vitest(['tools'])],
  ['chromium', provideChromium],
  ['elements and stories', () => vitest(['elements', 'stories'])],
  ['pages', () => vitest(['pages'])],
  ['packages and sizes', () => vitest(['packages'])],
]

/** @type {Step[]} */
const deep = [
  ['properties', () => vitest(['core:properties'], { FIELDBOOK_PROPERTY_RUNS: '1000000' })],
]

/** @type {string[]} */
const report = []

/** @param {Step} step @returns {Promise<boolean>} */
async function take([name, step]) {
  console.log(`\n== ${name}`)
  const start = performance.now()
  const passed = await step()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  report.push(`${passed ? 'passed' : 'FAILED'} ${seconds.padStart(7)} s  ${name}`)
  return passed
}

// Without what the steps run on, each would only fail in its own words.
if (await take(['install', setUp])) {
  for (const step of process.argv.includes('--deep') ? deep : everything) await take(step)
}

const failed = report.filter((line) => line.startsWith('FAILED')).length
console.log(`\n${report.join('\n')}`)
console.log(`steps: ${report.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
