// Builds the packages whose sources have changed since their last build.

import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow, filesIn, fingerprint, isMarked, mark } from './fingerprint.mjs'
import { root, runPnpm } from './run.mjs'

// In the order of their dependence: a change in one builds those after it again.
const packages = ['core', 'cli']

/** @returns {Promise<boolean>} whether all of them are built */
export async function build() {
  const files = ['pnpm-lock.yaml', 'tsconfig.base.json']
  for (const name of packages) {
    const folder = `packages/${name}`
    const sources = [...filesIn(folder), ...filesBelow(`${folder}/src`)]
    files.push(...sources.filter((path) => !/\.test(-d)?\.ts$/.test(path)))
    const print = fingerprint(files)
    const output = join(root, folder, 'dist')
    if (existsSync(output) && isMarked(`build-${name}`, print)) continue
    // tsc adds its declarations and removes none, so those of a removed source would stay.
    rmSync(output, { recursive: true, force: true })
    if (!(await runPnpm('--filter', `./${folder}`, 'run', 'build'))) return false
    mark(`build-${name}`, print)
  }
  return true
}

if (import.meta.filename === process.argv[1]) process.exitCode = (await build()) ? 0 : 1
