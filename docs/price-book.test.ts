import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PriceScheme } from '@fieldbook/core/pricing/schema'
import { expect, test } from 'vitest'
import { root } from './fenced-blocks.js'
import { priceBookFields } from './price-book-fields.js'

const page = readFileSync(join(root, 'docs/reference/price-book.md'), 'utf8')
const rules = readFileSync(join(root, 'packages/core/src/pricing/RULES.md'), 'utf8')
const sections = new Map(
  page.split(/^## /m).map((section) => [section.slice(0, section.indexOf('\n')), section]),
)
const fields = priceBookFields()

test('every object of the schema is a section, and nothing else has fields', () => {
  const told = [...sections].filter(([, section]) => section.includes('| field '))
  expect(told.map(([name]) => name).sort()).toEqual([...fields.keys()].sort())
})

test.each([...fields])('%s has the fields, types and demands of the schema', (name, expected) => {
  const rows = rowsOf(sections.get(name) ?? '')
  const told = rows.map(([field = '', type = '', standard = '']) => ({
    name: field,
    type,
    required: standard === 'required',
  }))
  expect(told).toEqual(expected)
})

test('every field has a default and a meaning, and names rules that there are', () => {
  const numbers = new Set(rules.match(/^\d+(?=\. )/gm))
  for (const [name, section] of sections) {
    for (const [field, , standard, meaning, cited = ''] of rowsOf(section)) {
      expect(`${name} ${field}: ${standard}`).not.toMatch(/: $/)
      expect(`${name} ${field}: ${meaning}`).not.toMatch(/: $/)
      const unknown = cited.split(', ').filter((rule) => rule !== '' && !numbers.has(rule))
      expect(unknown, `${name} ${field}`).toEqual([])
    }
  }
})

test('every scheme is named', () => {
  const types = PriceScheme._zod.def.options.map((option) => option._zod.def.shape.type)
  const names = types.flatMap(({ _zod: { def } }) => def.values)
  expect(names.length).toBeGreaterThan(5)
  const section = sections.get('PriceScheme') ?? ''
  expect(names.filter((name) => !section.includes(`\`${name}\``))).toEqual([])
})

/** The rows of a section's table, without marks of code and links. */
function rowsOf(section: string): string[][] {
  const [, body = ''] = /^\| field .+\n\| -.+\n((?:\|.+\n?)+)/m.exec(section) ?? []
  const rows = body.trimEnd().split('\n').filter(Boolean)
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) =>
        cell
          .replaceAll('`', '')
          .replace(/\[(\w+)\]\(#\w+\)/g, '$1')
          .trim(),
      ),
  )
}
