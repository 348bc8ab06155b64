import type { Rulebook } from '../rulebook/schema.js'
import { wholesalerPrices } from './wholesaler/prices.js'

/**
 * A wholesaler's rulebook: six weighted criteria over what the books and a survey say of a customer give a score, the
 * score a grade from A to D (GRD-08), the grade how often to visit (GRD-13), and what to pay (PRI-06).
 *
 * The practice names no weights, cut-offs or intervals for this: all figures are defaults to be changed. The margin and
 * the minimum stay keep a grade from going back and forth; a person may set another for at most half a year.
 */
export const wholesaler = {
  $schema: '../rulebook.schema.json',
  format: 1,
  id: 'wholesaler',
  title: { en: 'Wholesaler', 'zh-CN': '批发商' },
  effectiveFrom: '2026-01-01',
  currency: 'CNY',
  calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'] },
  grading: {
    method: 'scorecard',
    grades: [
      { id: 'A', name: { en: 'Key customer', 'zh-CN': '重点客户' } },
      { id: 'B', name: { en: 'Good customer', 'zh-CN': '优质客户' } },
      { id: 'C', name: { en: 'Regular customer', 'zh-CN': '普通客户' } },
      { id: 'D', name: { en: 'Occasional customer', 'zh-CN': '零散客户' } },
    ],
    facts: {
      revenue12Months: {
        type: 'number',
        name: { en: 'Revenue of the last 12 months', 'zh-CN': '近12个月销售额' },
        unit: { en: 'yuan', 'zh-CN': '元' },
        atLeast: 0,
        step: 0.01,
      },
      orders12Months: {
        type: 'number',
        name: { en: 'Orders of the last 12 months', 'zh-CN': '近12个月订单数' },
        unit: { en: 'orders', 'zh-CN': '笔' },
        atLeast: 0,
        step: 1,
      },
      lastOrderOn: { type: 'date', name: { en: 'Last order', 'zh-CN': '最近下单日期' } },
      paymentDays: {
        type: 'number',
        name: { en: 'Days until payment, on average', 'zh-CN': '平均付款天数' },
        unit: { en: 'days', 'zh-CN': '天' },
        atLeast: 0,
        step: 1,
      },
      productLines: {
        type: 'number',
        name: { en: 'Product lines bought', 'zh-CN': '采购的产品线' },
        unit: { en: 'product lines', 'zh-CN': '条' },
        atLeast: 0,
        step: 1,
      },
      satisfaction: {
        type: 'number',
        name: { en: 'Satisfaction in the last survey', 'zh-CN': '最近一次满意度评分' },
        unit: { en: 'points', 'zh-CN': '分' },
        atLeast: 1,
        atMost: 5,
        step: 1,
        // Whoever is told to raise a mark asks customers for marks.
        fixed: true,
      },
    },
    value: 'revenue12Months',
    criteria: [
      {
        id: 'revenue',
        name: { en: 'Revenue', 'zh-CN': '销售额' },
        fact: 'revenue12Months',
        weight: 30,
        points: [
          { atLeast: 500_000, points: 5 },
          { atLeast: 200_000, points: 4 },
          { atLeast: 100_000, points: 3 },
          { atLeast: 50_000, points: 2 },
          { above: 0, points: 1 },
          { points: 0 },
        ],
      },
      {
        id: 'orders',
        name: { en: 'Orders', 'zh-CN': '订单数' },
        fact: 'orders12Months',
        weight: 20,
        points: [
          { atLeast: 24, points: 5 },
          { atLeast: 12, points: 4 },
          { atLeast: 6, points: 3 },
          { atLeast: 3, points: 2 },
          { atLeast: 1, points: 1 },
          { points: 0 },
        ],
      },
      {
        id: 'last-order',
        name: { en: 'Time since the last order', 'zh-CN': '最近下单' },
        fact: 'lastOrderOn',
        weight: 15,
        points: [
          { daysAgo: { atMost: 30 }, points: 5 },
          { daysAgo: { atMost: 90 }, points: 3 },
          { daysAgo: { atMost: 180 }, points: 1 },
          { points: 0 },
        ],
      },
      {
        id: 'payment',
        name: { en: 'Payment', 'zh-CN': '付款及时性' },
        fact: 'paymentDays',
        weight: 15,
        points: [
          { atMost: 30, points: 5 },
          { atMost: 45, points: 3 },
          { atMost: 60, points: 1 },
          { points: 0 },
        ],
      },
      {
        id: 'range',
        name: { en: 'Range bought', 'zh-CN': '采购品类' },
        fact: 'productLines',
        weight: 10,
        points: [
          { atLeast: 5, points: 5 },
          { atLeast: 3, points: 3 },
          { atLeast: 2, points: 2 },
          { atLeast: 1, points: 1 },
          { points: 0 },
        ],
      },
      {
        id: 'satisfaction',
        name: { en: 'Satisfaction', 'zh-CN': '满意度' },
        fact: 'satisfaction',
        weight: 10,
        max: 5,
        missing: 'exclude',
      },
    ],
    bands: [
      { grade: 'A', atLeast: 80 },
      { grade: 'B', atLeast: 60 },
      { grade: 'C', atLeast: 35 },
      { grade: 'D', atLeast: 0 },
    ],
    margin: 3,
    minimumStay: { months: 3 },
    override: { longest: { months: 6 } },
  },
  visits: {
    cadences: [
      { grade: 'A', every: { weeks: 2 } },
      { grade: 'B', every: { months: 1 } },
      { grade: 'C', every: { months: 2 } },
      { grade: 'D', every: { months: 6 } },
    ],
    floor: { every: { months: 6 } },
  },
  pricing: wholesalerPrices,
} as const satisfies Rulebook
