// From a fresh clone to the digest of the sample plan.

import { join } from 'node:path'
import { build } from './build.mjs'
import { root, run } from './run.mjs'
import { setUp } from './setup.mjs'

const digest = join(root, 'examples', 'sample-dealer', 'digest.mjs')
const ready = (await setUp()) && (await build())
process.exitCode = ready ? await run(process.execPath, [digest]) : 1
