// `pnpm new:widget NAME` makes the folder of a widget like its siblings, and names it where it must be known.

import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const root = fileURLToPath(new URL('../../', import.meta.url))
const template = fileURLToPath(new URL('template/', import.meta.url))

/**
 * @param {string} name of the folder, such as `price-quote`
 * @param {string} elements the package that gets the widget
 * @returns {Promise<string[]>} the files that were made or changed
 */
export async function makeWidget(name, elements = join(root, 'packages/elements')) {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
    throw new Error(`A widget has a name such as price-quote, and not ${JSON.stringify(name)}.`)
  }
  const folder = join(elements, 'src', name)
  if (existsSync(folder)) throw new Error(`There is a folder ${name} already.`)

  const names = await readdir(template, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile())
  const made = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    const target = join(folder, renamed(path.slice(template.length), name))
    await write(target, renamed(await readFile(path, 'utf8'), name))
    return target
  })
  return [...(await Promise.all(made)), ...(await makeKnown(name, elements))]
}

/** @param {string} name @param {string} elements */
async function makeKnown(name, elements) {
  const { Pascal, camel } = spellings(name)
  const index = join(elements, 'src/index.ts')
  await change(index, (text) => `${text}export * from './${name}/index.js'\n`)

  const messages = join(elements, 'src/messages/index.ts')
  await change(messages, (text) =>
    text
      .replace(/^\n/m, `import type { ${Pascal}Words } from '../${name}/index.js'\n\n`)
      .replace(/^}$/m, `  readonly ${camel}?: Partial<${Pascal}Words>\n}`),
  )

  const manifest = join(elements, 'package.json')
  await change(manifest, (text) =>
    text.replace(/^ {4}"\.\/jsx"/m, `${subpaths(name)}\n    "./jsx"`),
  )
  return [index, messages, manifest]
}

/** @param {string} name */
function subpaths(name) {
  const files = { [name]: `${name}/index`, [`${name}/define`]: `${name}/define` }
  const all = { ...files, [`standalone/${name}.js`]: `standalone/${name}` }
  return Object.entries(all)
    .map(
      ([path, file]) =>
        `"./${path}": { "types": "./dist/${file}.d.ts", "default": "./dist/${file}.js" },`,
    )
    .join('\n')
}

/** @param {string} text in which the names of the template stand @param {string} name */
function renamed(text, name) {
  const { Pascal, camel, Sentence } = spellings(name)
  return text
    .replaceAll('NewWidget', Pascal)
    .replaceAll('newWidget', camel)
    .replaceAll('New widget', Sentence)
    .replaceAll('new widget', Sentence.toLowerCase())
    .replaceAll('new-widget', name)
}

/** @param {string} name */
function spellings(name) {
  const Pascal = name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())
  const words = name.replaceAll('-', ' ')
  return {
    Pascal,
    camel: Pascal.charAt(0).toLowerCase() + Pascal.slice(1),
    Sentence: words.charAt(0).toUpperCase() + words.slice(1),
  }
}

/** @param {string} path @param {(text: string) => string} by */
async function change(path, by) {
  const text = await readFile(path, 'utf8')
  const changed = by(text)
  if (changed === text) throw new Error(`${path} is not as it was: name the widget there by hand.`)
  await write(path, changed)
}

/** In the format of the house: lines become longer and shorter with the name. @param {string} path @param {string} text */
async function write(path, text) {
  await mkdir(dirname(path), { recursive: true })
  const config = await resolveConfig(join(root, 'packages/elements', basename(path)))
  await writeFile(path, await format(text, { ...config, filepath: path }))
}

if (import.meta.filename === process.argv[1]) {
  try {
    const files = await makeWidget(process.argv[2] ?? '')
    console.log(files.map((file) => file.slice(root.length)).join('\n'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
