// What a browser fetches for a page, as a bundler would write it: what comes first, and what `import()` brings.

import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * @typedef {import('esbuild').Metafile['outputs']} Outputs
 *
 * @typedef {object} PageFile a script or a stylesheet
 * @property {number} bytes minified, gzip
 * @property {string} text
 *
 * @typedef {object} PageFiles
 * @property {ReadonlySet<PageFile>} first
 * @property {readonly ReadonlySet<PageFile>[]} onDemand for each `import()` what it needs
 */

const here = fileURLToPath(new URL('.', import.meta.url))

/** @param {string} code @returns {Promise<PageFiles>} */
export async function pageFiles(code) {
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
  const files = outputFiles.map(({ path, contents, text }) => {
    const bytes = gzipSync(contents, { level: 9 }).length
    return { path: path.slice(here.length), file: { bytes, text } }
  })
  /** @param {string} entry */
  const fetchedFor = (entry) => {
    const paths = reached(metafile.outputs, entry)
    return new Set(files.flatMap(({ path, file }) => (paths.has(path) ? [file] : [])))
  }
  const entries = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint)
  const [first = new Set()] = entries
    .filter(([, { entryPoint }]) => entryPoint === '<stdin>')
    .map(([path]) => fetchedFor(path))
  const onDemand = entries
    .filter(([, { entryPoint }]) => entryPoint !== '<stdin>')
    .map(([path]) => fetchedFor(path))
  return { first, onDemand }
}

/** A script with its styles, and what it imports on and on, but for `import()`. @param {Outputs} outputs @param {string} entry */
function reached(outputs, entry) {
  const found = new Set([entry])
  for (const path of found) {
    const { imports = [], cssBundle } = outputs[path] ?? {}
    if (cssBundle !== undefined) found.add(cssBundle)
    for (const { kind, external, path: next } of imports) {
      if (kind === 'import-statement' && !external) found.add(next)
    }
  }
  return found
}
