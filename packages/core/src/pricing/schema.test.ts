import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { practiceCase } from '../../tests/practice.js'
import { soundPriceBook } from '../../tests/sound-price-book.js'
import { explain } from '../messages/catalogue.js'
import { en } from '../messages/en.js'
import { zhCN } from '../messages/zh-CN.js'
import { applyPatches, type Problem } from '../shared/index.js'
import { parse } from '../shared/schema.js'
import { MarketPrices, PriceBook, QuoteRequest, VoucherRegister } from './schema.js'

type Schema = Parameters<typeof parse>[0]
type Path = readonly (string | number)[]

const soundRequest = {
  lines: [{ id: 'l1', item: 'pen', quantity: 3, unit: 'box' }],
  manual: [{ id: 'm1', line: 'l1', rate: '0.05', reason: 'a regular customer' }],
}
const soundVouchers = {
  v1: {
    id: 'v1',
    face: { amount: 100, currency: 'CNY' },
    issuedOn: '2026-11-01',
    expiresOn: '2026-12-31',
  },
}

// `undefined` takes the place out.
function changed<Json extends object>(json: Json, path: Path, value: unknown): Json {
  return value === undefined
    ? applyPatches(json, [{ op: 'remove', path }])
    : applyPatches(json, [{ op: 'add', path, value }])
}

function problemsOf(schema: Schema, json: unknown): readonly Problem[] {
  const outcome = parse(schema, json)
  return outcome.ok ? [] : outcome.problems
}

const inBook = (path: Path, value: unknown) =>
  problemsOf(PriceBook, changed(soundPriceBook(), path, value))
const inRequest = (path: Path, value: unknown) =>
  problemsOf(QuoteRequest, changed(soundRequest, path, value))
const inVouchers = (path: Path, value: unknown) =>
  problemsOf(VoucherRegister, changed(soundVouchers, path, value))

const UNIT: Path = ['prices', 1, 'scheme', 'unit']
const RULE: Path = ['adjustments', 0, 'rules', 0]
const ROLES: Path = ['approvals', 0, 'roles']
const QUANTITY: Path = ['lines', 0, 'quantity']
const WHEN: Path = [...RULE, 'when']

type Fault = readonly [code: string, at: string, problems: readonly Problem[], remedy: string]

const FAULTS: readonly Fault[] = [
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

function changedTwice(first: Path, one: unknown, second: Path, other: unknown) {
  return problemsOf(PriceBook, changed(changed(soundPriceBook(), first, one), second, other))
}

describe('the schemas of pricing', () => {
  it('the face of a voucher can be counted in the minor units of any currency', () => {
    const face: Path = ['vouchers', 'issue', 0, 'face']
    const problems = changedTwice(['currency'], 'CLF', face, 1e12)
    expect(problems).toMatchObject([
      {
        code: 'pricing/amount-too-large',
        path: '/vouchers/issue/0/face',
        params: { most: 900719925474 },
      },
    ])
  })

  it('a sound book, request and register have no problem', () => {
    expect(problemsOf(PriceBook, soundPriceBook())).toEqual([])
    expect(problemsOf(QuoteRequest, soundRequest)).toEqual([])
    expect(problemsOf(VoucherRegister, soundVouchers)).toEqual([])
  })

  it.each(FAULTS)('%s at %s, with what to do about it', (code, at, problems, remedy) => {
    const found = problems.find((problem) => problem.code === code && problem.path === at)
    expect(problems.map((problem) => `${problem.path} ${problem.code}`)).toContain(`${at} ${code}`)
    expect(found && explain(found, en)).toContain(remedy)
    expect(found && explain(found, zhCN)).toMatch(/[\u4e00-\u9fff].*[。？]$/u)
  })

  it('every code that they can give is tried here', () => {
    const source = fileURLToPath(new URL('.', import.meta.url))
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /schema\.ts$|^policy\/.*-faults\.ts$/.test(file.replaceAll('\\', '/')),
    )
    const codes = files.flatMap((file) =>
      [
        ...readFileSync(`${source}/${file}`, 'utf8').matchAll(
          /'((?:pricing|conditions)\/[a-z-]+)'/g,
        ),
      ].map(([, code]) => code),
    )
    const tried = new Set(FAULTS.map(([code]) => code))
    expect(files.length).toBeGreaterThan(10)
    expect(codes.filter((code) => code !== undefined && !tried.has(code))).toEqual([])
  })
})

describe('axes of a price', () => {
  it('C-ETH-10: nationality is not one (RULES #40, G-07)', () => {
    const { input } = practiceCase<{ priceAxis: string }, unknown>('C-ETH-10')
    const refused = (path: Path, value: unknown) =>
      inBook(path, value).map(({ code, path: at }) => `${at} ${code}`)
    const asks = { fact: input.priceAxis, is: 'any' }
    const code = 'pricing/axis-not-allowed'
    expect(refused(['prices', 1, 'when'], { not: asks })).toEqual([
      `/prices/1/when/not/fact ${code}`,
    ])
    expect(refused(['lists', 0, 'when'], { any: [asks] })).toEqual([
      `/lists/0/when/any/0/fact ${code}`,
    ])
    expect(refused(['tax', 'rates', 0, 'when'], asks)).toEqual([`/tax/rates/0/when/fact ${code}`])
    expect(refused(['vouchers', 'issue', 0, 'when'], { all: [asks] })).toEqual([
      `/vouchers/issue/0/when/all/0/fact ${code}`,
    ])
    const cell = { is: { [input.priceAxis]: 'any' }, unit: 1 }
    expect(refused(['prices', 2, 'scheme', 'cells', 0], cell)).toEqual([
      `/prices/2/scheme/cells/0/is/nationality ${code}`,
    ])
  })

  it.each([
    'nationality',
    'buyerNationality',
    'SEX',
    'customer_gender',
    'religion-of-owner',
    'ethnic group',
    '客户国籍',
    '老板性别',
    'ｓｅｘ',
  ])('%s is refused (RULES #40)', (fact) => {
    expect(inBook([...WHEN, 'fact'], fact).map(({ code }) => code)).toEqual([
      'pricing/axis-not-allowed',
    ])
  })

  it.each(['unisex-size', 'essex', 'racecourse', 'grade', 'season', 'ageGroup', '民宿'])(
    '%s is not (RULES #40)',
    (fact) => {
      const found = inBook([...WHEN, 'fact'], fact)
      expect(found.map(({ code }) => code)).toEqual([])
    },
  )
})

describe('hostile keys', () => {
  it.each([
    [
      'a unit',
      PriceBook,
      '{"units":{"__proto__":{"quantity":1,"of":"piece"}}}',
      '/units/__proto__',
    ],
    ['a voucher', VoucherRegister, '{"__proto__":{}}', '/__proto__'],
    ['a market price', MarketPrices, '{"__proto__":{}}', '/__proto__'],
    ['a fact', QuoteRequest, '{"facts":{"__proto__":1}}', '/facts/__proto__'],
  ] as const)('%s cannot be called __proto__', (_, schema, text, path) => {
    expect(problemsOf(schema, JSON.parse(text)).map((problem) => problem.path)).toContain(path)
  })

  it('names of what every object has are names like any other', () => {
    const units = { constructor: { quantity: 2, of: 'piece' }, toString: { quantity: 2, of: 'x' } }
    expect(inBook(['units'], { ...soundPriceBook().units, ...units })).toEqual([])
    const item = { id: 'hasOwnProperty', unit: 'valueOf', group: 'constructor' }
    expect(inBook(['items', 3], item)).toEqual([])
    expect(inBook(['prices', 1, 'item'], 'toString').map(({ code }) => code)).toEqual([
      'pricing/unknown-name',
    ])
  })
})
