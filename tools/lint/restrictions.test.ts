import { describe } from 'vitest'
import { itAllows, itRefuses } from './planted.js'

const module = 'packages/core/src/planted/planted.ts'
const moduleTest = 'packages/core/src/planted/planted.test.ts'
const widget = 'packages/elements/src/planted/planted.ts'
const cli = 'packages/cli/src/planted.ts'

describe.each([module, widget, cli])('no clock in %s', (path) => {
  itRefuses('no-restricted-syntax', path, [
    'export const now = Date.now()',
    'export const now = new Date()',
    'export const now = Date()',
    'export const now = globalThis.Date.now()',
  ])
  itAllows(path, [
    'export const day = Date.UTC(2026, 10, 21)',
    'export const day = new Date(0)',
    `export const day = Date.parse('2026-11-21')`,
  ])
})

describe('two files read the clock', () => {
  itAllows('packages/elements/src/internal/clock.ts', ['export const now = () => Date.now()'])
  itAllows('packages/cli/src/clock.ts', ['export const now = () => new Date()'])
})

describe('a test may ask for more than what it tests', () => {
  itAllows(moduleTest, ['export const now = Date.now()', 'export const drawn = Math.random()'])
})

describe('no clock by way of date-fns', () => {
  itRefuses('no-restricted-imports', cli, [
    `export { isToday } from 'date-fns'`,
    `export { isPast } from 'date-fns/isPast'`,
    `export { formatDistanceToNow } from 'date-fns'`,
  ])
  itAllows(cli, [`export { isSameDay } from 'date-fns'`])
})

describe('no randomness in the core', () => {
  itRefuses('no-restricted-syntax', module, ['export const drawn = Math.random()'])
  itAllows(module, ['export const mixed = (seed: number) => Math.imul(seed, 5)'])
  itAllows(cli, ['export const drawn = Math.random()'])
})

describe('an adapter of other systems computes nothing', () => {
  const adapter = 'packages/core/conformance/pricing/planted.mjs'
  itRefuses('no-restricted-syntax', adapter, [
    'export const net = (list, discount) => list - discount',
    'export const total = (price, quantity) => price * quantity',
    'export const share = (percent) => percent / 100',
    'export const total = (net, tax) => net + tax',
    'export const next = (price) => price + 2',
    'export const rest = (amount, size) => amount % size',
    'let sum = 0\nexport const add = (amount) => (sum += amount)',
    'export const rounded = (amount) => Math.round(amount)',
  ])
  itRefuses('no-restricted-imports', adapter, [
    `export { times } from '@fieldbook/core/shared'`,
    `export { addMoney } from '@fieldbook/core/shared'`,
  ])
  itAllows(adapter, [
    'export const share = (percent) => `${percent}e-2`',
    'export const place = (index) => index + 1',
    `export { majorUnits } from '@fieldbook/core/shared'`,
  ])
})

describe('no outer world in the core', () => {
  itRefuses('no-restricted-globals', module, [
    'export const now = performance.now()',
    'setTimeout(() => 1, 1)',
    'console.log(1)',
    'export const words = process.argv',
    'export const words = globalThis.process.argv',
  ])
  itAllows(module, ['export const process = (words: string[]) => words.length'])
})

describe('no locale in the core, but for the sentences', () => {
  itRefuses('no-restricted-syntax', module, [
    'export const text = (n: number) => n.toLocaleString()',
    'export const text = (day: Date) => day.toLocaleDateString()',
    'export const text = (word: string) => word.toLocaleUpperCase()',
    'export const order = (a: string, b: string) => a.localeCompare(b)',
  ])
  itAllows(module, ['export const order = (a: string, b: string) => (a < b ? a : b).toUpperCase()'])

  const formatted = `export const text = (n: number) => new Intl.NumberFormat('en').format(n)`
  itRefuses('no-restricted-globals', module, [formatted])
  itAllows('packages/core/src/messages/planted.ts', [formatted])
  itAllows(widget, [formatted])
})

describe('zod/mini comes by name or as a namespace', () => {
  const schema = 'packages/core/src/planted/schema.ts'
  itRefuses('no-restricted-syntax', schema, [
    `import { z } from 'zod/mini'\nexport const Name = z.string()`,
    `import z from 'zod/mini'\nexport const Name = z.string()`,
  ])
  itAllows(schema, [
    `import * as z from 'zod/mini'\nexport const Name = z.string()`,
    `import { string } from 'zod/mini'\nexport const Name = string()`,
  ])
})

describe('no code from text, anywhere', () => {
  itRefuses('no-eval', cli, [`export const two = eval('1 + 1') as number`])
  itRefuses('no-new-func', 'tools/planted.ts', [`export const two = new Function('return 2')`])
  itAllows(cli, [`export const two = JSON.parse('2') as number`])
})

describe('every test runs and says what it expects', () => {
  itRefuses('no-restricted-syntax', moduleTest, [
    `test.only('works', () => {})`,
    `describe.skip('works', () => {})`,
    `test.todo('works')`,
    `test.concurrent.only('works', () => {})`,
    `test('works', { skip: true }, () => {})`,
    `test('works', (context) => { context.skip() })`,
    `expect(1).toMatchSnapshot()`,
    `expect(1).toMatchInlineSnapshot()`,
    `expect(() => 1).toThrowErrorMatchingSnapshot()`,
  ])
  itAllows(moduleTest, [
    `import { expect, test } from 'vitest'\ntest.skipIf(false)('works', () => { expect(1).toBe(1) })`,
    `import { expect, test } from 'vitest'\ntest.each([1])('works', (one) => { expect(one).toBe(1) })`,
  ])
})
