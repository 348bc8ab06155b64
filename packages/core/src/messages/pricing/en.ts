import type { PricingFinding, PricingReason } from '../../pricing/index.js'
import {
  compareExact,
  type Decimal,
  type Finding,
  type LocalText,
  type Money,
} from '../../shared/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import { bare, list, quoted, shown } from '../quote.js'
import type { Say } from '../say.js'
import { amountsApart, percentsApart } from './told-apart.js'

const CHOSEN = {
  only: 'the only one that matches',
  override: 'its list replaces the others',
  'most-specific': 'the most specific one',
  'most-conditions': 'the one with the most conditions',
  priority: 'the one of the highest priority',
  cheapest: 'the cheapest one',
  latest: 'the latest one',
  first: 'the first in the book',
} as const

const LOST = {
  override: 'its list replaces this one',
  choice: 'it comes first by the rules of choice',
  'not-lower': 'this one is not lower',
} as const

const KINDS = { item: 'item', group: 'group', list: 'price list', class: 'class' } as const

const TAKEN = {
  manual: 'changes by hand',
  vouchers: 'vouchers',
  'trade-ins': 'trade-ins',
} as const

const CONCESSIONS: Readonly<Record<string, string>> = {
  'payment-terms': 'Payment terms',
  'free-spares': 'Free spare parts',
  'small-discount': 'A small discount',
}

const WORSE = {
  customer: 'the customer',
  discount: 'the discount',
  margin: 'the margin',
  amount: 'the amount',
  cause: 'what needs approval',
} as const

type Named = { readonly name?: LocalText }
type Changed = Named & { readonly amount: Money }

export const reasons: Sentences<PricingReason> = {
  'pricing/list': ({ amount }, say) => `List price: ${say.money(amount)}.`,
  'pricing/sale-price': (step, say) =>
    `${titled('Special price', step, say)}: ${signed(step, say)}.`,
  'pricing/discount': (step, say) =>
    `${titled('Discount', step, say)}${share(step, say)}: ${signed(step, say)}.`,
  'pricing/surcharge': (step, say) =>
    `${titled('Surcharge', step, say)}${share(step, say)}: ${signed(step, say)}.`,
  'pricing/price-set': (step, say) => `${titled('Set price', step, say)}: ${signed(step, say)}.`,
  'pricing/price-rounded': (step, say) => `${titled('Rounded', step, say)}: ${signed(step, say)}.`,
  'pricing/minimum-charge': (step, say) =>
    `${titled('Minimum charge', step, say)}: ${signed(step, say)}.`,
  'pricing/maximum-charge': (step, say) =>
    `${titled('Maximum charge', step, say)}: ${signed(step, say)}.`,
  'pricing/manual-change': ({ reason, ...step }, say) =>
    `Changed by hand${share(step, say)}: ${signed(step, say)}. ${reason}`,
  'pricing/voucher-redeemed': ({ voucher, ...step }, say) =>
    `Voucher “${voucher}”: ${signed(step, say)}.`,
  'pricing/trade-in': ({ of, ...step }, say) => `Trade-in “${of}”: ${signed(step, say)}.`,
  'pricing/price-chosen': ({ price, name = price, by }, say) =>
    `Price “${say.text(name)}”: ${CHOSEN[by]}.`,
  'pricing/price-lost': ({ price, name = price, by }, say) =>
    `Price “${say.text(name)}” also matches and is not taken: ${LOST[by]}.`,
  'pricing/tier': (tier, say) => {
    const { quantity, packages, billed, unit, flat, amount } = tier
    const parts = [
      packages === undefined || billed === undefined
        ? say.decimal(quantity)
        : `${say.decimal(quantity)} in ${say.decimal(packages)} ${isOne(packages) ? 'lot' : 'lots'}, billed as ${say.decimal(billed)}`,
      unit === undefined ? '' : ` at ${say.decimal(unit)}`,
      flat === undefined ? '' : `, and ${say.decimal(flat)} once`,
    ]
    return `${parts.join('')}: ${say.decimal(amount)}.`
  },
  'pricing/percentage': ({ rate, of, amount }, say) =>
    `${say.percent(rate)} of ${say.decimal(of)}, with its fixed part and its bounds: ${say.decimal(amount)}.`,
  'pricing/free-units': ({ quantity }, say) => `${say.decimal(quantity)} of them are free.`,
  'pricing/unit-converted': ({ quantity, unit, is, baseUnit }, say) =>
    `${say.decimal(quantity)} ${unit} ${isOne(quantity) ? 'is' : 'are'} ${say.decimal(is)} ${baseUnit}.`,
  'pricing/currency-converted': ({ from, to, rate }, say) =>
    `Converted from ${from} at ${say.decimal(rate)} ${to} for 1 ${from}.`,
  'pricing/taxed': ({ name, rate, included, amount }, say) => {
    const title = name === undefined ? 'Tax' : say.text(name)
    return `${title} of ${say.percent(rate)}${included ? ', included' : ''}: ${say.money(amount)}.`
  },
  'pricing/rule-lost': ({ stacking, ...rule }, say) => {
    const why = stacking === 'best' ? 'another takes off more' : 'another excludes it'
    return `${titled('A rule', rule, say)} also matches and is not applied: ${why}.`
  },
  'pricing/stopped-at-zero': ({ wanted }, say) =>
    `Only what was left is taken off, of ${say.money(wanted)}.`,
  'pricing/goods-free': ({ item, quantity, ...rule }, say) =>
    `${titled('Free goods', rule, say)}: ${say.decimal(quantity)} of “${item}” free of charge.`,
  'pricing/voucher-issued': ({ voucher, face, expiresOn }, say) =>
    `Voucher “${voucher}” of ${say.money(face)} for a later order, until ${say.date(expiresOn)}.`,
  'pricing/deposit': ({ deposit, balance }, say) =>
    `Deposit of ${say.money(deposit)} now, balance of ${say.money(balance)} after delivery.`,
  'pricing/valid-until': ({ on }, say) => `This quotation holds until ${say.date(on)}.`,
  'pricing/discount-beyond': ({ role, discount, limit, line }, say) => {
    const [found, most] = percentsApart(discount, limit, say)
    return `${role} has to approve${ofLine(line)}: the discount of ${found} is above ${most}.`
  },
  'pricing/margin-beyond': ({ role, marginOnCost, limit, line }, say) => {
    const [found, least] = percentsApart(marginOnCost, limit, say)
    return `${role} has to approve${ofLine(line)}: the margin on cost of ${found} is below ${least}.`
  },
  'pricing/amount-beyond': ({ role, amount, limit, line }, say) =>
    `${role} has to approve${ofLine(line)}: ${say.money(amount)} at list price is above ${say.money(limit)}.`,
  'pricing/rule-needs-approval': ({ role, ...rule }, say) =>
    `${role} has to approve: ${titled('the rule', rule, say)} takes effect.`,
  'pricing/below-floor-approval': ({ role, line, ...price }, say) =>
    `${role} has to approve line “${line}”: ${belowFloor(price, say)}`,
  'pricing/above-ceiling-approval': ({ role, line, ...price }, say) =>
    `${role} has to approve line “${line}”: ${aboveCeiling(price, say)}`,
  'pricing/concession-needs-approval': ({ role, kind }) =>
    `${role} has to approve the concession: ${CONCESSIONS[kind] ?? kind}.`,
  'pricing/covered-by': ({ role, by }) => `${role} need not approve, since ${by} does.`,
  'pricing/approval-stands': ({ role, by, on }, say) =>
    `${by} approved as ${role} on ${say.date(on)}.`,
  'pricing/approval-not-yet': ({ role, by, on }, say) =>
    `${by} approved as ${role} on ${say.date(on)}, after the day of this quote: it does not stand yet. Correct the date.`,
  'pricing/approver-unknown': ({ role, by, nearest }) =>
    nearest === undefined
      ? `${by} approved as “${role}”, a role that the price book does not name: it does not stand. Use a role of the price book.`
      : `${by} approved as “${role}”, a role that the price book does not name: it does not stand. Did you mean “${nearest}”?`,
  'pricing/approval-lapsed': ({ role, by, on, worse }, say) =>
    `${by} approved as ${role} on ${say.date(on)}; since then ${say.and(worse.map((what) => WORSE[what]))} changed, so that it has to be approved again.`,
}

export const findings: Sentences<Exclude<PricingFinding, Finding>> = {
  'pricing/unknown-item': ({ item, nearest }) =>
    nearest === undefined
      ? `“${item}” is not in the price book.`
      : `“${item}” is not in the price book. Did you mean “${nearest}”?`,
  'pricing/item-not-sold': ({ item, on }, say) => `“${item}” is not sold on ${say.date(on)}.`,
  'pricing/no-price': ({ item, on }, say) =>
    `No price of “${item}” matches on ${say.date(on)}. Add one to the price book, or change the quantity or the date.`,
  'pricing/beyond-calendar': ({ today }, say) =>
    `A period from ${say.date(today)} on would end after the year 9999. Correct the day of the quote, or shorten the period in the price book.`,
  'pricing/prices-conflict': ({ item, rules }, say) =>
    `Several prices of “${item}” match and none comes first: ${say.and(rules)}. Narrow one, or add to “choose”.`,
  'pricing/beyond-tiers': ({ quantity }, say) =>
    `No tier holds a quantity of ${say.decimal(quantity)}. Ask for less, or leave the last tier without an end.`,
  'pricing/no-cell': ({ axes }, say) =>
    `No cell of the price matrix has these values of ${say.and(axes)}. Correct them, or add a cell.`,
  'pricing/no-term': ({ months }, say) =>
    `There is no offer for this term. Choose ${say.or(months)} months.`,
  'pricing/amounts-needed': () =>
    'This price is a share of amounts. Give the amounts of the line (“amounts”).',
  'pricing/cost-missing': ({ item }) =>
    `The cost of “${item}” is not known. Add it to the price book.`,
  'pricing/market-missing': ({ item }) =>
    `What the market asks for “${item}” is not known. Give its prices (“market”).`,
  'pricing/unknown-unit': ({ unit, known }, say) =>
    `“${unit}” is not a unit of this item. Use ${say.or(known)}.`,
  'pricing/no-exchange-rate': ({ from, to }) =>
    `Amounts in ${from} have no exchange rate to ${to}. Add it to the price book, or ask for a quote in ${from}.`,
  'pricing/amount-out-of-range': () =>
    'The amount is too large to be counted exactly. Check the quantity and the price.',
  'pricing/rules-conflict': ({ rules }, say) =>
    `Several rules match where only one may: ${say.and(rules)}. Narrow one of them.`,
  'pricing/below-zero': ({ wanted }, say) =>
    `A rule takes off ${say.money(wanted)}, more than is left. Take off less.`,
  'pricing/no-tax-rate': () => 'No tax rate matches this line. Add one to the price book.',
  'pricing/below-floor': belowFloor,
  'pricing/above-ceiling': aboveCeiling,
  'pricing/nothing-takes': ({ what }) =>
    `No rule of the price book takes ${TAKEN[what]} here. Remove it, or add a rule that does.`,
  'pricing/unknown-line': ({ line }) =>
    `There is no line “${line}” in this request. Use the “id” of a line.`,
  'pricing/voucher-unknown': ({ voucher }) => `There is no voucher “${voucher}”. Check its number.`,
  'pricing/voucher-repeated': ({ voucher }) => `Voucher “${voucher}” is given twice. Give it once.`,
  'pricing/voucher-used': ({ voucher, by }) =>
    `Voucher “${voucher}” has been used${by === undefined ? '' : ` with order “${by}”`}. Remove it, or give another.`,
  'pricing/voucher-expired': ({ voucher, on }, say) =>
    `Voucher “${voucher}” expired on ${say.date(on)}. Remove it, or give another.`,
  'pricing/voucher-not-yet': ({ voucher, on }, say) =>
    `Voucher “${voucher}” can be used from ${say.date(on)}.`,
  'pricing/voucher-of-another': ({ voucher }) =>
    `Voucher “${voucher}” was given to another customer and cannot be passed on. Remove it.`,
  'pricing/voucher-currency': ({ voucher, currency }) =>
    `Voucher “${voucher}” is in ${currency}. Remove it, or ask for a quote in ${currency}.`,
  'pricing/concession-not-allowed': ({ kind }) =>
    `The price book allows no such concession: ${CONCESSIONS[kind] ?? kind}. Remove it, or add it to the price book.`,
  'pricing/beyond-authority': ({ role }) => `This is beyond what even ${role} may grant.`,
}

export const problems: ProblemSentences = {
  'pricing/negative': ({ params: { found } }) => `${shown(found)} is negative. Write 0 or more.`,
  'pricing/not-positive': ({ params: { found } }) =>
    typeof found === 'object' || found === undefined
      ? 'This is worth nothing. Write more than 0.'
      : `${shown(found)} is too small. Write more than 0.`,
  'pricing/amount-too-large': ({ params: { found, most } }) =>
    `${shown(found)} is too large an amount. Write ${bare(most)} or less.`,
  'pricing/quantity-too-large': ({ params: { found, most } }) =>
    `${shown(found)} is too large a quantity. Write ${bare(most)} or less.`,
  'pricing/share-above-one': ({ params: { found } }) =>
    `${shown(found)} is more than the whole. Write a fraction of one: 5 % is "0.05".`,
  'pricing/tier-without-end': () =>
    'Only the last may have no end, since nothing comes after it. Add “upTo” or “below”.',
  'pricing/tiers-fall': ({ params: { before, found } }) =>
    `This ends at ${bare(found)}, and the one before at ${bare(before)}. List them by rising ends.`,
  'pricing/term-repeated': ({ params: { months } }) =>
    `There are two offers for ${bare(months)} months. Keep one.`,
  'pricing/one-effect': ({ params: { effects } }, say) =>
    `Write exactly one of ${say.or(list(effects))}.`,
  'pricing/item-or-group': () => 'A price is for an “item” or for a “group”. Keep exactly one.',
  'pricing/rate-or-amount': () => 'This is a “rate” or an “amount”. Keep exactly one.',
  'pricing/year-day-invalid': ({ params: { found } }) =>
    `${shown(found)} is no day of a year. Write month and day as MM-DD, for example 06-01.`,
  'pricing/units-circular': ({ params: { path } }) =>
    `This unit is made of itself: ${list(path).join(' → ')}. Change one of them.`,
  'pricing/family-without-class': ({ params: { family } }) =>
    `An item of the family ${shown(family)} needs a “class”.`,
  'pricing/class-taken': ({ params: { family, class: taken, item } }) =>
    `“${bare(item)}” is already the item of the family ${shown(family)} in the class ${shown(taken)}. Choose another.`,
  'pricing/unknown-name': ({ params: { kind, found, nearest, known } }, say) => {
    const what = KINDS[bare(kind) as keyof typeof KINDS]
    if (typeof nearest === 'string')
      return `There is no ${what} ${shown(found)}. Did you mean “${bare(nearest)}”?`
    return list(known).length === 0
      ? `There is no ${what} ${shown(found)}. Add it first.`
      : `There is no ${what} ${shown(found)}. Use ${say.or(quoted(known))}, or add it.`
  },
  'pricing/finer-than-currency': ({ params: { found, currency } }) =>
    `${shown(found)} has more digits than ${bare(currency)} has. Round it.`,
  'pricing/spent-beyond-face': ({ params: { most, currency } }) =>
    `Orders cannot have taken this of the voucher. Write an amount from 0 to ${bare(most)} in ${bare(currency)}, as its face is.`,
  'pricing/role-repeated': ({ params: { role } }) =>
    `The role ${shown(role)} stands on the ladders twice. Keep one.`,
  'pricing/unit-leads-nowhere': ({ params: { found, known } }, say) =>
    `The unit ${shown(found)} does not lead to ${say.or(quoted(known))}, so that this price could match nothing. Add the conversion under “units”, or change the unit.`,
  'pricing/kickback-refused': ({ params: { found } }) =>
    `${shown(found)} is refused: no benefit goes to the buyer’s own staff. A discount or rebate goes to the company, on the invoice.`,
  'pricing/axis-not-allowed': ({ params: { axis } }) =>
    `A price may not depend on “${bare(axis)}”: nationality, sex, religion and ethnicity are refused. Use another fact.`,
}

function titled(kind: string, { name }: Named, say: Say): string {
  return name === undefined ? kind : `${kind} “${say.text(name)}”`
}

function signed({ amount }: Changed, say: Say): string {
  return amount.amount > 0 ? `+${say.money(amount)}` : say.money(amount)
}

function isOne(count: Decimal): boolean {
  return compareExact(count, 1) === 0
}

function share({ rate }: { readonly rate?: number | string }, say: Say): string {
  return rate === undefined ? '' : ` of ${say.percent(rate)}`
}

type Floored = { readonly unit: Decimal; readonly floor: Decimal; readonly currency: string }
type Ceiled = { readonly unit: Decimal; readonly ceiling: Decimal; readonly currency: string }

function belowFloor({ unit, floor, currency }: Floored, say: Say): string {
  const [found, least] = amountsApart(unit, floor, currency, say)
  return `${found} is below the lowest price of ${least}.`
}

function aboveCeiling({ unit, ceiling, currency }: Ceiled, say: Say): string {
  const [found, most] = amountsApart(unit, ceiling, currency, say)
  return `${found} is above the highest price of ${most}.`
}

function ofLine(line: string | undefined): string {
  return line === undefined ? '' : ` line “${line}”`
}
