// Who may import whom. Nobody may, unless it is written here: a new package or folder needs a line.

import { isBuiltin } from 'node:module'
import { posix } from 'node:path'

/**
 * @typedef {object} Room
 * @property {string} room
 * @property {RegExp} at the start of the paths in it, from the root; what it matches is the file's home
 * @property {string[]} may rooms and packages, in any way; its own home every file may import
 * @property {string[]} [types] these with `import type` only
 * @property {string[]} [lazily] these with `import type` or `import()` only
 */

const published = ['@fieldbook/core', '@fieldbook/core schema', '@fieldbook/elements']
const modules = ['core/shared', 'core module', 'core whole']
const drawing = ['lit', 'd3-array', 'd3-shape', '@tanstack/lit-virtual', '@fieldbook/core']
const peers = [
  'rrule',
  'json-rules-engine',
  'json-logic-js',
  'json-logic-engine',
  '@gorules/zen-engine',
  'node-rules',
  'dinero.js',
  'big.js',
]

const playing = ['elements sample', 'elements testing', 'storybook']

/** What a test may import beyond what the file it tests may; and one of a page, or of the core, beyond that. */
const testing = [
  'vitest',
  'fast-check',
  'big.js',
  'node',
  '@fieldbook/core schema',
  'elements sample',
  'elements testing',
  'elements messages',
]
const browserTesting = [...testing, 'examples testing', 'tools', 'playwright', 'axe-core']
const coreTesting = [
  ...testing,
  'date-fns',
  '@date-fns/utc',
  'csv-parse',
  'ical.js',
  'core schema',
  'core whole',
  'core tests',
  'core cases',
]

/** The first room whose pattern fits a path is its room. @type {Room[]} */
export const rooms = [
  {
    room: 'core schema',
    at: /^packages\/core\/src\/(?:.+\/)?schema\.ts$/,
    may: ['zod/mini', 'core/shared', 'core facts', 'core schema'],
  },
  {
    // What a schema checks across its fields, and functions read too: facts that a policy names, axes that it may not.
    room: 'core facts',
    at: /^packages\/core\/src\/[\w-]+\/policy\/(?:facts|faults)\//,
    may: ['core/shared'],
    types: ['core schema'],
  },
  {
    room: 'core/shared',
    at: /^packages\/core\/src\/shared\//,
    may: ['immer'],
    types: ['core schema'],
  },
  {
    room: 'core whole',
    at: /^packages\/core\/src\/rulebook\//,
    may: [...modules, 'core schema', 'zod/mini'],
  },
  {
    room: 'core whole',
    at: /^packages\/core\/src\/(?:presets|messages)\//,
    may: [...modules, 'core schema'],
  },
  {
    room: 'core index',
    at: /^packages\/core\/src\/index\.ts$/,
    may: modules,
    types: ['core schema'],
  },
  {
    room: 'core module',
    at: /^packages\/core\/src\/[\w-]+\//,
    may: ['core/shared', 'core facts'],
    types: ['core module', 'core schema'],
  },
  {
    room: 'core tests',
    at: /^packages\/core\/tests\//,
    may: [...coreTesting, ...modules, 'core index', '@fieldbook/core'],
  },
  { room: 'core cases', at: /^packages\/core\/cases\//, may: [] },
  {
    room: 'core bench',
    at: /^packages\/core\/bench\//,
    may: [...published, ...peers, 'esbuild', 'node'],
  },
  { room: 'core conformance', at: /^packages\/core\/conformance\//, may: [...published, 'node'] },
  {
    room: 'stories',
    at: /^packages\/elements\/src\/.+\.stories\.ts$/,
    may: [...published, ...playing, 'lit', '@storybook/web-components-vite'],
  },
  {
    room: 'elements testing',
    at: /^packages\/elements\/src\/[\w-]+\/testing\//,
    may: [
      ...published,
      'storybook',
      '@storybook/web-components-vite',
      'vitest',
      'elements internal',
      'elements testing',
      'elements widget',
    ],
  },
  {
    room: 'elements sample',
    at: /^packages\/elements\/src\/[\w-]+\/sample\//,
    may: ['@fieldbook/core'],
  },
  {
    room: 'elements index',
    at: /^packages\/elements\/src\/index\.ts$/,
    may: ['elements widget', 'elements messages'],
  },
  {
    room: 'elements internal',
    at: /^packages\/elements\/src\/internal\//,
    may: drawing,
    lazily: ['@fieldbook/core schema'],
  },
  {
    room: 'elements messages',
    at: /^packages\/elements\/src\/messages\//,
    may: ['@fieldbook/core', 'elements internal'],
    types: ['elements widget'],
  },
  {
    room: 'elements widget',
    at: /^packages\/elements\/src\/[\w-]+\//,
    may: [...drawing, 'elements internal'],
    lazily: ['@fieldbook/core schema'],
  },
  {
    room: 'cli',
    at: /^packages\/cli\/src\//,
    may: [
      'node',
      'commander',
      'csv-parse',
      'date-fns',
      '@fieldbook/core',
      '@fieldbook/core schema',
    ],
  },
  { room: 'cli bin', at: /^packages\/cli\/bin\//, may: ['built'] },
  {
    room: 'examples testing',
    at: /^examples\/[\w-]+\/testing\//,
    may: ['node', 'playwright', 'tools', 'examples'],
  },
  {
    room: 'examples',
    at: /^examples\/[\w-]+\//,
    may: [...published, 'node', 'papaparse', 'esbuild'],
  },
  {
    room: 'docs site',
    at: /^docs\/\.vitepress\//,
    may: [...published, 'node', 'vitepress', 'vue'],
  },
  {
    room: 'docs',
    at: /^docs\//,
    may: [...published, 'node', 'typescript', 'axe-core', 'esbuild', 'playwright', 'vue', 'tools'],
  },
  { room: 'built', at: /^packages\/[\w-]+\/dist\//, may: [] },
  {
    room: 'build steps',
    at: /^packages\/[\w-]+\/[\w-]+\.mjs$/,
    may: ['node', 'built', 'esbuild', 'typescript'],
  },
  // Scripts run before anything is installed, so they have only Node, and the server of an example that has no more.
  { room: 'scripts', at: /^scripts\//, may: ['node', 'examples'] },
  {
    room: 'tools',
    at: /^(?:tools|\.storybook)\/|^(?:packages\/[\w-]+\/)?[\w-]+\.config\.(?:js|ts)$/,
    may: ['any package', 'node', 'tools', 'scripts', 'build steps', 'built'],
  },
]

/** @param {string} path from the root, with slashes */
export function roomOf(path) {
  for (const entry of rooms) {
    const match = entry.at.exec(path)
    if (match) return { ...entry, home: match[0] }
  }
  return undefined
}

/** @param {string} specifier @returns {string} */
function packageName(specifier) {
  if (isBuiltin(specifier)) return 'node'
  const own = /^(@fieldbook\/[\w-]+)(?:\/(?:.+\/)?(schema)$)?/.exec(specifier)
  return own ? own.slice(1).filter(Boolean).join(' ') : specifier
}

/** @param {string} specifier @param {string[]} names */
function among(specifier, names) {
  const name = packageName(specifier)
  return names.some(
    (allowed) =>
      allowed === name ||
      name.startsWith(`${allowed}/`) ||
      (allowed === 'any package' && !/^(zod|@fieldbook)\b/.test(name)),
  )
}

/**
 * @param {string} file the importing file, from the root, with slashes
 * @param {string} specifier as written
 * @returns {'any way' | 'types' | 'lazily' | 'never' | 'no room'}
 */
export function mayImport(file, specifier) {
  const from = roomOf(file)
  if (!from) return 'no room'
  const may = [...from.may, ...moreForTests(file)]
  const { types = [], lazily = [] } = from

  if (!specifier.startsWith('.')) {
    if (among(specifier, may)) return 'any way'
    if (among(specifier, types)) return 'types'
    return among(specifier, lazily) ? 'lazily' : 'never'
  }
  const target = posix.join(posix.dirname(file), specifier.replace(/\.js$/, '.ts'))
  const to = roomOf(target)
  if (!to) return 'never'
  if (to.home === from.home || may.includes(to.room)) return 'any way'
  return types.includes(to.room) ? 'types' : 'never'
}

/** @param {string} file */
function moreForTests(file) {
  if (!/\.(test|test-d)\.ts$/.test(file)) return []
  if (file.endsWith('.browser.test.ts')) return browserTesting
  return file.startsWith('packages/core/') ? coreTesting : testing
}
