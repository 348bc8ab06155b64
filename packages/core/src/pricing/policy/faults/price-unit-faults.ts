import type { Fault } from '../../../shared/checking/schema.js'
import type { Units } from '../../items/schema.js'

type SoldItem = {
  readonly id: string
  readonly unit: string
  readonly units?: Units
  readonly group?: string
}
type Book = {
  readonly units?: Units
  readonly items: readonly SoldItem[]
  readonly prices: readonly {
    readonly item?: string
    readonly group?: string
    readonly unit?: string
  }[]
}

/** A fault for every price whose unit leads to none of its items: it could match no line (RULES #1). */
export function* priceUnitFaults({ units = {}, items, prices }: Book): Iterable<Fault> {
  for (const [index, { item, group, unit }] of prices.entries()) {
    if (unit === undefined) continue
    const sold = items.filter((each) =>
      item === undefined ? group !== undefined && each.group === group : each.id === item,
    )
    // An item or group that nothing bears is a fault of its own.
    if (sold.length === 0 || sold.some((each) => leadsTo(unit, each, units))) continue
    const known = [...new Set(sold.map((each) => each.unit))]
    yield { code: 'pricing/unit-leads-nowhere', at: ['prices', index, 'unit'], params: { known } }
  }
}

// Two units lead to each other where both consist of the same one.
function leadsTo(unit: string, item: SoldItem, units: Units): boolean {
  const all = { ...units, ...item.units }
  const own = contents(item.unit, all)
  return [...contents(unit, all)].some((part) => own.has(part))
}

function contents(unit: string, units: Units): Set<string> {
  const parts = new Set<string>()
  for (let part: string | undefined = unit; part !== undefined && !parts.has(part);) {
    parts.add(part)
    part = Object.hasOwn(units, part) ? units[part]?.of : undefined
  }
  return parts
}
