import { en as base } from '../../internal/messages/en.js'

/** The words of the price tiers. */
export const en = {
  ...base,
  titleFor: (item: string, customer: string) => `${item} for ${customer}`,
  perUnit: (unit: string) => `per ${unit}`,
  from: (amount: string) => `from ${amount}`,
  empty: 'No item is chosen.',
  emptyHelp: 'Here you will see what an item costs by quantity: each unit, and the whole.',
  noPrice: 'There is no price to show.',

  quantity: 'Quantity',
  slider: 'Quantity, by the scale of the picture',
  each: 'Each',
  total: 'Total',
  readOff: (quantity: string, each: string, total: string) =>
    `Quantity ${quantity}: ${each} each, ${total} in all`,
  notPriced: 'No price',
  nextBreak: (more: string, each: string) => `${more} more, and each costs ${each}.`,
  nextWhole: (more: string, total: string) =>
    `${more} more, and the whole costs ${total}: less than now.`,
  lowest: 'This is the lowest price of a unit.',
  writeQuantity: (from: string) =>
    `Write a quantity of ${from} or more, with a point before decimals.`,
  writePoint: (quantity: string) => `Write ${quantity}, with a point.`,
  aboveZero: 'A quantity above zero has a price.',
  vetoed: 'This page did not accept the quantity.',

  chart: 'Price by quantity',
  unitPrice: 'Price of one',
  wholePrice: 'Price of the whole',
  tenfold: 'Each tenfold quantity is equally far from the one before.',
  pictureOf: (item: string, from: string, to: string, breaks: string) =>
    `${item}: one costs ${from} at first and ${to} in the end; the price changes at ${breaks}.`,
  pictureOfOne: (item: string, amount: string) =>
    `${item}: one costs ${amount}, whatever the quantity.`,
  costLess: (quantity: string, before: string) => `${quantity} cost less than ${before}`,
  dearer: (quantity: string, total: string, before: string, beforeTotal: string) =>
    `${quantity} cost ${total}, less than ${before} for ${beforeTotal}.`,
  moreFalls: (more: string) =>
    `At ${more} more quantities the whole costs less than just before: the table marks them.`,

  table: 'Prices by quantity',
  range: (from: string, to: string) => `${from}–${to}`,
  orMore: (from: string) => `${from} or more`,
  totalFrom: 'Total, from',
  saving: 'Saving',

  terms: 'Terms',
  term: 'Term',
  price: 'Price',
  perMonth: 'A month',
  perYear: 'A year',
  months: (months: number) =>
    months % 12 === 0
      ? `${months / 12} ${months === 12 ? 'year' : 'years'}`
      : `${months} ${months === 1 ? 'month' : 'months'}`,
  claim: (buy: string, get: string, aYear: string) =>
    `Buy ${buy}, get ${get} free: ${aYear} a year`,
  voluntary: 'A longer term is your own choice. You get a receipt for every payment.',
  declined: 'Longer terms were declined and are not offered again.',
}

export type PriceTiersWords = typeof en
