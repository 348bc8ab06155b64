import { describe, expect, it } from 'vitest'
import { worked } from '../../../tests/worked.js'
import { quotationCompleteness } from './completeness.js'
import { QUOTATION_FIELDS } from './quotation-fields.js'

const told = (count: number) =>
  Object.fromEntries(QUOTATION_FIELDS.slice(0, count).map(({ id }) => [id, 'told']))

describe('completeness of a quotation', () => {
  it('C-OBJ-11: fields filled of fields required (RULES #34, OBJ-12)', () => {
    expect(QUOTATION_FIELDS).toHaveLength(15)
    worked<{ filled: number }>(({ filled }) => ({
      pct: quotationCompleteness(told(filled), QUOTATION_FIELDS).percent,
    }))('C-OBJ-11')
  })

  it('names what is missing, in the order of the fields (RULES #34)', () => {
    const { missing } = quotationCompleteness(told(12), QUOTATION_FIELDS)
    expect(missing).toEqual(['packing', 'port', 'payment'])
  })

  it('nothing, spaces and what is not known fill no field; no and none at all do (RULES #34)', () => {
    const fields = ['a', 'b', 'c', 'd', 'e', 'toString'].map((id) => ({ id }))
    const particulars = { a: '', b: ' \t', c: null, d: false, e: 0 }
    expect(quotationCompleteness(particulars, fields)).toEqual({
      required: 6,
      filled: 2,
      percent: 33.3,
      missing: ['a', 'b', 'c', 'toString'],
    })
  })

  it('where nothing is required all is told (RULES #34)', () => {
    expect(quotationCompleteness({ port: 'Ningbo' }, []).percent).toBe(100)
  })

  it('the fields are eight of the factory, two of the product, five of the terms, in both languages', () => {
    const groups = ['supplier', 'product', 'terms'].map(
      (group) => QUOTATION_FIELDS.filter((field) => field.group === group).length,
    )
    expect(groups).toEqual([8, 2, 5])
    for (const { name } of QUOTATION_FIELDS) {
      expect(Object.keys(name ?? {})).toEqual(['en', 'zh-CN'])
    }
  })
})
