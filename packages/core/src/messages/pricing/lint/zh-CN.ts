import type { PricingLintFinding, ShownPricingExample } from '../../../pricing/index.js'
import type { Fact, JsonPointer, LocalText } from '../../../shared/index.js'
import type { Sentences } from '../../catalogue.js'
import { placeInList } from '../../grading/lint/place-in-list.js'
import type { Say } from '../../say.js'
import { decimalsApart } from '../told-apart.js'
import { askedOf } from './asked-of.js'

type Named = { readonly id: string; readonly name?: LocalText }
type OfItem = { readonly item: string; readonly name?: LocalText }

const NEVER = {
  condition: '没有任何订单行能满足其条件。请更正条件，或将其删除。',
  dates: '其有效期内没有任何商品有价格。请更正日期，或将其删除。',
  quantity: '有价格的数量都不在其范围内。请更正范围，或将其删除。',
  amount: '金额不会低于零。请更正金额范围，或将其删除。',
  beaten: '凡是符合它的情形，均由同一阶段的其他规则生效。请调整顺序，或将其删除。',
  items: '其适用商品均没有价格。请补充价格，或将其删除。',
} as const

const BELOW_ZERO = { stop: '减到零为止', refuse: '拒绝报价', allow: '价格变为负数' } as const

const ENDED = { price: '价格', list: '价目表', rule: '规则' } as const
const LIMITS = { discount: '折扣', margin: '利润率', amount: '金额' } as const

export const lintFindings: Sentences<PricingLintFinding> = {
  'pricing/quantity-uncovered': ({ quantity, unit, beyond, ...item }, say) =>
    beyond
      ? `${of(item, say)}：自${say.decimal(quantity)}${unit}起没有价格。如接受更大的订单，请将最后一档设为不封顶。`
      : `${of(item, say)}：${say.decimal(quantity)}${unit}没有价格，而更少和更多的数量都有。请补上这一空档。`,
  'pricing/customers-uncovered': (item, say) =>
    `${of(item, say)}：部分客户没有适用的价格。请增加一个不设条件的价格。`,
  'pricing/prices-ambiguous': ({ rule, rules = [], ...item }, say) =>
    `${of(item, say)}：第${numbered([rule, ...rules], say)}个价格适用于同一订单行，且无法取舍。请收窄其中一个，或在“choose”中补充取舍方式，例如“first”。`,
  'pricing/rules-ambiguous': ({ rule, rules = [] }, say) =>
    `同一阶段的第${numbered([rule, ...rules], say)}条规则会同时符合，报价因此被拒绝。请收窄其中一条，或改用其他叠加方式。`,
  'pricing/total-falls': ({ quantity, next, unit, net, nextNet, ...item }, say) =>
    `${of(item, say)}：购买${say.decimal(next)}${unit}合计${say.money(nextNet)}，低于购买${say.decimal(quantity)}${unit}的${say.money(net)}。请确认是否有意如此。`,
  'pricing/price-never-chosen': ({ rules, ...price }, say) =>
    rules === undefined
      ? `${titled('价格', price, say)}永远不会被选用：没有任何订单行符合它。请更正条件、日期或数量，或将其删除。`
      : `${titled('价格', price, say)}永远不会被选用：凡是符合它的情形，均被第${numbered(rules, say)}个价格排除。请收窄后者，或将其删除。`,
  'pricing/rule-never-applies': ({ because, ...rule }, say) =>
    `${titled('规则', rule, say)}永远不会生效：${NEVER[because]}`,
  'pricing/takes-more-than-price': ({ belowZero, ...rule }, say) =>
    `${titled('规则', rule, say)}的优惠可能超过剩余金额，届时${BELOW_ZERO[belowZero]}。请降低优惠，或提高适用金额。`,
  'pricing/expired': ({ what, on, ...entry }, say) =>
    `${titled(ENDED[what], entry, say)}已于${say.date(on)}到期。请将其删除，或延后截止日期。`,
  'pricing/item-without-price': (item, say) => `${of(item, say)}没有价格。请补充。`,
  'pricing/currency-not-exchanged': ({ from, to, ...item }, say) =>
    `${of(item, say)}只有${from.join('、')}价格，且没有兑换为${to}的汇率。请补充汇率。`,
  'pricing/list-below-floor': ({ unit, floor, ...item }, say) => {
    const [listed, least] = decimalsApart(unit, floor, say)
    return `${of(item, say)}：目录价${listed}已低于最低价${least}。请更正其中之一。`
  },
  'pricing/list-above-ceiling': ({ unit, ceiling, ...item }, say) => {
    const [listed, most] = decimalsApart(unit, ceiling, say)
    return `${of(item, say)}：目录价${listed}已高于最高价${most}。请更正其中之一。`
  },
  'pricing/cost-not-known': (item, say) =>
    `${of(item, say)}没有成本，而其价格或最低价以成本为依据。请补充成本。`,
  'pricing/floor-above-ceiling': (item, say) =>
    `${of(item, say)}：最低价高于最高价，任何价格都会被拒绝。请更正其中之一。`,
  'pricing/item-untaxed': (item, say) =>
    `${of(item, say)}：部分订单行没有适用的税率，报价因此被拒绝。请在最后增加一个不设条件的税率。`,
  'pricing/tax-never-reached': ({ rules, ...rate }, say) =>
    rules === undefined
      ? `${titled('税率', rate, say)}永远不会用到：没有任何订单行符合它。请更正，或将其删除。`
      : `${titled('税率', rate, say)}永远不会用到：符合它的订单行全部适用排在前面的第${numbered(rules, say)}个税率。请将它前移，或将其删除。`,
  'pricing/authority-falls': ({ role, below, by }) =>
    `“${role}”的权限小于其下级“${below}”：${LIMITS[by]}的限额更严。请更正其中之一，或调整顺序。`,
  'pricing/cell-repeated': ({ price, rule, rules = [] }, say) =>
    `价格“${price}”：第${numbered([...rules, rule], say)}格的取值相同，以排在前面的为准。请删除其中一格。`,
  'pricing/cells-left-out': ({ price, missing, first }, say) =>
    `价格“${price}”：有${say.number(missing)}种组合没有价格，首个为${valuesText(first)}。请补充实际销售的组合。`,
  'pricing/longer-costs-more': ({ price, months, than }, say) =>
    `价格“${price}”：${say.number(months)}个月的月均价高于${say.number(than)}个月。请调低较长期限的价格。`,
  'pricing/longer-is-cheaper': ({ price, months, than }, say) =>
    `价格“${price}”：${say.number(months)}个月的价格不低于${say.number(than)}个月，没有购买的理由。请调低较短期限的价格，或将其删除。`,
  'pricing/unit-unreachable': ({ unit }) =>
    `单位“${unit}”无法换算为任何商品的单位。请说明其构成，或将其删除。`,
  'pricing/seasons-overlap': ({ season, other, day }) =>
    `季节“${other}”与“${season}”有重叠，例如${day}：重叠的日子归排在前面的“${other}”。请将两者分开。`,
  'pricing/season-unknown': ({ season, known, nearest }) => {
    const what = `没有名为“${season}”的季节`
    if (nearest !== undefined) return `${what}。是否指“${nearest}”？`
    return known.length === 0
      ? `${what}。请在“seasons”中添加。`
      : `${what}。请使用${known.map((name) => `“${name}”`).join('、')}之一，或添加该季节。`
  },
  'pricing/vouchers-never-taken': () =>
    '会发放代金券，但订单层面没有规则可以抵用。请增加一条“takes”为“vouchers”的规则。',
  'pricing/voucher-ends-first': (voucher, say) =>
    `${titled('代金券', voucher, say)}可能先于所属报价到期。请延长其有效期。`,
  'pricing/deposit-above-total': ({ deposit, total }, say) =>
    `定金${say.money(deposit)}高于小额订单的总价${say.money(total)}。请改用比例，或降低定金。`,
  'pricing/price-finer-than-currency': ({ currency, ...price }, say) =>
    `${titled('价格', price, say)}的单价比${currency}的最小单位更细，金额将在之后取整。请确认是否有意如此。`,
  'pricing/currency-unknown': ({ currency, nearest }) =>
    nearest === undefined
      ? `没有币种“${currency}”。请使用ISO 4217代码，例如CNY。`
      : `没有币种“${currency}”。是否指“${nearest}”？`,
  'pricing/axis-stands-for': ({ fact, refused }) =>
    `“${fact}”可能间接反映${REFUSED[refused] ?? refused}，价格不得以此为依据。请改用其他资料。`,
  'pricing/too-large-to-check': (item, say) =>
    `${of(item, say)}：条件过多，未能全部检查，可能还有未发现的问题。`,
}

const REFUSED: Readonly<Record<string, string>> = {
  nationality: '国籍',
  sex: '性别',
  religion: '宗教',
  ethnicity: '民族',
}

export const examples: Sentences<ShownPricingExample> = {
  'pricing/counter-example': ({ request, beside, today, names }, say) => {
    const { lines, facts, compared } = askedOf(request, beside)
    const called = (name: string) =>
      say.text(Object.hasOwn(names, name) ? (names[name] ?? name) : name)
    const goods = lines
      .map(({ quantity, item, unit = '' }) => `“${called(item)}”${say.decimal(quantity)}${unit}`)
      .join('、')
    const told = Object.entries(facts).map(
      ([name, value]) => `“${called(name)}”为${valueText(value)}`,
    )
    const customer = told.length === 0 ? '' : `，${told.join('、')}`
    const than =
      compared === null ? '' : `，对比${compared.map((one) => say.decimal(one)).join('、')}`
    return `例如：${goods}${than}${customer}（${say.date(today)}）。`
  },
}

function of({ item, name = item }: OfItem, say: Say): string {
  return `“${say.text(name)}”`
}

function titled(kind: string, { id, name = id }: Named, say: Say): string {
  return `${kind}“${say.text(name)}”`
}

function numbered(rules: readonly JsonPointer[], say: Say): string {
  return rules.map((rule) => say.number(placeInList(rule).number)).join('、')
}

function valuesText(values: Readonly<Record<string, Fact>>): string {
  return Object.entries(values)
    .map(([name, value]) => `“${name}”为${valueText(value)}`)
    .join('、')
}

function valueText(value: Fact): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'string' ? `“${value}”` : String(value)
}
