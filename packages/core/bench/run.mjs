// Every speed claim of Fieldbook, beside its peers: `pnpm bench`, or `pnpm bench --quick` for fewer rounds.

import { dueDatesBenchmark } from './due-dates.mjs'
import { differences, holds, measure } from './measure.mjs'
import { scorecardBenchmark } from './scorecard.mjs'

const rounds = process.argv.includes('--quick') ? 5 : 21

for (const benchmark of [dueDatesBenchmark(10_000), scorecardBenchmark(100_000)]) {
  console.log(`\n${benchmark.title}\n`)
  const differ = await differences(benchmark)
  for (const line of differ) console.log(`results differ: ${line}`)
  if (differ.length > 0) {
    process.exitCode = 1
    continue
  }
  const ratio = await measure(benchmark, rounds)
  const [loop] = benchmark.contenders
  for (const { name, subjects } of benchmark.contenders) {
    const times = ratio(name, loop.name).toFixed(1)
    console.log(`${name.padEnd(36)}${String(subjects).padStart(10)}${times.padStart(12)}`)
  }
  console.log()
  for (const claim of benchmark.claims) {
    const held = holds(claim, ratio)
    const found = ratio(claim.of, claim.to).toFixed(1)
    console.log(`claim: ${claim.says}: ${found}: ${held ? 'holds' : 'DOES NOT HOLD'}`)
    if (!held) process.exitCode = 1
  }
}
