import { PriceBook, QuoteRequest, VoucherRegister } from '../src/pricing/schema.js'
import { applyPatches, type Problem } from '../src/shared/index.js'
import { parse } from '../src/shared/schema.js'
import { soundPriceBook } from './sound-price-book.js'

type Schema = Parameters<typeof parse>[0]
export type Path = readonly (string | number)[]

export const soundRequest = {
  lines: [{ id: 'l1', item: 'pen', quantity: 3, unit: 'box' }],
  manual: [{ id: 'm1', line: 'l1', rate: '0.05', reason: 'a regular customer' }],
}
export const soundVouchers = {
  v1: {
    id: 'v1',
    face: { amount: 100, currency: 'CNY' },
    issuedOn: '2026-11-01',
    expiresOn: '2026-12-31',
  },
}

// `undefined` takes the place out.
export function changed<Json extends object>(json: Json, path: Path, value: unknown): Json {
  return value === undefined
    ? applyPatches(json, [{ op: 'remove', path }])
    : applyPatches(json, [{ op: 'add', path, value }])
}

export function problemsOf(schema: Schema, json: unknown): readonly Problem[] {
  const outcome = parse(schema, json)
  return outcome.ok ? [] : outcome.problems
}

export function changedTwice(first: Path, one: unknown, second: Path, other: unknown) {
  return problemsOf(PriceBook, changed(changed(soundPriceBook(), first, one), second, other))
}

export const inBook = (path: Path, value: unknown) =>
  problemsOf(PriceBook, changed(soundPriceBook(), path, value))
const inRequest = (path: Path, value: unknown) =>
  problemsOf(QuoteRequest, changed(soundRequest, path, value))
const inVouchers = (path: Path, value: unknown) =>
  problemsOf(VoucherRegister, changed(soundVouchers, path, value))

const UNIT: Path = ['prices', 1, 'scheme', 'unit']
const RULE: Path = ['adjustments', 0, 'rules', 0]
const ROLES: Path = ['approvals', 0, 'roles']
const QUANTITY: Path = ['lines', 0, 'quantity']
export const WHEN: Path = [...RULE, 'when']

type Fault = readonly [code: string, at: string, problems: readonly Problem[], remedy: string]

export const FAULTS: readonly Fault[] = [
  // Figures
  ['pricing/negative', '/prices/1/scheme/unit', inBook(UNIT, '-0.01'), 'Write 0 or more'],
  ['pricing/negative', '/lines/0/quantity', inRequest(QUANTITY, -1), 'Write 0 or more'],
  ['pricing/not-positive', '/exchange/0/rate', inBook(['exchange', 0, 'rate'], 0), 'more than 0'],
  ['pricing/not-positive', '/v1', inVouchers(['v1', 'face', 'amount'], 0), 'Write more than 0'],
  ...[
    { amount: 10, currency: 'USD' },
    { amount: -10, currency: 'CNY' },
    { amount: 101, currency: 'CNY' },
  ].map((spent): Fault => [
    'pricing/spent-beyond-face',
    '/v1/spent',
    inVouchers(['v1', 'spent'], spent),
    'from 0 to 100 in CNY',
  ]),
  ['conditions/empty-range', '/v1/expiresOn', inVouchers(['v1', 'expiresOn'], '2026-10-31'), ''],
  ['pricing/amount-too-large', '/prices/1/scheme/unit', inBook(UNIT, 1e13), '1000000000000 or'],
  ['pricing/quantity-too-large', '/lines/0/quantity', inRequest(QUANTITY, 1e12), '1000000000 or'],
  ['decimal/invalid', '/prices/1/scheme/unit', inBook(UNIT, 0.1 + 0.2), 'as text'],
  ['decimal/invalid', '/lines/0/quantity', inRequest(QUANTITY, 2 ** 53 + 2), 'as text'],
  ['decimal/invalid', '/prices/1/scheme/unit', inBook(UNIT, 2 ** 53), 'as text'],
  ['decimal/invalid', '/prices/1/scheme/unit', inBook(UNIT, '1e999999999'), 'for example'],
  [
    'pricing/share-above-one',
    '/adjustments/0/rules/0/discount/rate',
    inBook([...RULE, 'discount', 'rate'], 5),
    '5 % is "0.05"',
  ],
  [
    'pricing/finer-than-currency',
    '/vouchers/issue/0/face',
    inBook(['vouchers', 'issue', 0, 'face'], '9.995'),
    'Round it',
  ],
  [
    'pricing/finer-than-currency',
    '/quotation/deposit/amount',
    inBook(['quotation', 'deposit'], { amount: '0.001' }),
    'Round it',
  ],
  ['schema/too-big', '/v1/face/amount', inVouchers(['v1', 'face', 'amount'], 2 ** 53), 'or less'],
  // Ranges and tiers
  [
    'pricing/tiers-fall',
    '/prices/0/scheme/tiers/1/below',
    inBook(['prices', 0, 'scheme', 'tiers', 1, 'below'], 10),
    'rising ends',
  ],
  [
    'pricing/tier-without-end',
    '/prices/0/scheme/tiers/0',
    inBook(['prices', 0, 'scheme', 'tiers', 0, 'upTo'], undefined),
    'Add “upTo” or “below”',
  ],
  [
    'conditions/two-bounds',
    '/prices/0/scheme/tiers/0/below',
    inBook(['prices', 0, 'scheme', 'tiers', 0, 'below'], 11),
    'Keep one',
  ],
  [
    'conditions/two-bounds',
    '/adjustments/0/rules/0/quantity/above',
    inBook([...RULE, 'quantity', 'above'], 9),
    'Keep one',
  ],
  [
    'conditions/empty-range',
    '/adjustments/0/rules/0/quantity/below',
    inBook([...RULE, 'quantity', 'below'], 10),
    '',
  ],
  [
    'conditions/empty-range',
    '/prices/1/to',
    changedTwice(['prices', 1, 'from'], '2026-01-02', ['prices', 1, 'to'], '2026-01-01'),
    '',
  ],
  ['conditions/no-test', '/adjustments/0/rules/0/quantity', inBook([...RULE, 'quantity'], {}), ''],
  [
    'conditions/empty-range',
    '/prices/1/maximum',
    changedTwice(['prices', 1, 'minimum'], 9, ['prices', 1, 'maximum'], 8),
    '',
  ],
  [
    'pricing/term-repeated',
    '/prices/3/scheme/terms/1/months',
    inBook(['prices', 3, 'scheme', 'terms', 1], { months: 12, amount: 90 }),
    'Keep one',
  ],
  ['pricing/year-day-invalid', '/seasons/0/to', inBook(['seasons', 0, 'to'], '02-30'), 'as MM-DD'],
  // One of several
  [
    'pricing/one-effect',
    '/adjustments/0/rules/0',
    inBook([...RULE, 'minimum'], 5),
    'exactly one of discount',
  ],
  [
    'pricing/one-effect',
    '/adjustments/0/rules/0',
    inBook([...RULE, 'discount'], undefined),
    'exactly one of discount',
  ],
  ['pricing/one-effect', '/manual/0', inRequest(['manual', 0, 'price'], 1), 'exactly one of rate'],
  ['pricing/item-or-group', '/prices/1', inBook(['prices', 1, 'group'], 'writing'), 'exactly one'],
  ['pricing/item-or-group', '/prices/1', inBook(['prices', 1, 'item'], undefined), 'exactly one'],
  [
    'pricing/rate-or-amount',
    '/quotation/deposit',
    inBook(['quotation', 'deposit', 'amount'], 5),
    'exactly one',
  ],
  // Names
  ['pricing/unknown-name', '/prices/1/item', inBook(['prices', 1, 'item'], 'papr'), '“paper”'],
  ['pricing/unknown-name', '/prices/0/group', inBook(['prices', 0, 'group'], 'books'), 'or add it'],
  ['pricing/unknown-name', '/prices/1/list', inBook(['prices', 1, 'list'], 'sprig'), '“spring”'],
  ['pricing/unknown-name', '/items/0/class', inBook(['items', 0, 'class'], 'third'), 'or add it'],
  [
    'pricing/unknown-name',
    '/adjustments/0/rules/1/items/0',
    inBook(['adjustments', 0, 'rules', 1, 'items', 0], 'pem'),
    '“pen”',
  ],
  [
    'pricing/unknown-name',
    '/adjustments/0/rules/0/groups/0',
    inBook([...RULE, 'groups', 0], 'writting'),
    '“writing”',
  ],
  [
    'pricing/unknown-name',
    '/adjustments/0/rules/0/having/0/item',
    inBook([...RULE, 'having'], [{ item: 'pem' }]),
    '“pen”',
  ],
  [
    'pricing/unknown-name',
    '/adjustments/0/rules/1/freeGoods/item',
    inBook(['adjustments', 0, 'rules', 1, 'freeGoods', 'item'], 'ball'),
    'or add it',
  ],
  [
    'pricing/unknown-name',
    '/tax/rates/0/groups/0',
    inBook(['tax', 'rates', 0, 'groups'], ['book']),
    'or add it',
  ],
  [
    'pricing/units-circular',
    '/units/box',
    inBook(['units', 'piece'], { quantity: '1/480', of: 'pallet' }),
    'box → piece → pallet → box',
  ],
  ['pricing/units-circular', '/units/box', inBook(['units', 'box', 'of'], 'box'), 'box → box'],
  [
    'pricing/unit-leads-nowhere',
    '/prices/0/unit',
    inBook(['prices', 0, 'unit'], 'ream'),
    'Add the conversion',
  ],
  [
    'pricing/family-without-class',
    '/items/0',
    inBook(['items', 0, 'class'], undefined),
    'needs a “class”',
  ],
  [
    'pricing/class-taken',
    '/items/1/class',
    inBook(['items', 1, 'class'], 'first'),
    'Choose another',
  ],
  [
    'pricing/role-repeated',
    '/approvals/0/roles/2/role',
    inBook([...ROLES, 2], { role: 'chief' }),
    'Keep one',
  ],
  [
    'pricing/role-repeated',
    '/approvals/0/roles/2/role',
    inBook([...ROLES, 2], { role: 'rep' }),
    'Keep one',
  ],
  ['schema/id-repeated', '/items/1/id', inBook(['items', 1, 'id'], 'pen'), ''],
  ['schema/id-repeated', '/prices/1/id', inBook(['prices', 1, 'id'], 'pens'), ''],
  [
    'schema/id-repeated',
    '/adjustments/0/rules/1/id',
    inBook(['adjustments', 0, 'rules', 1, 'id'], 'promotion'),
    '',
  ],
  [
    'schema/id-repeated',
    '/tax/rates/1/id',
    inBook(['tax', 'rates', 1], { id: 'vat', rate: '0.06' }),
    '',
  ],
  [
    'schema/id-repeated',
    '/vouchers/issue/1/id',
    inBook(['vouchers', 'issue', 1], { id: 'next', face: 1, validFor: { days: 1 } }),
    '',
  ],
  [
    'schema/id-repeated',
    '/lines/1/id',
    inRequest(['lines', 1], { id: 'l1', item: 'pen', quantity: 1 }),
    '',
  ],
  ['currency/invalid', '/currency', inBook(['currency'], 'yuan'), ''],
  ['schema/unknown-key', '/prices/1/schme', inBook(['prices', 1, 'schme'], {}), '“scheme”'],
  ['schema/unknown-key', '/lines/0/quantiy', inRequest(['lines', 0, 'quantiy'], 1), '“quantity”'],
  ['schema/missing', '/conventions', inBook(['conventions'], undefined), ''],
  [
    'schema/not-allowed',
    '/conventions/belowZero',
    inBook(['conventions', 'belowZero'], 'stopp'),
    '“stop”',
  ],
  [
    'schema/not-allowed',
    '/prices/1/scheme/type',
    inBook(['prices', 1, 'scheme', 'type'], 'per-units'),
    '“per-unit”',
  ],
  ['schema/too-small', '/lines', inRequest(['lines'], []), ''],
  // What is refused on principle
  [
    'pricing/kickback-refused',
    '/quotation/concessions/0/kind',
    inBook(['quotation', 'concessions'], [{ kind: 'kickback' }]),
    'on the invoice',
  ],
  [
    'pricing/axis-not-allowed',
    '/adjustments/0/rules/0/when/fact',
    inBook([...WHEN, 'fact'], 'nationality'),
    'Use another fact',
  ],
]
