import { existsSync, readFileSync } from 'node:fs'
import { build, type Metafile } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { elements, widgets } from './widgets.js'

// What is made from the sources of the elements, for people without a bundler and for their editors.

type Described = { name: string; description?: string; default?: string; privacy?: string }
type Widget = Described & {
  tagName?: string
  members: (Described & { kind: string })[]
  attributes: Described[]
  events: (Described & { type: { text: string } })[]
  cssParts: Described[]
  cssProperties: Described[]
}
type Export = { kind: string; name: string; declaration: { name: string; module: string } }
type Manifest = { modules: { path: string; declarations: Widget[]; exports: Export[] }[] }

const read = (path: string) => readFileSync(`${elements}dist/${path}`, 'utf8')
const { modules } = JSON.parse(read('custom-elements.json')) as Manifest

test('the manifest names files that are published', () => {
  expect(modules.map(({ path }) => path).filter((path) => !existsSync(elements + path))).toEqual([])
})

describe.each(widgets)('of %s', (widget) => {
  const tag = `fieldbook-${widget}`
  const module = modules.find(({ path }) => path === `dist/${widget}/${widget}.js`)
  const described = module?.declarations.find(({ tagName }) => tagName === tag)
  const standalone = read(`standalone/${widget}.js`)

  test('the manifest links the tag that is registered with its class', () => {
    const define = modules.find(({ path }) => path === `dist/${widget}/define.js`)
    expect(define?.exports).toEqual([
      {
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name: described?.name, module: module?.path },
      },
    ])
  })

  test('the manifest describes what a host can set, hear, call and style', () => {
    const { members = [], attributes = [], events = [], cssParts = [] } = described ?? {}
    const lists = { members, attributes, events, cssParts }
    for (const [list, entries] of Object.entries(lists)) {
      expect(entries, list).not.toEqual([])
      expect(
        entries.filter(({ description }) => !description),
        list,
      ).toEqual([])
    }
    expect(members.filter(({ privacy }) => privacy)).toEqual([])
    expect(events.filter(({ name }) => !name.startsWith('fieldbook-'))).toEqual([])
  })

  test('the manifest lists the tokens that the styles ask for', () => {
    const asked = [...standalone.matchAll(/var\(\s*(--fieldbook-[\w-]+)/g)].map(([, name]) => name)
    const listed = described?.cssProperties.map(({ name }) => name) ?? []
    expect(listed.sort()).toEqual([...new Set(asked)].sort())
  })

  test('JSX and VS Code know the tag, its attributes and its events', () => {
    const jsx = read('jsx.d.ts')
    const html = read('vscode.html-custom-data.json')
    for (const name of [tag, ...(described?.attributes ?? []).map(({ name }) => name)]) {
      expect(html).toContain(`"name": "${name}"`)
    }
    for (const { name } of described?.events ?? []) expect(jsx).toContain(`"on${name}"`)
    expect(jsx).toContain(`"${tag}": `)
  })

  test('the standalone file imports nothing, now or later', async () => {
    const path = `dist/standalone/${widget}.js`
    const { inputs } = await inputsOf(path, ['*'])
    expect(inputs[path]?.imports).toEqual([])
  })

  test('the standalone file carries the licences of what it contains', async () => {
    const { inputs } = await inputsOf(`dist/${widget}/define.js`)
    const packages = Object.keys(inputs).flatMap(
      (file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
    )
    expect(packages).toContain('lit-html')
    for (const name of ['@fieldbook/elements', ...new Set(packages)]) {
      expect(standalone).toMatch(new RegExp(`@license .*${name} \\d`))
    }
    expect(standalone).toContain('BSD 3-Clause License')
  })
})

async function inputsOf(path: string, external: string[] = []): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: [path],
    absWorkingDir: elements,
    external,
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
  })
  return metafile
}
