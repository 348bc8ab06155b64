import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  changedTwice,
  FAULTS,
  inBook,
  problemsOf,
  soundRequest,
  soundVouchers,
  type Path,
} from '../../tests/price-faults.js'
import { soundPriceBook } from '../../tests/sound-price-book.js'
import { explain } from '../messages/catalogue.js'
import { en } from '../messages/en.js'
import { zhCN } from '../messages/zh-CN.js'
import { MarketPrices, PriceBook, QuoteRequest, VoucherRegister } from './schema.js'

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
