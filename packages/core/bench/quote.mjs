// What does each line of an order cost, by tiers, a grade's discount, one of the order spread over its lines, and tax?

import { quote } from '@fieldbook/core/pricing'
import { ordersByBig } from './peers/quote/big.mjs'
import { ordersByDinero } from './peers/quote/dinero.mjs'
import { ordersByHand } from './peers/quote/hand-written.mjs'
import { seeded } from './seeded.mjs'

/**
 * @typedef {import('@fieldbook/core/pricing').PriceBook} PriceBook
 * @typedef {import('@fieldbook/core/pricing').Quote} Quote
 * @typedef {import('@fieldbook/core/pricing').QuoteRequest} QuoteRequest
 *
 * @typedef {object} TieredItem
 * @property {string} id
 * @property {readonly [number, number, number]} units cents for one: up to 10, up to 100, and more
 *
 * @typedef {object} Order
 * @property {string} grade
 * @property {readonly { id: string, item: number, quantity: number }[]} lines `item` is a place in the list of items
 */

const circumstances = /** @type {const} */ ({ today: '2026-11-21' })

/** @type {PriceBook['conventions']} */
const conventions = {
  choose: ['first'],
  rounding: { at: 'line', mode: 'half-up', of: 'change' },
  taxRounding: { at: 'line', mode: 'half-up' },
  belowZero: 'refuse',
}

/**
 * @param {number} orderCount
 * @param {number} lineCount
 * @returns {import('./measure.mjs').Benchmark}
 */
export function quoteBenchmark(orderCount, lineCount) {
  const items = tieredItems(50)
  const orders = seededOrders(orderCount, lineCount, items.length)
  const book = tieredBook(items)
  const requests = orders.map((order) => requestOf(order, items))
  const subjects = orderCount * lineCount
  return {
    title: 'Prices of orders: tiers, a grade’s discount, one of the order, tax',
    about: 'lines',
    contenders: [
      { name: 'hand-written loop', subjects, answer: () => ordersByHand(orders, items) },
      {
        name: 'quote',
        subjects,
        answer: () => requests.map((request) => quote(request, book, circumstances)),
        comparable: (quotes) => quotes.flatMap(briefly),
      },
      { name: 'dinero.js', subjects, answer: () => ordersByDinero(orders, items) },
      { name: 'big.js', subjects, answer: () => ordersByBig(orders, items) },
    ],
    claims: [],
  }
}

/**
 * The same orders under fifty rules, and under ten rules in the place of each, of which one concerns a line.
 *
 * @param {number} orderCount
 * @param {number} lineCount
 * @returns {import('./measure.mjs').Benchmark}
 */
export function manyRulesBenchmark(orderCount, lineCount) {
  const requests = seededOrders(orderCount, lineCount, ITEMS).map((order) => ({
    customer: { grade: order.grade },
    lines: order.lines.map(({ id, item, quantity }) => ({ id, item: `item${item}`, quantity })),
  }))
  const subjects = orderCount * lineCount
  const under = (/** @type {PriceBook} */ book) => () =>
    requests.map((request) => quote(request, book, circumstances))
  const comparable = (/** @type {readonly Quote[]} */ quotes) => quotes.flatMap(briefly)
  return {
    title: 'Prices of orders of many lines under five hundred rules',
    about: 'lines',
    contenders: [
      { name: 'fifty rules', subjects, answer: under(ruledBook(1)), comparable },
      { name: 'five hundred rules', subjects, answer: under(ruledBook(PARTS)), comparable },
    ],
    claims: [
      {
        says: 'five hundred rules take at most 3 times as long as fifty',
        of: 'five hundred rules',
        to: 'fifty rules',
        atMost: 3,
      },
    ],
  }
}

/** What the other contenders answer too: each line’s figures and steps. @param {Quote} quoted */
function briefly({ lines }) {
  return lines.map(({ id, priced }) => ({
    id,
    steps: priced?.waterfall.map(({ amount }) => amount.amount),
    net: priced?.net.amount,
    tax: priced?.tax.amount,
    total: priced?.total.amount,
  }))
}

/** @param {number} count @returns {TieredItem[]} */
function tieredItems(count) {
  const { below } = seeded(3)
  return Array.from({ length: count }, (_, index) => {
    const unit = 200 + below(20_000)
    return { id: `item${index}`, units: [unit, unit - below(50), unit - 50 - below(100)] }
  })
}

/** @param {number} orderCount @param {number} lineCount @param {number} itemCount @returns {Order[]} */
function seededOrders(orderCount, lineCount, itemCount) {
  const { below, pick } = seeded(orderCount)
  return Array.from({ length: orderCount }, () => ({
    grade: pick(['A', 'B']),
    lines: Array.from({ length: lineCount }, (_, index) => ({
      id: `l${index}`,
      item: below(itemCount),
      quantity: 1 + below(200),
    })),
  }))
}

/** @param {Order} order @param {readonly TieredItem[]} items @returns {QuoteRequest} */
function requestOf({ grade, lines }, items) {
  return {
    customer: { grade },
    lines: lines.map(({ id, item, quantity }) => ({ id, item: items[item]?.id ?? '', quantity })),
  }
}

/** @param {readonly TieredItem[]} items @returns {PriceBook} */
function tieredBook(items) {
  return {
    currency: 'CNY',
    conventions,
    items: items.map(({ id }) => ({ id, unit: 'piece' })),
    prices: items.map(({ id, units: [first, second, last] }) => ({
      id,
      item: id,
      scheme: {
        type: 'volume',
        tiers: [
          { upTo: 10, unit: majorUnits(first) },
          { upTo: 100, unit: majorUnits(second) },
          { unit: majorUnits(last) },
        ],
      },
    })),
    adjustments: [
      {
        id: 'grades',
        on: 'line',
        stacking: 'sequential',
        rules: [{ id: 'a', when: { fact: 'grade', is: 'A' }, discount: { rate: '0.05' } }],
      },
      {
        id: 'order',
        on: 'order',
        stacking: 'sequential',
        rules: [{ id: 'large', amount: { atLeast: 1_000 }, discount: { rate: '0.02' } }],
      },
    ],
    tax: { prices: 'exclusive', rates: [{ id: 'vat', rate: '0.13' }] },
  }
}

/** @param {number} cents */
function majorUnits(cents) {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

const ITEMS = 200
const GROUPS = 100
const PARTS = 10

/**
 * Fifty rules: 20 name ten items each, 10 ten groups, 20 ask of class and material. In parts, each is ten rules that
 * name one item, one group, or ask of the series too.
 *
 * @param {number} parts
 * @returns {PriceBook}
 */
function ruledBook(parts) {
  const { below } = seeded(7)
  const discounts = Array.from({ length: 50 }, () => ({ rate: `0.0${1 + below(9)}` }))
  /** @param {number} first @param {number} count @param {(index: number, part: number) => object} concerning */
  const rules = (first, count, concerning) =>
    Array.from({ length: count * parts }, (_, number) => {
      const index = Math.floor(number / parts)
      const discount = discounts[first + index] ?? { rate: '0' }
      return { id: `r${first}-${number}`, discount, ...concerning(index, number % parts) }
    })
  /** @param {string} name @param {number} index @param {number} part */
  const names = (name, index, part) =>
    parts === 1
      ? Array.from({ length: PARTS }, (_, at) => `${name}${index * PARTS + at}`)
      : [`${name}${index * PARTS + part}`]
  const asking = (/** @type {number} */ index, /** @type {number} */ part) => [
    { fact: 'class', is: CLASSES[index % 4] ?? '' },
    { fact: 'material', is: MATERIALS[Math.floor(index / 4)] ?? '' },
    ...(parts === 1 ? [] : [{ fact: 'series', is: part }]),
  ]
  return {
    currency: 'CNY',
    conventions,
    classes: CLASSES.map((id) => ({ id })),
    items: Array.from({ length: ITEMS }, (_, index) => ({
      id: `item${index}`,
      unit: 'piece',
      group: `group${index % GROUPS}`,
      class: CLASSES[below(CLASSES.length)] ?? '',
      facts: { material: MATERIALS[below(MATERIALS.length)] ?? '', series: below(PARTS) },
    })),
    prices: Array.from({ length: ITEMS }, (_, index) => ({
      id: `p${index}`,
      item: `item${index}`,
      scheme: { type: 'per-unit', unit: 5 + below(500) },
    })),
    adjustments: [
      stage(
        'items',
        rules(0, 20, (index, part) => ({ items: names('item', index, part) })),
      ),
      stage(
        'groups',
        rules(20, 10, (index, part) => ({ groups: names('group', index, part) })),
      ),
      stage(
        'facts',
        rules(30, 20, (index, part) => ({ when: { all: asking(index, part) } })),
      ),
    ],
    tax: { prices: 'exclusive', rates: [{ id: 'vat', rate: '0.13' }] },
  }
}

const CLASSES = ['best', 'better', 'good', 'plain']
const MATERIALS = ['steel', 'oak', 'pine', 'glass', 'cork']

/**
 * @param {string} id
 * @param {import('@fieldbook/core/pricing').Adjustment[]} rules
 * @returns {import('@fieldbook/core/pricing').AdjustmentStage}
 */
function stage(id, rules) {
  return { id, on: 'line', stacking: 'best', rules }
}
