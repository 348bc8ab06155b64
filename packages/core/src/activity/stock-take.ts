import { byCodeUnit } from '../shared/order.js'
import type { ActivityFinding } from './reasons.js'
import type { StockCard } from './schema.js'

/** The figures of a stock, in customers. */
export type StockFigures = {
  readonly opening: number
  readonly new: number
  readonly lost: number
  readonly sold: number
  /** In stock before, and not in the book after at all. */
  readonly missing: number
  readonly carryOver: number
}

/** The stock of one grade; null is no grade. */
export type GradeStock = StockFigures & {
  readonly grade: string | null
  readonly regradedIn: number
  readonly regradedOut: number
}

/** What happened to one customer; `from` and `to` are grades, absent where the customer was not in stock. */
export type StockChange = {
  readonly customerId: string
  readonly change: 'new' | 'lost' | 'sold' | 'missing' | 'regraded'
  readonly from?: string | null
  readonly to?: string | null
}

export type StockTake = StockFigures & {
  readonly byGrade: readonly GradeStock[]
  /** In the order of ids. Who came and went in one month has two entries. */
  readonly changes: readonly StockChange[]
  readonly findings: readonly ActivityFinding[]
}

export type StockTakeOptions = {
  /** The grades to be listed, in their order, with those of which there is none; others follow by code unit, null last. */
  readonly grades?: readonly string[]
  /** From which standing a customer counts as sold: `ordered` unless said otherwise. */
  readonly soldWhen?: 'ordered' | 'retained'
}

/**
 * What is carried over into the next month (RULES #1).
 *
 * @param figures counts of customers
 * @example
 * carryOver({ opening: 40, new: 25, lost: 12, sold: 8 }) //=> 45
 */
export function carryOver(figures: Omit<StockFigures, 'missing' | 'carryOver'>): number {
  return figures.opening + figures.new - figures.lost - figures.sold
}

/**
 * The month-end stock-take of prospects from two whole books: who is new, lost, sold, missing or regraded, in all and
 * by grade (RULES #2 to #6).
 *
 * @param before the book at the end of last month
 * @param after the book now
 * @returns figures that always come out: opening + new - lost - sold - missing = carryOver
 * @example
 * stockTake([{ id: 'c1', grade: 'A' }], [{ id: 'c1', grade: 'A', standing: 'ordered' }, { id: 'c2', grade: 'B' }]).carryOver //=> 1
 */
export function stockTake(
  before: readonly StockCard[],
  after: readonly StockCard[],
  { grades = [], soldWhen = 'ordered' }: StockTakeOptions = {},
): StockTake {
  const findings: ActivityFinding[] = []
  const cards = pairsOf(cardsById(before, 'before', findings), cardsById(after, 'after', findings))
  const sheet = new Map<string | null, Counts>()
  const changes: StockChange[] = []
  for (const { customerId, was, is } of cards) {
    const opening = placeOf(was, soldWhen)
    const closing = placeOf(is, soldWhen)
    const [from, to] = [was?.grade ?? null, is?.grade ?? null]
    if (opening === 'in-stock') countsOf(sheet, from).opening++
    if (closing === 'in-stock') countsOf(sheet, to).carryOver++
    for (const change of changesBetween(opening, closing, from, to)) {
      count(sheet, change)
      changes.push({ customerId, ...change })
      if (change.change === 'missing') {
        findings.push({ code: 'activity/card-missing', customerId, grade: from })
      }
    }
  }
  const byGrade = listed(sheet, grades)
  return { ...totalOf(byGrade), byGrade, changes, findings }
}

type Counts = { -readonly [Key in keyof Omit<GradeStock, 'grade'>]: number }
type Sheet = Map<string | null, Counts>
type Place = 'in-stock' | 'lost' | 'sold' | 'absent'

function cardsById(
  book: readonly StockCard[],
  name: 'before' | 'after',
  findings: ActivityFinding[],
): Map<string, StockCard> {
  const cards = new Map<string, StockCard>()
  for (const card of book) {
    const customerId = card.id
    if (cards.has(customerId)) {
      findings.push({ code: 'activity/card-repeated', customerId, book: name })
    } else cards.set(customerId, card)
  }
  return cards
}

/** The cards of both books by customer, in the order of ids. */
function pairsOf(before: ReadonlyMap<string, StockCard>, after: ReadonlyMap<string, StockCard>) {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort(byCodeUnit)
  return ids.map((customerId) => {
    return { customerId, was: before.get(customerId), is: after.get(customerId) }
  })
}

function placeOf(card: StockCard | undefined, soldWhen: 'ordered' | 'retained'): Place {
  if (card === undefined) return 'absent'
  const { standing = 'prospect' } = card
  if (standing === 'lost') return 'lost'
  const isSold = standing === 'retained' || (standing === 'ordered' && soldWhen === 'ordered')
  return isSold ? 'sold' : 'in-stock'
}

type Change = Omit<StockChange, 'customerId'>

/** What must have happened to a customer between two books (RULES #2 to #5). */
function changesBetween(
  opening: Place,
  closing: Place,
  from: string | null,
  to: string | null,
): Change[] {
  if (opening === 'in-stock') {
    if (closing !== 'in-stock')
      return [{ change: closing === 'absent' ? 'missing' : closing, from }]
    return from === to ? [] : [{ change: 'regraded', from, to }]
  }
  if (closing === 'in-stock') return [{ change: 'new', to }]
  const wentThrough = opening === 'absent' || (opening === 'lost' && closing === 'sold')
  if (closing === 'absent' || !wentThrough) return []
  return [
    { change: 'new', to },
    { change: closing, from: to },
  ]
}

function count(sheet: Sheet, { change, from = null, to = null }: Change): void {
  if (change === 'regraded') {
    countsOf(sheet, from).regradedOut++
    countsOf(sheet, to).regradedIn++
  } else countsOf(sheet, change === 'new' ? to : from)[change]++
}

function countsOf(sheet: Sheet, grade: string | null): Counts {
  const known = sheet.get(grade)
  if (known !== undefined) return known
  const counts = { ...NONE, regradedIn: 0, regradedOut: 0 }
  sheet.set(grade, counts)
  return counts
}

const NONE = { opening: 0, new: 0, lost: 0, sold: 0, missing: 0, carryOver: 0 }

function listed(sheet: Sheet, grades: readonly string[]): GradeStock[] {
  const others = [...sheet.keys()].filter((grade) => grade !== null && !grades.includes(grade))
  const named = [...new Set(grades), ...(others as string[]).sort(byCodeUnit)]
  return [...named, ...(sheet.has(null) ? [null] : [])].map((grade) => {
    return { grade, ...countsOf(sheet, grade) }
  })
}

function totalOf(byGrade: readonly GradeStock[]): StockFigures {
  const total = { ...NONE }
  for (const stock of byGrade) {
    for (const figure of Object.keys(NONE) as (keyof StockFigures)[]) total[figure] += stock[figure]
  }
  return total
}
