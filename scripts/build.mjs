// Builds the packages whose sources have changed since their last build, and without `--packages` the catalogue too.

import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow, filesIn, fingerprint, isMarked, mark } from './fingerprint.mjs'
import { root, runPnpm, runTool } from './run.mjs'

// In the order of their dependence: a change in one builds those after it again.
const packages = ['core', 'elements', 'cli']
const shared = ['pnpm-lock.yaml', 'tsconfig.base.json']

/** @param {string} name */
function filesOf(name) {
  const folder = `packages/${name}`
  return [...filesIn(folder), ...filesBelow(`${folder}/src`)]
}

// What tests and stories need is not built.
/** @param {string} path */
const isBuilt = (path) => !/\.(?:test|test-d|stories)\.ts$|\.mdx$|\/(?:sample|testing)\//.test(path)

/**
 * @param {string} name
 * @param {string[]} files it is built from
 * @param {string} output its folder
 * @param {() => Promise<boolean>} make
 * @returns {Promise<boolean>} whether it is built
 */
async function unlessBuilt(name, files, output, make) {
  const print = fingerprint(files)
  if (existsSync(join(root, output)) && isMarked(`build-${name}`, print)) return true
  // tsc adds its declarations and removes none, so those of a removed source would stay.
  rmSync(join(root, output), { recursive: true, force: true })
  if (!(await make())) return false
  mark(`build-${name}`, print)
  return true
}

/** @returns {Promise<boolean>} whether all packages are built */
export async function build() {
  const files = [...shared]
  for (const name of packages) {
    files.push(...filesOf(name).filter(isBuilt))
    const make = () => runPnpm('--filter', `./packages/${name}`, 'run', 'build')
    if (!(await unlessBuilt(name, files, `packages/${name}/dist`, make))) return false
  }
  return true
}

/** Of built packages. @returns {Promise<boolean>} whether the static Storybook is built */
export function buildCatalogue() {
  const files = [...shared, ...filesBelow('.storybook'), ...['core', 'elements'].flatMap(filesOf)]
  const make = () => runTool('storybook', ['build', '--disable-telemetry', '--quiet'])
  return unlessBuilt('storybook', files, 'storybook-static', make)
}

if (import.meta.filename === process.argv[1]) {
  const packagesOnly = process.argv.includes('--packages')
  const everything = async () => (await build()) && (packagesOnly || (await buildCatalogue()))
  process.exitCode = (await everything()) ? 0 : 1
}
