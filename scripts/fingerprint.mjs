// Whether files are as they were when a step last succeeded, so that it need not run again.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

/** @param {string} folder from the root, that need not exist */
function entriesOf(folder) {
  if (!existsSync(join(root, folder))) return []
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** @param {string} folder from the root @returns {string[]} its files, not those of its folders */
export const filesIn = (folder) =>
  entriesOf(folder).flatMap((entry) => (entry.isFile() ? [`${folder}/${entry.name}`] : []))

const made = new Set(['dist', 'node_modules'])

/** @param {string} folder from the root @returns {string[]} its files and those of its folders, but for what is made */
export function filesBelow(folder) {
  const folders = entriesOf(folder).filter((entry) => entry.isDirectory() && !made.has(entry.name))
  return [...filesIn(folder), ...folders.flatMap(({ name }) => filesBelow(`${folder}/${name}`))]
}

/** @param {string[]} files from the root */
export function fingerprint(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

// In node_modules, so that a fresh or a removed installation forgets all of it.
/** @param {string} name */
const markOf = (name) => join(root, 'node_modules', '.cache', 'fieldbook', name)

/** @param {string} name @param {string} print */
export const isMarked = (name, print) =>
  existsSync(markOf(name)) && readFileSync(markOf(name), 'utf8') === print

/** @param {string} name @param {string} print */
export function mark(name, print) {
  mkdirSync(dirname(markOf(name)), { recursive: true })
  writeFileSync(markOf(name), print)
}
