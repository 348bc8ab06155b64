import type { Fault } from '../../../shared/checking/schema.js'
import type { Units } from '../../items/schema.js'

type Book = {
  readonly units?: Units
  readonly items: readonly { readonly unit: string; readonly units?: Units }[]
}

/** A fault for every unit that is made of itself, by however many steps. */
export function* unitFaults({ units = {}, items }: Book): Iterable<Fault> {
  yield* circles(units, units, ['units'])
  for (const [index, { units: own }] of items.entries()) {
    if (own !== undefined) yield* circles(own, { ...units, ...own }, ['items', index, 'units'])
  }
}

function* circles(asked: Units, all: Units, at: readonly PropertyKey[]): Iterable<Fault> {
  for (const unit of Object.keys(asked)) {
    const path = pathFrom(unit, all)
    if (path !== null) yield { code: 'pricing/units-circular', at: [...at, unit], params: { path } }
  }
}

// The units from one back to itself, or null where they end.
function pathFrom(unit: string, all: Units): string[] | null {
  const path = [unit]
  for (;;) {
    const last = path[path.length - 1] ?? unit
    const next = Object.hasOwn(all, last) ? all[last]?.of : undefined
    if (next === undefined) return null
    if (next === unit) return [...path, next]
    // A circle further on is another unit's fault.
    if (path.includes(next)) return null
    path.push(next)
  }
}
