// What a page loads, and every speed claim of Fieldbook, beside its peers: `pnpm bench`, or `pnpm bench --quick` for fewer rounds.

import { compareGradingsBenchmark } from './compare-gradings.mjs'
import { decisionTableBenchmark, largeTableBenchmark } from './decision-table.mjs'
import { dueDatesBenchmark } from './due-dates.mjs'
import { differences, holds, measure } from './measure.mjs'
import { movePreviewsBenchmark } from './move-previews.mjs'
import { pageLoad, pages } from './page-loads.mjs'
import { manyRulesBenchmark, quoteBenchmark } from './quote.mjs'
import { scorecardBenchmark } from './scorecard.mjs'

const rounds = process.argv.includes('--quick') ? 5 : 25

if (!(await showPages())) process.exitCode = 1
for (const benchmark of [
  dueDatesBenchmark(10_000, 1_000),
  scorecardBenchmark(100_000, 2_000),
  decisionTableBenchmark(100_000, 2_000),
  largeTableBenchmark(100_000),
  compareGradingsBenchmark(100_000),
  movePreviewsBenchmark(30, 84),
  quoteBenchmark(20, 100),
  manyRulesBenchmark(2, 1_000),
]) {
  if (!(await show(benchmark))) process.exitCode = 1
}

/** @returns {Promise<boolean>} */
async function showPages() {
  const loads = await Promise.all(
    pages.map(async (page) => ({ ...page, ...(await pageLoad(page)) })),
  )
  const lacking = loads.flatMap(({ name, missing }) => missing.map((word) => `${name}: no ${word}`))
  console.log('\nWhat a page with a week and dragging loads, scripts and styles, kB gzip')
  console.log(`what they hold: ${lacking.length === 0 ? 'a week, and dragging' : 'NOT ALL'}`)
  for (const line of lacking) console.log(`  ${line}`)
  if (lacking.length > 0) return false

  console.log(row('', 'first', 'and to drag', 'on demand'))
  for (const { name, first, dragging, onDemand, says } of loads) {
    const sizes = [first, dragging, onDemand].map((size) => (size / 1000).toFixed(1))
    console.log(`${row(name, ...sizes)}  ${says}`)
  }
  return true
}

/** @param {import('./measure.mjs').Benchmark} benchmark @returns {Promise<boolean>} */
async function show(benchmark) {
  const { title, about, contenders, claims } = benchmark
  const differ = await differences(benchmark)
  console.log(`\n${title}\nresults: ${differ.length === 0 ? 'the same' : 'DIFFERENT'}`)
  for (const line of differ) console.log(`  ${line}`)
  if (differ.length > 0) return false

  const ratio = await measure(benchmark, rounds)
  const [loop] = contenders
  console.log(row('', about, 'time for one'))
  for (const { name, subjects } of contenders) {
    console.log(row(name, subjects.toLocaleString('en'), short(ratio(name, loop.name))))
  }
  for (const claim of claims) {
    const found = ratio(claim.of, claim.to).toFixed(1)
    console.log(
      `claim: ${claim.says} (${found}): ${holds(claim, ratio) ? 'holds' : 'DOES NOT HOLD'}`,
    )
  }
  return claims.every((claim) => holds(claim, ratio))
}

/** @param {number} ratio */
function short(ratio) {
  return ratio.toFixed(ratio < 0.1 ? 3 : 1)
}

/** @param {[name: string, ...figures: string[]]} cells */
function row(...[name, ...figures]) {
  return `  ${name.padEnd(30)}${figures.map((figure) => figure.padStart(13)).join('')}`
}
