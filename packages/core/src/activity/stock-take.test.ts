import { describe, expect, it } from 'vitest'
import { practiceCase } from '../../tests/practice.js'
import { explain } from '../messages/catalogue.js'
import { en } from '../messages/en.js'
import { zhCN } from '../messages/zh-CN.js'
import { parse } from '../shared/schema.js'
import { StockCard } from './schema.js'
import { carryOver, stockTake } from './stock-take.js'

const card = (id: string, grade: string | null, standing?: StockCard['standing']): StockCard =>
  standing === undefined ? { id, grade } : { id, grade, standing }
const figures = { opening: 0, new: 0, lost: 0, sold: 0, missing: 0, carryOver: 0 }
const ofGrade = { ...figures, regradedIn: 0, regradedOut: 0 }

describe('carry-over (RULES #1)', () => {
  it('C-PLN-14: opening + new - lost - sold', () => {
    const { input, expected } = practiceCase<
      { opening: number; new: number; lost: number; sold: number },
      { carryOver: number }
    >('C-PLN-14')
    expect({ carryOver: carryOver(input) }).toEqual(expected)
  })

  it('C-PLN-14 from two books', () => {
    const { input, expected } = practiceCase<
      { opening: number; new: number; lost: number; sold: number },
      { carryOver: number }
    >('C-PLN-14')
    const before = Array.from({ length: input.opening }, (_, index) => card(`old${index}`, 'B'))
    const rolled = before.map(({ id }, index) =>
      index < input.lost
        ? card(id, 'B', 'lost')
        : card(id, 'B', index < input.lost + input.sold ? 'ordered' : 'prospect'),
    )
    const joined = Array.from({ length: input.new }, (_, index) => card(`new${index}`, 'C'))
    const taken = stockTake(before, [...rolled, ...joined])
    expect(taken).toMatchObject({ ...input, ...expected, missing: 0, findings: [] })
    expect(taken.byGrade).toEqual([
      { ...ofGrade, grade: 'B', opening: 40, lost: 12, sold: 8, carryOver: 20 },
      { ...ofGrade, grade: 'C', new: 25, carryOver: 25 },
    ])
  })
})

describe('a stock-take (RULES #2 to #6)', () => {
  it('says what happened to whom, in all and by grade', () => {
    const before = [
      card('stays', 'A', 'prospect'),
      card('regraded', 'B'),
      card('lost', 'B'),
      card('ordered', 'O'),
      card('retained', 'A'),
      card('gone', 'C'),
      card('ungraded', null),
      card('lost-before', 'C', 'lost'),
      card('owner', 'A', 'retained'),
    ]
    const after = [
      card('stays', 'A'),
      card('regraded', 'A'),
      // With another grade than before: it leaves from the one of the earlier book.
      card('lost', 'C', 'lost'),
      card('ordered', 'O', 'ordered'),
      card('retained', 'A', 'retained'),
      card('ungraded', 'C'),
      card('lost-before', 'B', 'prospect'),
      card('owner', 'A', 'retained'),
      card('new', 'C'),
    ]
    const { changes, findings, byGrade, ...total } = stockTake(before, after, {
      grades: ['O', 'A', 'B', 'C'],
    })
    expect(total).toEqual({ opening: 7, new: 2, lost: 1, sold: 2, missing: 1, carryOver: 5 })
    expect(byGrade).toEqual([
      { ...ofGrade, grade: 'O', opening: 1, sold: 1 },
      { ...ofGrade, grade: 'A', opening: 2, sold: 1, regradedIn: 1, carryOver: 2 },
      { ...ofGrade, grade: 'B', opening: 2, new: 1, lost: 1, regradedOut: 1, carryOver: 1 },
      { ...ofGrade, grade: 'C', opening: 1, new: 1, missing: 1, regradedIn: 1, carryOver: 2 },
      { ...ofGrade, grade: null, opening: 1, regradedOut: 1 },
    ])
    expect(changes).toEqual([
      { customerId: 'gone', change: 'missing', from: 'C' },
      { customerId: 'lost', change: 'lost', from: 'B' },
      { customerId: 'lost-before', change: 'new', to: 'B' },
      { customerId: 'new', change: 'new', to: 'C' },
      { customerId: 'ordered', change: 'sold', from: 'O' },
      { customerId: 'regraded', change: 'regraded', from: 'B', to: 'A' },
      { customerId: 'retained', change: 'sold', from: 'A' },
      { customerId: 'ungraded', change: 'regraded', from: null, to: 'C' },
    ])
    expect(findings).toEqual([{ code: 'activity/card-missing', customerId: 'gone', grade: 'C' }])
  })

  it('counts orders among the prospects until they are delivered, where the practice does', () => {
    const before = [card('c1', 'O', 'ordered'), card('c2', 'A')]
    const after = [card('c1', 'O', 'retained'), card('c2', 'O', 'ordered')]
    expect(stockTake(before, after, { soldWhen: 'retained' })).toMatchObject({
      opening: 2,
      sold: 1,
      carryOver: 1,
    })
    expect(stockTake(before, after)).toMatchObject({ opening: 1, sold: 1, carryOver: 0 })
  })

  it.each<[string, StockCard[], StockCard[], object]>([
    ['new and lost', [], [card('c1', 'A', 'lost')], { new: 1, lost: 1 }],
    ['new and sold', [], [card('c1', 'A', 'retained')], { new: 1, sold: 1 }],
    ['won back', [card('c1', 'A', 'lost')], [card('c1', 'A', 'ordered')], { new: 1, sold: 1 }],
    ['sold as before', [card('c1', 'A', 'ordered')], [card('c1', 'A', 'retained')], {}],
    ['lost as before', [card('c1', 'A', 'lost')], [card('c1', 'A', 'lost')], {}],
    ['lost, and taken out', [card('c1', 'A', 'lost')], [], {}],
  ])('who was in neither stock: %s', (_, before, after, counted) => {
    const { byGrade, ...taken } = stockTake(before, after)
    expect(taken).toMatchObject({ ...figures, ...counted, findings: [] })
    expect(byGrade).toEqual(
      Object.keys(counted).length === 0 ? [] : [{ ...ofGrade, grade: 'A', ...counted }],
    )
  })

  it('who stands in a book twice counts once, and both languages say so', () => {
    const taken = stockTake([card('c1', 'A'), card('c1', 'B')], [card('c1', 'A'), card('c1', 'A')])
    expect(taken).toMatchObject({ opening: 1, carryOver: 1, changes: [] })
    expect(taken.findings).toEqual([
      { code: 'activity/card-repeated', customerId: 'c1', book: 'before' },
      { code: 'activity/card-repeated', customerId: 'c1', book: 'after' },
    ])
    expect(taken.findings.map((finding) => explain(finding, en))).toEqual([
      'c1 stands in the earlier book more than once; the first card counts.',
      'c1 stands in the later book more than once; the first card counts.',
    ])
    const [first] = taken.findings
    expect(explain(first ?? { code: '' }, zhCN)).toBe(
      '客户c1在上月末的名册中不止一次出现，以第一张资料卡为准。',
    )
  })

  it('lists the grades in the order asked for, then others by code unit, and none last', () => {
    const book = ['b', 'Z', 'A', null].map((grade, index) => card(`c${index}`, grade))
    const order = (grades?: string[]) =>
      stockTake(book, book, grades === undefined ? {} : { grades }).byGrade.map(
        ({ grade }) => grade,
      )
    expect(order()).toEqual(['A', 'Z', 'b', null])
    expect(order(['O', 'b'])).toEqual(['O', 'b', 'A', 'Z', null])
  })

  it('two empty books have an empty stock', () => {
    expect(stockTake([], [])).toEqual({ ...figures, byGrade: [], changes: [], findings: [] })
  })
})

describe('a card', () => {
  it('is read with its grade, or without', () => {
    const known = { id: 'c1', grade: null, standing: 'lost' }
    expect(parse(StockCard, known)).toEqual({ ok: true, value: known })
    expect(parse(StockCard, { id: 'c1' })).toMatchObject({
      problems: [{ code: 'schema/missing', path: '/grade' }],
    })
  })
})
