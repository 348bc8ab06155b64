import { describe, expect, test } from 'vitest'
import { APPOINTMENT_COLUMNS, CUSTOMER_COLUMNS, REP_COLUMNS } from './column-sets.js'
import { mapColumns } from './column-mapping.js'

function targetsOf(columns: readonly string[], renamed: Record<string, string> = {}) {
  const mapping = mapColumns(columns, CUSTOMER_COLUMNS, new Map(Object.entries(renamed)))
  return {
    ...mapping,
    targets: Object.fromEntries([...mapping.targets].map(([name, to]) => [name, to.join('.')])),
  }
}

describe('the columns of customers', () => {
  test('are found by the names that people give them, in any case', () => {
    expect(targetsOf(['ID', 'Customer name', 'last_visit', 'Sales Rep', 'Lat']).targets).toEqual({
      ID: 'id',
      'Customer name': 'name',
      last_visit: 'lastVisitOn',
      'Sales Rep': 'repId',
      Lat: 'place.latitude',
    })
  })

  test('are found in Chinese', () => {
    const { targets, faults } = targetsOf([
      '客户编号',
      '客户名称',
      '等级',
      '销售顾问',
      '上次访问',
      '首次接触',
    ])
    expect(Object.values(targets)).toEqual([
      'id',
      'name',
      'grade',
      'repId',
      'lastVisitOn',
      'firstContactAt',
    ])
    expect(faults).toEqual([])
  })

  test('that are no field are facts', () => {
    expect(targetsOf(['id', 'name', 'Umsatz', 'facts.orders']).targets).toMatchObject({
      Umsatz: 'facts.Umsatz',
      'facts.orders': 'facts.orders',
    })
  })

  test('can be named for other systems, and the usual name is then a fact', () => {
    const { targets, faults } = targetsOf(['KUNNR', 'name', 'grade', 'ABC', 'Umsatz'], {
      id: 'KUNNR',
      grade: 'ABC',
      'facts.revenue': 'Umsatz',
    })
    expect(faults).toEqual([])
    expect(targets).toEqual({
      KUNNR: 'id',
      name: 'name',
      grade: 'facts.grade',
      ABC: 'grade',
      Umsatz: 'facts.revenue',
    })
  })

  test('a rep’s name beside the rep’s id is a fact', () => {
    expect(targetsOf(['id', 'name', 'repId', 'Rep']).targets).toMatchObject({
      repId: 'repId',
      Rep: 'facts.Rep',
    })
  })

  test.each([
    [['id', 'grade'], {}, { kind: 'missing', fields: ['name'] }],
    [['id', 'name'], { grade: 'ABC' }, { kind: 'no-such-column', column: 'ABC' }],
    [['id', 'name', 'name'], {}, { kind: 'same-name', column: 'name' }],
    [
      ['id', '姓名', '客户名称'],
      {},
      { kind: 'same-field', field: 'name', columns: ['姓名', '客户名称'] },
    ],
    [['id', 'name', '__proto__'], {}, { kind: 'reserved', column: '__proto__' }],
  ])('%j with %j is a fault', (columns, renamed, fault) => {
    expect(targetsOf(columns, renamed).faults).toContainEqual(fault)
  })
})

test.each([CUSTOMER_COLUMNS, REP_COLUMNS, APPOINTMENT_COLUMNS])(
  'no name means two fields',
  (set) => {
    const columns = Object.entries(set.fields).flatMap(([field, names]) => [field, ...names])
    const plain = columns.map((name) => name.toLowerCase().replaceAll(/[\s._-]/g, ''))
    expect(plain.filter((name, index) => plain.indexOf(name) !== index)).toEqual([])
  },
)
