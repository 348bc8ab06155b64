// Makes the page: its own code in one file, and beside it the planner as it is published, the styles and the data.

import { cp, mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = import.meta.dirname
const dealer = join(here, '..', 'sample-dealer')
const planner = fileURLToPath(
  import.meta.resolve('@fieldbook/elements/standalone/visit-planner.js'),
)

/** @param {string} [output] the folder that the page is made in */
export async function buildPage(output = join(here, 'dist')) {
  await rm(output, { recursive: true, force: true })
  await build({
    entryPoints: [join(here, 'src', 'app.ts')],
    outfile: join(output, 'app.js'),
    bundle: true,
    minify: true,
    sourcemap: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  })
  const copies = {
    [join(here, 'page')]: '.',
    [planner]: 'visit-planner.js',
    ...Object.fromEntries(
      ['customers.csv', 'reps.csv', 'appointments.csv', 'rulebook.json'].map((name) => [
        join(dealer, name),
        join('data', name),
      ]),
    ),
  }
  for (const [from, to] of Object.entries(copies)) {
    await mkdir(dirname(join(output, to)), { recursive: true })
    await cp(from, join(output, to), { recursive: true })
  }
}

if (import.meta.filename === process.argv[1]) await buildPage()
