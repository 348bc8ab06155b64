// What a browser fetches for a page, as a bundler would write it: the scripts and styles before it runs, and those on demand.

import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * @typedef {import('esbuild').Metafile['outputs']} Outputs
 *
 * @typedef {object} FirstLoad all sizes minified, gzip, in bytes
 * @property {number} scripts
 * @property {number} styles in files of their own: what scripts carry is counted there
 * @property {number} onDemand with `import()`, all of it together
 * @property {string} text what is fetched first
 */

const here = fileURLToPath(new URL('.', import.meta.url))

/** @param {string} code @returns {Promise<FirstLoad>} */
export async function firstLoad(code) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: here },
    absWorkingDir: here,
    outdir: 'out',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const first = fetchedFirst(metafile.outputs)
  const files = outputFiles.map(({ path, contents, text }) => ({
    bytes: gzipSync(contents, { level: 9 }).length,
    isFirst: first.has(path.slice(here.length)),
    isStyle: path.endsWith('.css'),
    text,
  }))
  /** @param {typeof files} some */
  const bytes = (some) => some.reduce((sum, file) => sum + file.bytes, 0)
  return {
    scripts: bytes(files.filter(({ isFirst, isStyle }) => isFirst && !isStyle)),
    styles: bytes(files.filter(({ isFirst, isStyle }) => isFirst && isStyle)),
    onDemand: bytes(files.filter(({ isFirst }) => !isFirst)),
    text: files.flatMap(({ isFirst, text }) => (isFirst ? [text] : [])).join('\n'),
  }
}

/** The entry with its styles, and what it imports on and on, but for `import()`. @param {Outputs} outputs */
function fetchedFirst(outputs) {
  const found = new Set(
    Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === '<stdin>'),
  )
  for (const path of found) {
    const { imports = [], cssBundle } = outputs[path] ?? {}
    if (cssBundle !== undefined) found.add(cssBundle)
    for (const { kind, external, path: next } of imports) {
      if (kind === 'import-statement' && !external) found.add(next)
    }
  }
  return found
}
