import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { objects, runIn, temporaryFolder } from '../testing/command.js'

const folder = temporaryFolder()

const prices = {
  currency: 'GBP',
  conventions: {
    choose: ['most-conditions', 'first'],
    rounding: { at: 'line', mode: 'half-up', of: 'result' },
    taxRounding: { at: 'line', mode: 'half-up' },
    belowZero: 'stop',
  },
  units: { box: { quantity: 12, of: 'piece' } },
  items: [
    { id: 'disc', name: { en: 'Brake disc', 'zh-CN': '刹车盘' }, unit: 'piece', cost: 20 },
    { id: 'wiper', unit: 'piece', to: '2026-06-30' },
  ],
  prices: [
    {
      id: 'disc',
      item: 'disc',
      scheme: { type: 'volume', tiers: [{ upTo: 9, unit: 48 }, { unit: '42.50' }] },
    },
    { id: 'wiper', item: 'wiper', scheme: { type: 'per-unit', unit: 5 } },
  ],
  adjustments: [
    {
      id: 'line',
      on: 'line',
      stacking: 'sequential',
      rules: [
        { id: 'hand', takes: 'manual' },
        { id: 'web', when: { fact: 'channel', is: 'web' }, discount: { rate: '0.02' } },
      ],
    },
  ],
  approvals: [
    {
      id: 'sales',
      of: 'order',
      approvers: 'lowest',
      roles: [
        { role: 'rep', discount: '0.05' },
        { role: 'manager', name: 'sales manager', discount: '0.2' },
      ],
    },
  ],
  tax: { prices: 'exclusive', rates: [{ id: 'vat', name: 'VAT', rate: '0.2' }] },
}

const customers = 'id,name,grade\nc1,Harbour Motors,A\nc2,Kinver Gears,B\n'

writeFileSync(join(folder, 'prices.json'), JSON.stringify(prices))
writeFileSync(join(folder, 'customers.csv'), customers)

const run = (csv: string, ...more: string[]) =>
  runIn(folder, ['quote', '--prices', 'prices.json', '--today', '2026-11-21', ...more], csv)

type Answer = {
  readonly requestId: string
  readonly customerId?: string
  readonly status: string
  readonly lines: readonly { readonly id: string; readonly priced: unknown }[]
  readonly totals: { readonly net: { readonly amount: number } } | null
  readonly approvals: { readonly needed: readonly string[] }
}
const answers = (stdout: string) => (stdout === '' ? [] : objects(stdout)) as unknown as Answer[]

describe('requests', () => {
  test('rows of one id are one quote, whose lines are numbered', () => {
    const { status, stdout } = run(
      'request,customer,item,quantity,unit,channel\nq1,c1,disc,4,,shop\nq1,,disc,1,box,shop\nq2,c2,disc,2,,web\n',
    )
    expect(status).toBe(0)
    const [first, second] = answers(stdout)
    expect(first).toMatchObject({ requestId: 'q1', customerId: 'c1', status: 'priced' })
    expect(first?.lines.map(({ id }) => id)).toEqual(['1', '2'])
    expect(first?.totals?.net.amount).toBe(4 * 4800 + 12 * 4250)
    expect(second?.totals?.net.amount).toBe(9408)
  })

  test('a discount by hand needs its reason, and who approves it is named', () => {
    const { stdout, stderr, status } = run(
      'request,item,quantity,discount,discount reason,channel\nq1,disc,4,0.1,new customer,\nq2,disc,4,0.1,,\n',
    )
    expect(answers(stdout).map(({ approvals }) => approvals.needed)).toEqual([['manager']])
    expect(stderr).toContain('3: column “discount reason”')
    expect(status).toBe(1)
  })

  test('whole requests come as NDJSON, beside rows', () => {
    const whole = { id: 'q1', lines: [{ id: 'a', item: 'disc', quantity: '2.5' }] }
    const { stdout } = run(
      `${JSON.stringify(whole)}\n{"request":"q2","item":"disc","quantity":10,"channel":"web"}\n`,
    )
    expect(answers(stdout).map(({ totals }) => totals?.net.amount)).toEqual([12_000, 41_650])
  })

  test('customers are read from a list, and what the request says stands above it', () => {
    const list = ['--customers', 'customers.csv']
    const { stdout, stderr } = run('request,customer,item,quantity\nq1,c9,disc,1\n', ...list)
    expect(stdout).toBe('')
    expect(stderr).toContain('there is no customer “c9” in customers.csv')
    const { stdout: table } = run(
      'request,customer,item,quantity\nq1,c1,disc,1\n',
      '--explain',
      ...list,
    )
    expect(table).toContain('q1 · Harbour Motors')
  })
})

describe('what cannot be priced is said with its line, and the others count', () => {
  const header = 'request,customer,item,quantity,unit,channel'
  test.each([
    [
      'a name that is nearly one',
      'q1,,wipper,1,,web',
      ':2: column “item”: “wipper” is not in the price book. Did you mean “wiper”?',
    ],
    ['a negative quantity', 'q1,,disc,-1,,web', ':2: column “quantity”: -1 is negative.'],
    [
      'a quantity with a comma',
      'q1,,disc,"1,5",,web',
      ':2: column “quantity”: “1,5” cannot be read exactly.',
    ],
    ['a quantity beyond all measure', 'q1,,disc,9007199254740993,,web', ':2: column “quantity”'],
    [
      'an unknown unit',
      'q1,,disc,1,crate,web',
      ':2: column “unit”: “crate” is not a unit of this item. Use piece or box.',
    ],
    [
      'a day on which it is not sold',
      'q1,,wiper,1,,web',
      ':2: column “item”: “wiper” is not sold on',
    ],
    ['no item', 'q1,,,1,,web', ':2: column “item”: This is missing.'],
    ['no request', ',,disc,1,,web', ':2: column “request”: This is missing.'],
  ])('%s', (_, row, words) => {
    const { status, stdout, stderr } = run(`${header}\n${row}\nq2,,disc,2,,web\n`)
    expect(stderr).toContain(words)
    expect(status).toBe(1)
    const good = answers(stdout).filter((answer) => answer.status === 'priced')
    // A row that names no request may belong to the next one.
    expect(good.map(({ requestId }) => requestId)).toEqual(row.startsWith('q1') ? ['q2'] : [])
  })

  test('a request is not priced without one of its rows', () => {
    const { stdout, stderr } = run(`${header}\nq1,,disc,1,,web\nq1,,disc,x,,web\nq2,,disc,2,,web\n`)
    expect(answers(stdout).map(({ requestId }) => requestId)).toEqual(['q2'])
    expect(stderr).toContain(':3: request “q1” is not priced')
    expect(stderr).toContain('1 request not priced')
  })

  test('rows of a request stand together, and say of the whole one thing', () => {
    const { stdout, stderr } = run(
      `${header}\nq1,c1,disc,1,,web\nq2,c1,disc,1,,web\nq1,c1,disc,2,,web\nq3,c1,disc,1,,web\nq3,c2,disc,1,,web\n`,
    )
    expect(answers(stdout).map(({ requestId }) => requestId)).toEqual(['q1', 'q2'])
    expect(stderr).toContain(':4: the rows of request “q1” ended before')
    expect(stderr).toContain(':6: column “customer”: this is said otherwise on line 5')
  })
})

describe('what it is asked with', () => {
  test.each([
    ['no prices', ['quote'], 2, '--prices'],
    ['prices twice', ['quote', '--prices', 'prices.json', '--rulebook', 'r.json'], 2, 'Keep one'],
    [
      'sentences as NDJSON',
      ['quote', '--prices', 'prices.json', '--explain', '--json'],
      2,
      'Keep one',
    ],
    ['a rulebook without prices', ['quote', '--rulebook', 'car-dealer'], 3, '"pricing"'],
    ['a price book that is not there', ['quote', '--prices', 'none.json'], 4, 'no such file'],
  ])('%s', (_, args, code, words) => {
    const { status, stderr } = runIn(folder, args, 'request,item,quantity\n')
    expect(status).toBe(code)
    expect(stderr).toContain(words)
    expect(runIn(folder, [...args, '--locale', 'zh-CN'], '').stderr).toMatch(/\p{Script=Han}/u)
  })

  test('a price book with problems is listed with their places, and nothing is read', () => {
    const [disc] = prices.prices
    const wrong = { ...prices, roundng: 1, prices: [{ ...disc, item: 'dics' }, ...prices.prices] }
    writeFileSync(join(folder, 'wrong.json'), JSON.stringify(wrong))
    const { status, stderr, stdout } = runIn(
      folder,
      ['quote', '--prices', 'wrong.json'],
      'request,item,quantity\n',
    )
    expect(status).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toContain('wrong.json: /roundng:')
  })
})

test('--explain tells from the list price to the net price, in both languages', () => {
  const csv = 'request,item,quantity,channel\nq1,disc,10,web\n'
  const { stdout } = run(csv, '--explain')
  expect(stdout.split('\n').slice(0, 5)).toEqual([
    'q1: priced, £499.80 in all',
    '  10 piece · Brake disc (disc)',
    '    List price: £425.00.',
    '    Discount of 2%: -£8.50.',
    '    Net price: £416.50.',
  ])
  expect(run(csv, '--explain', '--locale', 'zh-CN').stdout).toContain('净价：£416.50。')
})
