// Whether files are as they were when a step last succeeded, so that it need not run again.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

/** @param {string} path from the root @returns {string[]} the files at and below it, in a fixed order */
export function filesBelow(path) {
  if (!existsSync(join(root, path))) return []
  if (statSync(join(root, path)).isFile()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`))
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
