// Worked examples of other systems, asked of Fieldbook: `pnpm conformance`, or `pnpm conformance --cases DIR` for those
// of another folder. The last line counts; without `--cases` only the misses of misses.json are expected.

import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { parseArgs } from 'node:util'
import { missesOf } from './cases.mjs'
import { pricingForms } from './pricing/forms.mjs'

/** Of each file of cases its forms; a later module adds its own. */
const SUITES = [
  { file: 'pricing.json', forms: pricingForms },
  { file: 'commission.json', forms: null },
]

const ownFolder = join(import.meta.dirname, '../cases')
const { values } = parseArgs({ options: { cases: { type: 'string' } } })
const folder = values.cases === undefined ? ownFolder : fromCaller(values.cases)
/** @type {Record<string, string>} */
const known = JSON.parse(readFileSync(join(import.meta.dirname, 'misses.json'), 'utf8'))

let passed = 0
let failed = 0
let unexpected = 0
let read = 0
for (const { file, forms } of SUITES) {
  const path = join(folder, file)
  if (forms === null) {
    console.log(`${file}: no adapter yet, its cases do not count`)
    continue
  }
  if (!existsSync(path)) {
    console.log(`${file}: not in ${folder}`)
    continue
  }
  const { cases } = JSON.parse(readFileSync(path, 'utf8'))
  const misses = missesOf(cases, forms)
  read += cases.length
  failed += misses.length
  passed += cases.length - misses.length
  for (const { id, causes } of misses) {
    const cause = known[id]
    if (cause === undefined) unexpected += 1
    console.log(`failed ${id}${cause === undefined ? '' : ` (known: ${cause})`}`)
    for (const line of causes) console.log(`  ${line}`)
  }
  if (folder !== ownFolder) continue
  const ids = new Set(misses.map(({ id }) => id))
  for (const id of Object.keys(known).filter((one) => !ids.has(one))) {
    unexpected += 1
    console.log(`${id} is among the known misses, and passes`)
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = unexpected === 0 && read > 0 ? 0 : 1

// A script of a package runs in its own folder; a path is meant from where it was typed.
/** @param {string} path */
function fromCaller(path) {
  return isAbsolute(path) ? path : join(process.env['INIT_CWD'] ?? process.cwd(), path)
}
