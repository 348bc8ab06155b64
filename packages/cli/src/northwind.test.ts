import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gradeCustomer } from '@fieldbook/core/grading'
import { parseRulebook, type Rulebook } from '@fieldbook/core/rulebook'
import {
  byCodeUnit,
  minus,
  plus,
  roundTo,
  times,
  type Customer,
  type Rep,
} from '@fieldbook/core/shared'
import { planVisits } from '@fieldbook/core/visits'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { environment, objects, runIn, temporaryFolder } from './testing/command.js'

type Row = Readonly<Record<string, string>>
type Buyer = Required<Pick<Customer, 'id' | 'name'>> &
  Pick<Customer, 'repId' | 'lastVisitOn'> & { readonly facts: Record<string, string | number> }

const shared =
  process.env['FIELDBOOK_DATA'] ??
  fileURLToPath(new URL('../../../../shared/data', import.meta.url))
const data = join(shared, 'northwind')
const isThere = existsSync(data)
if (!isThere) process.stdout.write('northwind: skipped: no shared data\n')

const folder = temporaryFolder()
const zones = ['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Apia']
const today = '1998-05-06'
const days = 28

describe.skipIf(!isThere)('Northwind from a CSV', () => {
  const buyers = isThere ? northwindBuyers() : []
  const reps = isThere ? northwindReps() : []

  test('is planned as planVisits plans it, byte for byte in every time zone', () => {
    writeFileSync(join(folder, 'buyers.csv'), csvOf(buyers))
    writeFileSync(join(folder, 'rulebook.json'), JSON.stringify(rulebook))
    const list = reps.map(({ id, visitsPerDay }) => `${id}:${visitsPerDay}`).join(',')
    const args = [
      '--rulebook',
      'rulebook.json',
      '--today',
      today,
      '--days',
      String(days),
      '--reps',
      list,
    ]
    const answers = zones.map((zone) =>
      runIn(folder, ['plan', 'buyers.csv', ...args], '', { ...environment, TZ: zone }),
    )
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.status).toBe(0)

    const lines = objects(answers[0]?.stdout ?? '')
    const plan = planVisits(directProblem(buyers, reps))
    const ofType = (type: string) =>
      lines.filter((line) => line['type'] === type).map(({ type: _, ...entry }) => entry)
    expect(byId(ofType('visit'))).toEqual(plan.visits)
    expect(byId(ofType('unplanned'))).toEqual(plan.unplanned)
    expect(lines.at(-1)).toMatchObject(plan.score)
    const aboutVisits = ofType('finding').filter(({ code }) =>
      plan.findings.some((of) => of.code === code),
    )
    expect(aboutVisits).toEqual(plan.findings)
    expect(plan.score.planned).toBeGreaterThan(100)
  })

  test('has the revenue of every line to the cent', () => {
    expect(buyers).toHaveLength(91)
    // The total of the company's books, worked out apart: 1,265,793.0395, before each customer is rounded.
    const cents = buyers.map(({ facts }) => BigInt(Math.round(Number(facts['revenue']) * 100)))
    const total = cents.reduce((sum, amount) => sum + amount, 0n)
    expect(Math.abs(Number(total - 126_579_304n))).toBeLessThanOrEqual(45)
  })
})

function directProblem(buyers: readonly Buyer[], reps: readonly Rep[]) {
  const parsed = parseRulebook(rulebook)
  if (!parsed.ok || parsed.value.grading === undefined || parsed.value.visits === undefined) {
    throw new Error('the rulebook is sound')
  }
  const { grading, visits: policy, calendar } = parsed.value
  const customers = buyers.map((buyer): Customer => {
    const { grade } = gradeCustomer(buyer, grading, { today })
    return grade === null ? buyer : { ...buyer, grade }
  })
  return { customers, reps: [...reps], policy, calendar, today, from: today, days } as const
}

function byId(entries: readonly Record<string, unknown>[]): Record<string, unknown> {
  return Object.fromEntries(entries.map((entry) => [String(entry['id']), entry]))
}

function csvOf(buyers: readonly Buyer[]): string {
  const rows = buyers.map(({ id, name, repId = '', lastVisitOn = '', facts }) =>
    [id, name, repId, lastVisitOn, facts['revenue'], facts['orders'], facts['lastOrderOn'] ?? '']
      .map((value) => `"${String(value).replaceAll('"', '""')}"`)
      .join(','),
  )
  return ['id,name,rep,last visit,revenue,orders,lastOrderOn', ...rows, ''].join('\r\n')
}

function northwindBuyers(): Buyer[] {
  const revenueOf = new Map<string, ReturnType<typeof plus>>()
  for (const { orderID = '', unitPrice = '', quantity = '', discount = '' } of rows(
    'order-details',
  )) {
    const line = times(times(unitPrice, quantity), minus(1, discount))
    revenueOf.set(orderID, plus(revenueOf.get(orderID) ?? 0, line))
  }
  const orders = rows('orders')
  return rows('customers').map(({ customerID: id = '', companyName: name = '' }) => {
    const theirs = orders.filter(({ customerID }) => customerID === id)
    const revenue = theirs.reduce(
      (sum, { orderID = '' }) => plus(sum, revenueOf.get(orderID) ?? 0),
      plus(0, 0),
    )
    const facts = { revenue: Number(roundTo(revenue, 2)), orders: theirs.length }
    const lastOrderOn = theirs
      .map(({ orderDate = '' }) => orderDate.slice(0, 10))
      .sort()
      .at(-1)
    if (lastOrderOn === undefined) return { id, name, facts }
    const repId = mostFrequent(theirs.map(({ employeeID = '' }) => employeeID))
    return {
      id,
      name,
      repId,
      lastVisitOn: lastOrderOn as typeof today,
      facts: { ...facts, lastOrderOn },
    }
  })
}

function mostFrequent(ids: readonly string[]): string {
  const count = (id: string) => ids.filter((other) => other === id).length
  const [most = ''] = [...new Set(ids)].sort((a, b) => count(b) - count(a) || byCodeUnit(a, b))
  return most
}

function northwindReps(): Rep[] {
  return rows('employees').map(({ employeeID: id = '' }) => ({ id, name: id, visitsPerDay: 8 }))
}

// Some addresses hold a bare comma; the columns that are read here stand to the left of them.
function rows(table: string): Row[] {
  const text = readFileSync(join(data, `${table}.csv`), 'utf8')
  return parseCsv(text, { columns: true, relax_column_count: true })
}

const rulebook: Rulebook = {
  format: 1,
  id: 'northwind',
  title: 'Northwind',
  effectiveFrom: '1998-01-01',
  currency: 'USD',
  calendar: {
    workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'],
    holidays: [{ from: '1998-05-25', name: 'Memorial Day' }],
  },
  grading: {
    method: 'scorecard',
    grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    criteria: [
      {
        id: 'revenue',
        fact: 'revenue',
        weight: '0.6',
        points: [{ atLeast: 20_000, points: 2 }, { above: 5000, points: 1 }, { points: 0 }],
      },
      {
        id: 'orders',
        fact: 'orders',
        weight: '0.4',
        points: [{ atLeast: 10, points: 1 }, { points: 0 }],
      },
      {
        id: 'recency',
        fact: 'lastOrderOn',
        weight: '0.2',
        points: [{ daysAgo: { atMost: 30 }, points: 1 }, { points: 0 }],
      },
    ],
    bands: [
      { grade: 'A', atLeast: 70 },
      { grade: 'B', atLeast: 30 },
      { grade: 'C', atLeast: 0 },
    ],
  },
  visits: {
    cadences: [
      { grade: 'A', every: { weeks: 1 } },
      { grade: 'B', every: { weeks: 2 } },
      { grade: 'C', every: { months: 1 } },
    ],
    floor: { every: { days: 60 } },
  },
}
