import * as pricing from '@fieldbook/core/pricing/schema'
import * as shared from '@fieldbook/core/shared/schema'

/** A field as the page of a price book tells it. */
export type SchemaField = {
  /** Its path within the section; in a choice of schemes, after the scheme's type. */
  readonly name: string
  readonly type: string
  readonly required: boolean
}

/** What is read of a Zod schema here. */
type Schema = {
  readonly _zod: {
    readonly def: {
      readonly type: string
      readonly shape?: Readonly<Record<string, Schema>>
      readonly innerType?: Schema
      readonly element?: Schema
      readonly valueType?: Schema
      readonly out?: Schema
      readonly options?: readonly Schema[]
      readonly discriminator?: string
      readonly entries?: Readonly<Record<string, string>>
      readonly values?: readonly string[]
    }
  }
}

// The words of the page for what means more than its JSON type.
const words = new Map<unknown, string>([
  [shared.Id, 'id'],
  [shared.LocalText, 'text'],
  [shared.IsoDate, 'date'],
  [shared.Currency, 'currency'],
  [shared.Condition, 'condition'],
  [shared.RoundingMode, 'rounding mode'],
  [shared.Period, 'period'],
  [shared.Facts, 'facts'],
  [shared.Decimal, 'decimal'],
  [pricing.Amount, 'amount'],
  [pricing.Quantity, 'quantity'],
  [pricing.Size, 'size'],
  [pricing.Rate, 'rate'],
  [pricing.Share, 'share'],
  [pricing.DecimalRange, 'range'],
])
const exported = new Map(Object.entries(pricing).map(([name, schema]) => [schema as Schema, name]))

/** The fields of every object that a price book has and the schema exports: each is a section of the page. */
export function priceBookFields(): Map<string, SchemaField[]> {
  const sections = new Map<string, SchemaField[]>()
  const open: Schema[] = [pricing.PriceBook]
  for (const schema of open) {
    const name = exported.get(schema) ?? ''
    if (sections.has(name)) continue
    sections.set(name, fieldsOf(schema))
    open.push(...sectionsIn(partsOf(schema)))
  }
  return sections
}

function fieldsOf(schema: Schema, path = ''): SchemaField[] {
  const { shape, options = [], discriminator = '' } = schema._zod.def
  if (shape === undefined)
    return options.flatMap((option) => fieldsOf(option, pathOf(option, path, discriminator)))
  return Object.entries(shape).flatMap(([key, value]) => {
    if (value._zod.def.type === 'literal') return []
    const { type, innerType } = value._zod.def
    const name = `${path}${key}`
    const own = { name, type: typeOf(value), required: type !== 'optional' }
    const inner = innerType ?? value
    return isSection(inner) || isWord(inner) ? [own] : [own, ...fieldsOf(inner, `${name}.`)]
  })
}

function pathOf({ _zod: { def } }: Schema, path: string, discriminator: string): string {
  const scheme = def.shape?.[discriminator]?._zod.def.values?.[0]
  return scheme === undefined ? path : `${scheme} `
}

const isWord = (schema: Schema) => words.has(schema)
const isSection = (schema: Schema) =>
  !isWord(schema) && exported.has(schema) && ['object', 'union'].includes(schema._zod.def.type)

/** What a schema is made of, one level down. */
function partsOf({ _zod: { def } }: Schema): Schema[] {
  const { shape = {}, options = [], innerType, element, valueType, out } = def
  const single = [innerType, element, valueType, out].filter((part) => part !== undefined)
  return [...Object.values(shape), ...options, ...single]
}

/** The nearest sections within. */
function sectionsIn(parts: readonly Schema[]): Schema[] {
  return parts.flatMap((part) => {
    if (isWord(part)) return []
    return isSection(part) ? [part] : sectionsIn(partsOf(part))
  })
}

function typeOf(schema: Schema): string {
  const word = words.get(schema)
  if (word !== undefined) return word
  if (isSection(schema)) return exported.get(schema) ?? ''
  const { type, innerType, element, valueType, out, options, entries, values } = schema._zod.def
  const inside = innerType ?? out
  if (inside) return typeOf(inside)
  if (element) return `list of ${typeOf(element)}`
  if (valueType) return `record of ${typeOf(valueType)}`
  if (options) return options.map(typeOf).join(' or ')
  return entries || values ? [...(values ?? Object.values(entries ?? {}))].join(', ') : type
}
