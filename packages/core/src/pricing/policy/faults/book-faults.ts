import { compareExact, type Decimal } from '../../../shared/decimal.js'
import { minorDigits } from '../../../shared/money.js'
import type { Fault } from '../../../shared/checking/schema.js'
import { nearest } from '../../../shared/checking/problems.js'
import { isWholeMinor } from './whole-minor.js'
import { priceUnitFaults } from './price-unit-faults.js'
import { unitFaults } from './unit-faults.js'
import type { Units } from '../../items/schema.js'

type Book = {
  readonly currency: string
  readonly classes?: readonly { readonly id: string }[]
  readonly units?: Units
  readonly items: readonly {
    readonly id: string
    readonly unit: string
    readonly units?: Units
    readonly group?: string
    readonly family?: string
    readonly class?: string
  }[]
  readonly lists?: readonly { readonly id: string }[]
  readonly prices: readonly {
    readonly item?: string
    readonly group?: string
    readonly list?: string
    readonly unit?: string
    readonly minimum?: Decimal
    readonly maximum?: Decimal
    readonly scheme: {
      readonly type: string
      readonly minimum?: Decimal
      readonly maximum?: Decimal
    }
  }[]
  readonly adjustments?: readonly { readonly rules: readonly Rule[] }[]
  readonly approvals?: readonly { readonly roles: readonly { readonly role: string }[] }[]
  readonly tax?: { readonly rates: readonly Concerned[] }
  readonly vouchers?: {
    readonly issue?: readonly { readonly id: string; readonly face: Decimal }[]
  }
  readonly quotation?: { readonly deposit?: { readonly amount?: Decimal } }
}

type Concerned = {
  readonly id: string
  readonly items?: readonly string[]
  readonly groups?: readonly string[]
}

type Rule = Concerned & {
  readonly having?: readonly { readonly item?: string; readonly group?: string }[]
  readonly freeGoods?: { readonly item?: string }
}

/** Faults across a price book: names that nothing bears, units in a circle, sums finer than the currency. */
export function* bookFaults(book: Book): Iterable<Fault> {
  yield* unitFaults(book)
  yield* classFaults(book)
  yield* chargeFaults(book)
  yield* priceFaults(book)
  yield* priceUnitFaults(book)
  yield* ruleFaults(book)
  yield* taxFaults(book)
  yield* roleFaults(book)
  for (const [index, { face }] of (book.vouchers?.issue ?? []).entries()) {
    yield* minorFaults(face, book.currency, ['vouchers', 'issue', index, 'face'])
  }
  const deposit = book.quotation?.deposit?.amount
  if (deposit !== undefined) {
    yield* minorFaults(deposit, book.currency, ['quotation', 'deposit', 'amount'])
  }
}

function* classFaults({ classes = [], items }: Book): Iterable<Fault> {
  const known = classes.map(({ id }) => id)
  for (const [index, { family, class: itemClass }] of items.entries()) {
    if (itemClass !== undefined) {
      yield* unknown('class', itemClass, known, ['items', index, 'class'])
    }
    if (family === undefined) continue
    if (itemClass === undefined) {
      yield { code: 'pricing/family-without-class', at: ['items', index], params: { family } }
      continue
    }
    const same = items.findIndex((other) => other.family === family && other.class === itemClass)
    if (same !== index) {
      const params = { family, class: itemClass, item: items[same]?.id ?? '' }
      yield { code: 'pricing/class-taken', at: ['items', index, 'class'], params }
    }
  }
}

// What no charge could keep.
function* chargeFaults({ prices }: Book): Iterable<Fault> {
  for (const [index, price] of prices.entries()) {
    yield* chargeFault(price, ['prices', index])
    yield* chargeFault(price.scheme, ['prices', index, 'scheme'])
  }
}

function* chargeFault(
  { minimum: low, maximum: high }: { readonly minimum?: Decimal; readonly maximum?: Decimal },
  at: readonly PropertyKey[],
): Iterable<Fault> {
  if (low === undefined || high === undefined || compareExact(low, high) <= 0) return
  yield { code: 'conditions/empty-range', at: [...at, 'maximum'], params: { low, high } }
}

function* priceFaults({ items, lists = [], prices }: Book): Iterable<Fault> {
  const itemIds = items.map(({ id }) => id)
  const groups = groupsOf(items)
  const listIds = lists.map(({ id }) => id)
  for (const [index, { item, group, list }] of prices.entries()) {
    if (item !== undefined) yield* unknown('item', item, itemIds, ['prices', index, 'item'])
    if (group !== undefined) yield* unknown('group', group, groups, ['prices', index, 'group'])
    if (list !== undefined) yield* unknown('list', list, listIds, ['prices', index, 'list'])
  }
}

function* ruleFaults({ items, adjustments = [] }: Book): Iterable<Fault> {
  const itemIds = items.map(({ id }) => id)
  const groups = groupsOf(items)
  const seen = new Set<string>()
  for (const [stage, { rules }] of adjustments.entries()) {
    for (const [index, rule] of rules.entries()) {
      const at = ['adjustments', stage, 'rules', index]
      if (seen.has(rule.id)) yield { code: 'schema/id-repeated', at: [...at, 'id'] }
      seen.add(rule.id)
      yield* concernedFaults(rule, itemIds, groups, at)
      for (const [place, { item, group }] of (rule.having ?? []).entries()) {
        const here = [...at, 'having', place]
        if (item !== undefined) yield* unknown('item', item, itemIds, [...here, 'item'])
        if (group !== undefined) yield* unknown('group', group, groups, [...here, 'group'])
      }
      const free = rule.freeGoods?.item
      if (free !== undefined) yield* unknown('item', free, itemIds, [...at, 'freeGoods', 'item'])
    }
  }
}

function* concernedFaults(
  rule: Concerned,
  itemIds: readonly string[],
  groups: readonly string[],
  at: readonly PropertyKey[],
): Iterable<Fault> {
  for (const [place, item] of (rule.items ?? []).entries()) {
    yield* unknown('item', item, itemIds, [...at, 'items', place])
  }
  for (const [place, group] of (rule.groups ?? []).entries()) {
    yield* unknown('group', group, groups, [...at, 'groups', place])
  }
}

function* taxFaults({ items, tax }: Book): Iterable<Fault> {
  const rates = tax?.rates ?? []
  const itemIds = items.map(({ id }) => id)
  const groups = groupsOf(items)
  for (const [index, rate] of rates.entries()) {
    yield* concernedFaults(rate, itemIds, groups, ['tax', 'rates', index])
  }
}

function* roleFaults({ approvals = [] }: Book): Iterable<Fault> {
  // The first of a ladder is who quotes: one role may stand at the foot of several, and then approves on none.
  const quoting = new Set(approvals.map(({ roles }) => roles[0]?.role))
  const seen = new Set<string>()
  for (const [ladder, { roles }] of approvals.entries()) {
    for (const [index, { role }] of roles.entries()) {
      if (index === 0) continue
      const at = ['approvals', ladder, 'roles', index, 'role']
      if (seen.has(role) || quoting.has(role)) {
        yield { code: 'pricing/role-repeated', at, params: { role } }
      }
      seen.add(role)
    }
  }
}

function groupsOf(items: Book['items']): string[] {
  return [...new Set(items.flatMap(({ group }) => (group === undefined ? [] : [group])))]
}

function* unknown(
  kind: 'item' | 'group' | 'list' | 'class',
  found: string,
  known: readonly string[],
  at: readonly PropertyKey[],
): Iterable<Fault> {
  if (known.includes(found)) return
  yield {
    code: 'pricing/unknown-name',
    at,
    params: { kind, nearest: nearest(found, known), known: known.slice(0, 20) },
  }
}

function* minorFaults(
  amount: Decimal,
  currency: string,
  at: readonly PropertyKey[],
): Iterable<Fault> {
  const most = Math.floor(Number.MAX_SAFE_INTEGER / 10 ** minorDigits(currency))
  if (compareExact(amount, most) > 0) {
    yield { code: 'pricing/amount-too-large', at, params: { most } }
  }
  if (isWholeMinor(amount, currency)) return
  yield { code: 'pricing/finer-than-currency', at, params: { currency } }
}
