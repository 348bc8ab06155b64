import type { Fault } from '../../../shared/checking/schema.js'
import { nearest } from '../../../shared/checking/problems.js'
import { isWholeMinor } from './whole-minor.js'
import { unitFaults } from './unit-faults.js'
import type { Units } from '../../items/schema.js'
import type { Decimal } from '../../../shared/decimal.js'

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
  }[]
  readonly adjustments?: readonly { readonly rules: readonly Rule[] }[]
  readonly approvals?: readonly { readonly roles: readonly { readonly role: string }[] }[]
  readonly vouchers?: {
    readonly issue?: readonly { readonly id: string; readonly face: Decimal }[]
  }
  readonly quotation?: { readonly deposit?: { readonly amount?: Decimal } }
}

type Rule = {
  readonly id: string
  readonly items?: readonly string[]
  readonly groups?: readonly string[]
  readonly freeGoods?: { readonly item?: string }
}

/** Faults across a price book: names that nothing bears, units in a circle, sums finer than the currency. */
export function* bookFaults(book: Book): Iterable<Fault> {
  yield* unitFaults(book)
  yield* classFaults(book)
  yield* priceFaults(book)
  yield* ruleFaults(book)
  yield* roleFaults(book)
  for (const [index, { face }] of (book.vouchers?.issue ?? []).entries()) {
    yield* fineness(face, book.currency, ['vouchers', 'issue', index, 'face'])
  }
  const deposit = book.quotation?.deposit?.amount
  if (deposit !== undefined) {
    yield* fineness(deposit, book.currency, ['quotation', 'deposit', 'amount'])
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
      for (const [place, item] of (rule.items ?? []).entries()) {
        yield* unknown('item', item, itemIds, [...at, 'items', place])
      }
      for (const [place, group] of (rule.groups ?? []).entries()) {
        yield* unknown('group', group, groups, [...at, 'groups', place])
      }
      const free = rule.freeGoods?.item
      if (free !== undefined) yield* unknown('item', free, itemIds, [...at, 'freeGoods', 'item'])
    }
  }
}

function* roleFaults({ approvals = [] }: Book): Iterable<Fault> {
  const seen = new Set<string>()
  for (const [ladder, { roles }] of approvals.entries()) {
    for (const [index, { role }] of roles.entries()) {
      // The first of a ladder is who quotes: the same person may stand at the foot of several.
      if (index === 0) continue
      const at = ['approvals', ladder, 'roles', index, 'role']
      if (seen.has(role)) yield { code: 'pricing/role-repeated', at, params: { role } }
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

function* fineness(amount: Decimal, currency: string, at: readonly PropertyKey[]): Iterable<Fault> {
  if (isWholeMinor(amount, currency)) return
  yield { code: 'pricing/finer-than-currency', at, params: { currency } }
}
