import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './fenced-blocks.js'

type Documented = { readonly name: string; readonly description?: string }
type Field = Documented & {
  readonly kind: 'field' | 'method'
  readonly static?: boolean
  readonly attribute?: string
  readonly default?: string
  readonly type?: { readonly text: string }
}
type Widget = {
  readonly tagName?: string
  readonly members: readonly Field[]
  readonly events: readonly (Documented & { readonly type: { readonly text: string } })[]
  readonly cssParts: readonly Documented[]
  readonly cssProperties: readonly (Documented & { readonly default: string })[]
}
type Manifest = { readonly modules: readonly { readonly declarations: readonly Widget[] }[] }

const dist = join(root, 'packages/elements/dist')
const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')) as Manifest
const widgets = modules.flatMap(({ declarations }) => declarations)

const files = readdirSync(join(root, 'docs/widgets'))

test('every widget has a page', () => {
  const tags = widgets.flatMap(({ tagName }) => tagName ?? [])
  expect(files.map((file) => `fieldbook-${file.replace(/\.md$/, '')}`).sort()).toEqual(tags.sort())
})

describe.each(files)('%s says what the manifest says', (file) => {
  const page = readFileSync(join(root, 'docs/widgets', file), 'utf8')
  const name = file.replace(/\.md$/, '')
  const { members, events, cssParts, cssProperties } = widgetOf(`fieldbook-${name}`)
  const own = members.filter((member) => member.static !== true)

  test('of properties and attributes', () => {
    const fields = own.filter(({ kind }) => kind === 'field')
    expect(rowsOf(page, 'property')).toEqual(
      fields.map((field) => [
        field.name,
        field.attribute ?? '',
        field.type?.text.replace(/ \| undefined$/, ''),
        field.default ?? '',
        plain(field.description),
      ]),
    )
  })

  test('of methods', () => {
    const methods = own.filter(({ kind }) => kind === 'method')
    expect(rowsOf(page, 'method')).toEqual(
      methods.map((method) => [`${method.name}()`, plain(method.description)]),
    )
  })

  test('of events and their details', () => {
    const stated = events.map((event) => [
      event.name,
      event.type.text.replace(/^CustomEvent<(.+)>$/, '$1'),
      plain(event.description),
    ])
    expect(rowsOf(page, 'event')).toEqual(stated)
    expect(rowsOf(page, 'detail').map(([detail]) => detail)).toEqual(
      stated.map(([, detail]) => detail),
    )
  })

  test('of parts', () => {
    expect(rowsOf(page, 'part')).toEqual(
      cssParts.map((part) => [part.name, plain(part.description)]),
    )
  })

  test('of tokens', () => {
    const stated = rowsOf(page, 'token').map(([token, light, ...more]) => [
      token,
      light,
      more.at(-1),
    ])
    const listed = cssProperties.map((token) => [token.name, token.default, token.description])
    expect(stated.sort()).toEqual(listed.sort())
  })

  test('of the colours of tokens in the dark', () => {
    const styles = readFileSync(join(dist, `standalone/${name}.js`), 'utf8')
    const pairs = styles.matchAll(/var\((--fieldbook-[\w-]+),\s*light-dark\((.+?),\s*(.+?)\)/g)
    const colours = rowsOf(page, 'token').filter((row) => row.length === 4)
    expect(colours.length).toBeGreaterThan(10)
    expect(colours.map((row) => row.slice(0, 3))).toEqual([...pairs].map(([, ...pair]) => pair))
  })
})

function widgetOf(tag: string): Widget {
  const widget = widgets.find(({ tagName }) => tagName === tag)
  if (widget === undefined) throw new Error(`The manifest has no ${tag}`)
  return widget
}

/** The rows of the tables whose first column has this head, without marks of code. */
function rowsOf(page: string, head: string): string[][] {
  const tables = page.matchAll(new RegExp(`^\\| ${head} .+\\n\\| -.+\\n((?:\\|.+\\n)+)`, 'gm'))
  return [...tables].flatMap(([, body = '']) =>
    body
      .trimEnd()
      .split('\n')
      .map((row) => cells(row)),
  )
}

const cells = (row: string) =>
  row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => plain(cell).replaceAll('\\|', '|').trim())

const plain = (text = '') => text.replaceAll('`', '')
