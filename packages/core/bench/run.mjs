// Every speed claim of Fieldbook, beside its peers: `pnpm bench`, or `pnpm bench --quick` for fewer rounds.

import { dueDatesBenchmark } from './due-dates.mjs'
import { differences, holds, measure } from './measure.mjs'
import { scorecardBenchmark } from './scorecard.mjs'

const rounds = process.argv.includes('--quick') ? 5 : 25

for (const benchmark of [dueDatesBenchmark(10_000, 1_000), scorecardBenchmark(100_000, 2_000)]) {
  if (!(await show(benchmark))) process.exitCode = 1
}

/** @param {import('./measure.mjs').Benchmark} benchmark @returns {Promise<boolean>} */
async function show(benchmark) {
  const { title, contenders, claims } = benchmark
  const differ = await differences(benchmark)
  console.log(`\n${title}\nresults: ${differ.length === 0 ? 'the same' : 'DIFFERENT'}`)
  for (const line of differ) console.log(`  ${line}`)
  if (differ.length > 0) return false

  const ratio = await measure(benchmark, rounds)
  const [loop] = contenders
  console.log(row('', 'customers', 'time for one'))
  for (const { name, subjects } of contenders) {
    console.log(row(name, subjects.toLocaleString('en'), ratio(name, loop.name).toFixed(1)))
  }
  for (const claim of claims) {
    const found = ratio(claim.of, claim.to).toFixed(1)
    console.log(
      `claim: ${claim.says} (${found}): ${holds(claim, ratio) ? 'holds' : 'DOES NOT HOLD'}`,
    )
  }
  return claims.every((claim) => holds(claim, ratio))
}

/** @param {[name: string, ...figures: string[]]} cells */
function row(...[name, ...figures]) {
  return `  ${name.padEnd(30)}${figures.map((figure) => figure.padStart(14)).join('')}`
}
