// Makes one file of each widget, with all it needs: for pages without a bundler or an import map.
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const here = import.meta.dirname
const output = join(here, 'dist', 'standalone')
await mkdir(output, { recursive: true })

const folders = await readdir(join(here, 'src'))
for (const widget of folders.filter((name) => existsSync(join(here, 'src', name, 'define.ts')))) {
  const exported = [
    `export * from '../${widget}/index.js'`,
    `export { registerMessages } from '../messages/index.js'\n`,
  ].join('\n')
  const { code, packages } = await bundle(`import '../${widget}/define.js'\n${exported}`)
  await writeFile(join(output, `${widget}.js`), code + (await licences(packages)))
  await writeFile(join(output, `${widget}.d.ts`), exported)
}

/** @param {string} contents */
async function bundle(contents) {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: output },
    absWorkingDir: here,
    inject: [join(here, 'standalone-globals.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    // Half of the packages have no comment to keep: the texts of all their licences follow instead.
    legalComments: 'none',
    metafile: true,
    write: false,
  })
  const inputs = Object.keys(metafile.inputs)
  const packages = inputs.map((file) => /^.+\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0])
  return {
    code: outputFiles.map(({ text }) => text).join(''),
    packages: [...new Set(packages.filter((folder) => folder !== undefined))],
  }
}

/** The packages by the text of their licence, that of this project first. @param {string[]} packages */
async function licences(packages) {
  /** @type {Map<string, string[]>} */
  const holders = new Map()
  for (const folder of [here, ...packages.map((path) => join(here, path))]) {
    const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const owner = folder === here ? join(here, '..', '..') : folder
    const text = (await readFile(join(owner, 'LICENSE'), 'utf8')).trim()
    holders.set(text, [...(holders.get(text) ?? []), `${name} ${version}`])
  }
  return [...holders]
    .map(([text, names]) => `/*! @license ${names.join(', ')}\n\n${text}\n*/\n`)
    .join('')
}
