import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'

export type FirstLoad = {
  /** Gzip, of each file that a browser fetches before the code runs. */
  readonly bytes: number
  /** From the root: those of which anything is left after tree shaking. */
  readonly files: readonly string[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * What an app loads first for some code: that code with all it imports, minified, without what it loads on demand.
 *
 * @param from the folder, from the root, of the package that the app is
 * @param without packages that are not counted
 */
export async function firstLoad(
  code: string,
  from: string,
  without: readonly string[] = [],
): Promise<FirstLoad> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root + from },
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    external: without.flatMap((name) => [name, `${name}/*`]),
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const outputs = fetchedFirst(metafile)
  const files = outputs.flatMap((output) => Object.entries(metafile.outputs[output]?.inputs ?? {}))
  const fetched = outputFiles.filter(({ path }) => outputs.includes(path.slice(root.length)))
  return {
    bytes: fetched.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
    files: files.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  }
}

/** The entry, and what it imports on and on, but for `import()`. */
function fetchedFirst({ outputs }: Metafile): string[] {
  const entry = Object.keys(outputs).filter((path) => outputs[path]?.entryPoint === '<stdin>')
  const found = new Set(entry)
  for (const path of found) {
    for (const { kind, external, path: next } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && !external) found.add(next)
    }
  }
  return [...found]
}
