import { majorUnits } from '@fieldbook/core/shared'
import { NoTranslation } from '../no-translation.mjs'
import { meaningOf, onlyKeys } from '../keys.mjs'
import { spelled } from '../figures.mjs'
import { SOME_CURRENCY, askOne, lineOf, totalsOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { change, share } from './spelling.mjs'

const RULE =
  'percent_off? amount_off? rate? priority? min_qty? max_qty? min_amount? max_amount? apply_on? campaign? currency? on_discounted_rate?'

/** @typedef {(rules: readonly any[]) => readonly { rules: readonly object[] }[]} Stacking the stages of the rules */

/** @type {Readonly<Record<string, Stacking>>} */
const STACKINGS = {
  additive: (rules) => together(rules, 'additive'),
  all: (rules) => together(rules, 'additive'),
  compound: (rules) => together(rules, rules.some(isLater) ? 'additive' : 'sequential'),
  'highest priority number wins': (rules) => alone(rules, 'exclusive'),
}

/** Rules of discounts and rates, and what happens when several match (ERPNext). */
const answer = (/** @type {import('../cases.mjs').Case} */ example) => {
  const { rules, stacking, uom_factor } = example.rules
  const {
    list_price,
    quantity,
    quantity_in_uom,
    campaign,
    currency = SOME_CURRENCY,
  } = example.input
  for (const rule of rules) {
    onlyKeys(rule, RULE, 'a rule')
    if (uom_factor !== undefined && rule.amount_off !== undefined) {
      throw new NoTranslation('an amount off another unit')
    }
    if (!['item', undefined].includes(rule.apply_on)) throw new NoTranslation(`on ${rule.apply_on}`)
  }
  const stages =
    stacking === undefined ? unlessTied(rules) : meaningOf(stacking, STACKINGS, 'stacking')(rules)
  const inUom = quantity_in_uom !== undefined
  const quoted = askOne({
    conventions: conventionsOf(example),
    currency,
    // Where only per cents are asked for, any price will do.
    scheme: { type: 'per-unit', unit: list_price ?? '100' },
    item: uom_factor === undefined ? {} : { units: { uom: { quantity: uom_factor, of: 'unit' } } },
    price: uom_factor === undefined ? {} : { unit: 'uom' },
    line: {
      quantity: quantity_in_uom ?? quantity ?? '1',
      ...(inUom ? { unit: 'uom' } : {}),
      facts: { campaign: campaign ?? null },
    },
    book: { adjustments: stages.filter(({ rules: staged }) => staged.length > 0) },
  })
  return {
    discount_percent: () => spelled(lineOf(quoted).discount ?? '0', 2),
    discount_amount: () => majorUnits(totalsOf(quoted).takenOff),
    unit_price: () => lineOf(quoted).unitNet,
    total: () => majorUnits(totalsOf(quoted).net),
    error: () =>
      quoted.findings.some(({ code }) => code === 'pricing/rules-conflict')
        ? 'MultiplePricingRuleConflict'
        : 'no error',
  }
}

/** @param {string} id @param {string} stacking @param {readonly any[]} rules */
function stage(id, stacking, rules) {
  return {
    id,
    on: 'unit',
    stacking,
    rules: rules.map((rule, index) => ruleOf(rule, `${id}-${index}`)),
  }
}

/** @param {any} rule */
function isLater({ on_discounted_rate: later }) {
  return later === true
}

// Those on the discounted rate come after all others, one on what the other has left.
/** @param {readonly any[]} rules @param {string} stacking of those on the list price */
function together(rules, stacking) {
  const first = rules.filter((rule) => !isLater(rule))
  return [stage('rules', stacking, first), stage('on-rate', 'sequential', rules.filter(isLater))]
}

/** @param {readonly any[]} rules @param {string} stacking */
function alone(rules, stacking) {
  if (rules.some(isLater)) throw new NoTranslation('one rule alone, on the discounted rate')
  return [stage('rules', stacking, rules)]
}

// Without a word on stacking the highest priority wins, and rules of the same contradict each other.
/** @param {readonly any[]} rules */
function unlessTied(rules) {
  const distinct = new Set(rules.map(({ priority }) => priority ?? 0))
  if (distinct.size <= 1) return alone(rules, 'refuse')
  if (distinct.size === rules.length) return alone(rules, 'exclusive')
  throw new NoTranslation('some rules of the same priority')
}

/** @param {any} rule @param {string} id */
function ruleOf(rule, id) {
  const { priority, min_qty, max_qty, min_amount, max_amount, campaign, currency } = rule
  return {
    id,
    ...effectOf(rule),
    ...range('quantity', min_qty, max_qty),
    ...range('amount', min_amount, max_amount),
    ...(priority === undefined || priority === null ? {} : { priority: Number(priority) }),
    ...(campaign === undefined ? {} : { when: { fact: 'campaign', is: campaign } }),
    ...(currency === undefined ? {} : { currency }),
  }
}

/** @param {any} rule */
function effectOf({ percent_off: percent, amount_off: amount, rate }) {
  const effects = [
    ...(percent === undefined ? [] : [change({ rate: share(percent) })]),
    ...(amount === undefined ? [] : [change({ amount })]),
    ...(rate === undefined ? [] : [{ price: rate }]),
  ]
  if (effects.length !== 1) throw new NoTranslation('a rule of several effects, or none')
  return effects[0]
}

/** @param {string} name @param {string | undefined} atLeast @param {string | undefined} atMost */
function range(name, atLeast, atMost) {
  if (atLeast === undefined && atMost === undefined) return {}
  return {
    [name]: {
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(atMost === undefined ? {} : { atMost }),
    },
  }
}

const input = 'list_price? quantity? quantity_in_uom? campaign? currency?'

/** @type {import('../cases.mjs').Form} */
export const pricingRules = {
  name: 'pricing rules',
  rules: 'rules stacking? uom_factor?',
  input,
  answer,
}
