import type { ArgTypes } from '@storybook/web-components-vite'
import type { LitElement } from 'lit'
import manifest from '../packages/elements/dist/custom-elements.json' with { type: 'json' }

type Named = { readonly name: string; readonly description?: string; readonly default?: string }
type Typed = Named & { readonly type?: { readonly text: string } }
type Member = Typed & {
  readonly kind: 'field' | 'method'
  readonly static?: boolean
  readonly readonly?: boolean
  readonly attribute?: string
  readonly parameters?: readonly Typed[]
  readonly return?: { readonly type?: { readonly text: string } }
}
type Element = {
  readonly tagName?: string
  readonly description?: string
  readonly members?: readonly Member[]
  readonly events?: readonly Typed[]
  readonly cssParts?: readonly Named[]
  readonly cssProperties?: readonly Named[]
}
type Manifest = {
  readonly modules: readonly { readonly declarations?: readonly Element[] }[]
}

// As it is for everybody who reads one: what TypeScript infers of this one changes with every build.
const { modules } = manifest as unknown as Manifest

/** The element of a tag, as the manifest that is published describes it. */
export function elementOf(tag: string): Element {
  const elements = modules.flatMap(({ declarations = [] }) => declarations)
  const element = elements.find(({ tagName }) => tagName === tag)
  if (!element) throw new Error(`The manifest has no <${tag}>: run \`pnpm run build\``)
  return element
}

/** Rows of the table of the API. Storybook's own has no methods, and one row for a part and a property of one name. */
export function argTypesOf(element: Element) {
  const { tagName, members = [], events = [], cssParts, cssProperties } = element
  const own = members.filter((member) => member.static !== true)
  const fields = own.filter(({ kind }) => kind === 'field')
  const methods = own.filter(({ kind }) => kind === 'method')
  return {
    ...rows('Properties', fields, (field) => ({ ...described(field), ...controlOf(field) })),
    ...rows('Methods', methods, methodRow),
    ...rows('Events', events, ({ type, ...event }) => ({ ...event, summary: type?.text })),
    ...rows('Parts', cssParts, (part) => ({ ...part, name: `::part(${part.name})` })),
    ...rows('Tokens', cssProperties, (token) => ({ ...token, ...inTheDark(token, tagName) })),
  }
}

type Row = Named & {
  readonly summary?: string | undefined
  readonly control?: ArgTypes[string]['control']
  readonly options?: readonly string[]
}

function rows<Item extends Named>(
  category: string,
  items: readonly Item[] = [],
  rowOf: (item: Item) => Row,
): ArgTypes {
  const entries = items.map(rowOf).map((row) => {
    const { name, description = '', control = false, options, summary } = row
    const defaultValue = row.default === undefined ? {} : { summary: row.default }
    // In place of what is absent Storybook shows a dash, of what is empty nothing.
    const type = summary === undefined ? {} : { summary }
    const table = { category, type, defaultValue }
    return [name, { name, description, control, table, ...(options && { options }) }]
  })
  return Object.fromEntries(entries) as ArgTypes
}

/** A colour in the light and in the dark; the manifest has the first, the styles have both. */
function inTheDark({ name, default: light }: Named, tagName = ''): { readonly default?: string } {
  const { styles } = customElements.get(tagName) as unknown as typeof LitElement
  const text = ([styles] as unknown[]).flat(9).map(String).join('')
  const [, dark] = new RegExp(`${name},\\s*light-dark\\(.+?,\\s*(.+?)\\)`).exec(text) ?? []
  return dark === undefined ? {} : { default: `light ${light} | dark ${dark}` }
}

function described(field: Member): Row {
  const { name, attribute, description = '', type } = field
  const where = attribute === undefined ? '' : `\n\nAttribute \`${attribute}\``
  const summary = type?.text.replace(' | undefined', '')
  const row = { name, description: `${description}${where}`, summary }
  return field.default === undefined ? row : { ...row, default: field.default }
}

/** Only what can be an attribute can be chosen in a form. */
function controlOf({ attribute, type }: Member): Pick<Row, 'control' | 'options'> {
  if (attribute === undefined) return {}
  const kinds = (type?.text ?? 'string').split('|').map((kind) => kind.trim())
  if (kinds.includes('boolean')) return { control: { type: 'boolean' } }
  const options = kinds.filter((kind) => kind.startsWith("'")).map((kind) => kind.slice(1, -1))
  return options.length > 0
    ? { control: { type: 'inline-radio' }, options }
    : { control: { type: 'text' } }
}

function methodRow({ name, description, parameters = [], return: { type } = {} }: Member): Row {
  const list = parameters.map((parameter) => `${parameter.name}: ${parameter.type?.text ?? ''}`)
  const row = { name: `${name}()`, summary: `(${list.join(', ')}) => ${type?.text ?? 'void'}` }
  return description === undefined ? row : { ...row, description }
}
