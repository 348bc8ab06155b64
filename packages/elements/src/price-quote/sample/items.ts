import type { Item, Price, PriceScheme } from '@fieldbook/core/pricing'
import type { Wording } from './wording.js'

type Pair = readonly [gbp: number, cny: number]
type Unit = keyof Wording['units']
type Kind = {
  readonly unit: Unit
  readonly group: 'tools' | 'site' | 'services'
  readonly cost?: Pair
  readonly family?: string
  readonly class?: keyof Wording['classes']
  /** The price of a unit up to, but without, a quantity; the last has none. */
  readonly tiers: readonly (readonly [below: number | null, ...price: Pair])[]
  readonly units?: Partial<Record<Unit, readonly [quantity: number, of: Unit]>>
}

const tool = (
  family: string,
  level: keyof Wording['classes'],
  cost: Pair,
  ...prices: Pair[]
): Kind => ({
  unit: 'piece',
  group: 'tools',
  family,
  class: level,
  cost,
  tiers: [
    [10, ...(prices[0] ?? [0, 0])],
    [null, ...(prices[1] ?? [0, 0])],
  ],
})

const kinds = {
  drillGood: tool('drill', 'good', [39, 205], [64.9, 359], [61.5, 339]),
  drillBetter: tool('drill', 'better', [54, 285], [89, 489], [84.5, 465]),
  drillBest: tool('drill', 'best', [83, 432], [139, 759], [129, 719]),
  laserGood: tool('laser', 'good', [41, 236], [69, 399], [66, 379]),
  laserBetter: tool('laser', 'better', [78, 448], [129, 749], [122, 709]),
  laserBest: tool('laser', 'best', [188, 1080], [299, 1699], [285, 1599]),
  helmet: {
    unit: 'piece',
    group: 'site',
    cost: [5.8, 21],
    tiers: [
      [10, 14.9, 48],
      [50, 12.9, 42],
      [null, 10.9, 36],
    ],
    units: { box: [20, 'piece'] },
  },
  anchors: {
    unit: 'piece',
    group: 'site',
    cost: [0.031, 0.11],
    tiers: [
      [1000, 0.085, 0.28],
      [5000, 0.072, 0.24],
      [null, 0.0615, 0.205],
    ],
    units: { box: [100, 'piece'], carton: [20, 'box'] },
  },
  cement: {
    unit: 'bag',
    group: 'site',
    cost: [4.35, 9.8],
    tiers: [
      [40, 6.8, 15.5],
      [200, 6.2, 14.2],
      [null, 5.9, 13.6],
    ],
    units: { pallet: [40, 'bag'] },
  },
  tape: { unit: 'piece', group: 'site', cost: [1.1, 3.2], tiers: [[null, 2.4, 6.8]] },
  delivery: { unit: 'order', group: 'services', cost: [28, 110], tiers: [[null, 45, 180]] },
} as const satisfies Record<string, Kind>

export type ItemKey = keyof typeof kinds | 'warranty'

const pick = ({ currency }: Wording, [gbp, cny]: Pair) => (currency === 'GBP' ? gbp : cny)

/** Twelve items: tools in three classes, site supplies with tiers and units, services. */
export function itemsIn(wording: Wording): Item[] {
  const { units, items } = wording
  const listed = Object.entries(kinds).map(([key, kind]: [string, Kind]): Item => ({
    id: key,
    name: items[key as ItemKey],
    unit: units[kind.unit],
    group: kind.group,
    ...(kind.cost && { cost: pick(wording, kind.cost) }),
    ...(kind.family && { family: kind.family }),
    ...(kind.class && { class: kind.class }),
    ...(kind.units && {
      units: Object.fromEntries(
        Object.entries(kind.units).map(([unit, [quantity, of]]) => [
          units[unit as Unit],
          { quantity, of: units[of] },
        ]),
      ),
    }),
  }))
  const cost = pick(wording, [7, 21])
  const warranty = { id: 'warranty', name: items.warranty, unit: units.piece, cost }
  return [...listed, warranty]
}

/** A price for each: flat from the first unit, or by the quantity; the warranty by its years (PRI-08). */
export function pricesIn(wording: Wording): Price[] {
  const listed = Object.entries(kinds).map(([key, { tiers }]: [string, Kind]): Price => ({
    id: key,
    item: key,
    scheme: schemeOf(tiers, wording),
  }))
  const scale = pick(wording, [1, 3])
  const terms = [
    { months: 12, amount: 12 * scale },
    { months: 36, amount: 24 * scale },
    { months: 60, amount: 36 * scale },
  ]
  return [...listed, { id: 'warranty', item: 'warranty', scheme: { type: 'term', terms } }]
}

function schemeOf(tiers: Kind['tiers'], wording: Wording): PriceScheme {
  const [first] = tiers
  if (tiers.length === 1 && first) {
    return { type: 'per-unit', unit: pick(wording, [first[1], first[2]]) }
  }
  return {
    type: 'volume',
    tiers: tiers.map(([below, ...price]) => ({
      ...(below !== null && { below }),
      unit: pick(wording, price),
    })),
  }
}
