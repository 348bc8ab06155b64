// From a fresh clone to the digest of the sample plan, and to the page on which it can be worked with.

import { join } from 'node:path'
import { setInterval } from 'node:timers'
import { portOf } from '../examples/intranet/port.mjs'
import { servePage } from '../examples/intranet/server.mjs'
import { build } from './build.mjs'
import { root, run } from './run.mjs'
import { setUp } from './setup.mjs'

const examples = join(root, 'examples')

// npm runs this in a shell, which a signal may end without this hearing of it: nobody would find the server to stop it.
const shell = process.ppid
setInterval(() => {
  if (process.ppid !== shell) process.exit(0)
}, 500).unref()

try {
  // Better to hear of it now than after the build.
  portOf(process.env['PORT'])
  const ready =
    (await setUp()) &&
    (await build()) &&
    (await runs('intranet', 'build.mjs')) &&
    (await runs('sample-dealer', 'digest.mjs'))
  if (ready) await servePage()
  else process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** @param {string} example @param {string} file */
async function runs(example, file) {
  return (await run(process.execPath, [join(examples, example, file)])) === 0
}
