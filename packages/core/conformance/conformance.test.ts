import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formOf, missesOf, type Case } from './cases.mjs'
import { differences, spelled } from './figures.mjs'
import { pricingForms } from './pricing/forms.mjs'

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as unknown

const { cases } = read('../cases/pricing.json') as { cases: readonly Case[] }
const known = read('misses.json') as Readonly<Record<string, string>>

const example = (id: string): Case => {
  const found = cases.find((one) => one.id === id)
  if (found === undefined) throw new Error(`pricing.json has no case ${id}`)
  return found
}

describe('the cases of other systems', () => {
  it('pass, but for the misses that are written down', () => {
    const misses = missesOf(cases, pricingForms)
    expect(misses.map(({ id }) => id).sort()).toEqual(Object.keys(known).sort())
    expect(cases.length - misses.length).toBeGreaterThanOrEqual(130)
  })

  it('have one form each', () => {
    for (const one of cases) {
      const fitting = pricingForms.filter((form) => formOf(one, [form]) !== undefined)
      expect(fitting.map(({ name }) => name)).toHaveLength(1)
    }
  })

  it('fail with other figures: each answer is compared', () => {
    const changed = cases.map((one) => ({
      ...one,
      expected: otherFigures(one.expected) as Case['expected'],
    }))
    expect(missesOf(changed, pricingForms)).toHaveLength(cases.length)
  })
})

describe('an adapter never passes over what it does not know', () => {
  const causes = (one: Case) => missesOf([one], pricingForms).flatMap((miss) => miss.causes)

  it('a rule', () => {
    const one = example('stripe-volume-6')
    const rules = { ...(one.rules as object), free_months: '1' }
    expect(causes({ ...one, rules })).toEqual([
      'no form has rules of model tiers free_months and input of quantity currency',
    ])
  })

  it('a key of a tier', () => {
    const one = example('stripe-volume-6')
    const rules = { model: 'volume', tiers: [{ up_to: 'inf', unit_amount: '7', cap: '1' }] }
    expect(causes({ ...one, rules })).toEqual(['no translation: a tier has cap'])
  })

  it('a word', () => {
    const one = example('stripe-fee-round-025')
    expect(causes({ ...one, rules: { rounding: 'to the moon' } })).toEqual([
      'no translation: rounding "to the moon"',
    ])
  })

  it('an answer', () => {
    const one = example('stripe-volume-6')
    expect(causes({ ...one, expected: { mood: 'good' } })).toEqual([
      'no translation: tiers has no mood',
    ])
  })

  it('a book that the schema refuses', () => {
    const one = example('stripe-volume-6')
    const [cause] = causes({ ...one, input: { quantity: '-1' } })
    expect(cause).toMatch(/^no translation: the request is refused/)
  })
})

describe('figures', () => {
  it.each([
    ['1.50', '1.5'],
    ['19', spelled('0.19', 2)],
    ['9.58333', spelled('115/12', 0, 5)],
    ['676.47059', spelled('11500/1700', 2, 5)],
    [
      ['1', '2'],
      ['1.0', '2'],
    ],
    [{ a: '1' }, { a: '1', b: '2' }],
    [null, null],
  ])('%j is %j', (expected, found) => {
    expect(differences(expected, found, '')).toEqual([])
  })

  it.each([
    ['1.51', '1.5'],
    ['19', spelled('0.191', 2)],
    ['9.58334', spelled('115/12', 0, 5)],
    [['1'], ['1', '2']],
    [['1', '2'], ['1']],
    [{ a: '1' }, { b: '1' }],
    [{ a: '1' }, '1'],
    ['1', null],
    [null, '1'],
    ['1', ['1']],
  ])('%j is not %j', (expected, found) => {
    expect(differences(expected, found, '')).not.toEqual([])
  })
})

describe('the command', () => {
  const run = (...words: string[]) => {
    const script = join(import.meta.dirname, 'run.mjs')
    const { stdout, status } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' })
    return { last: stdout.trim().split('\n').at(-1), status }
  }

  it('counts our own cases, and is content with the misses that are written down', () => {
    const misses = Object.keys(known).length
    const last = `${String(cases.length - misses)} passed, ${String(misses)} failed`
    expect(run()).toEqual({ last, status: 0 })
  })

  it('counts the cases of another folder, and is not content where one fails', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cases-'))
    try {
      const one = example('stripe-volume-6')
      const other = { ...one, id: 'other', expected: { total: '40' } }
      writeFileSync(join(folder, 'pricing.json'), JSON.stringify({ cases: [one, other] }))
      expect(run('--cases', folder)).toEqual({ last: '1 passed, 1 failed', status: 1 })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

// The same shape with every figure changed and every word another.
function otherFigures(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? ['1'] : value.map(otherFigures)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, otherFigures(one)]))
  }
  return `7${String(value)}`
}
