import type { PricingFinding, PricingReason } from '../../pricing/index.js'
import type { Decimal, Finding, LocalText, Money } from '../../shared/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import { bare, list, quoted, shown } from '../quote.js'
import type { Say } from '../say.js'
import { amountsApart, percentsApart } from './told-apart.js'

const CHOSEN = {
  only: '唯一适用的价格',
  override: '所在价目表优先于其他价格',
  'most-specific': '针对性最强',
  'most-conditions': '条件最多',
  priority: '优先级最高',
  cheapest: '价格最低',
  latest: '生效日期最近',
  first: '在价格手册中排在最前',
} as const

const LOST = {
  override: '另一价目表优先',
  choice: '按选价规则，另一价格优先',
  'not-lower': '并不更低',
} as const

const KINDS = { item: '商品', group: '商品组', list: '价目表', class: '档次' } as const

const TAKEN = { manual: '人工调价', vouchers: '代金券', 'trade-ins': '以旧换新抵扣' } as const

const CONCESSIONS: Readonly<Record<string, string>> = {
  'payment-terms': '付款条件',
  'free-spares': '免费零配件',
  'small-discount': '小额折扣',
}

const WORSE = {
  customer: '客户',
  discount: '折扣',
  margin: '利润率',
  amount: '金额',
  cause: '需要审批的事项',
} as const

type Named = { readonly name?: LocalText }
type Changed = Named & { readonly amount: Money }

export const reasons: Sentences<PricingReason> = {
  'pricing/list': ({ amount }, say) => `目录价：${say.money(amount)}。`,
  'pricing/sale-price': (step, say) => `${titled('特价', step, say)}：${signed(step, say)}。`,
  'pricing/discount': (step, say) =>
    `${titled('折扣', step, say)}${share(step, say)}：${signed(step, say)}。`,
  'pricing/surcharge': (step, say) =>
    `${titled('加价', step, say)}${share(step, say)}：${signed(step, say)}。`,
  'pricing/price-set': (step, say) => `${titled('指定价格', step, say)}：${signed(step, say)}。`,
  'pricing/price-rounded': (step, say) => `${titled('取整', step, say)}：${signed(step, say)}。`,
  'pricing/minimum-charge': (step, say) =>
    `${titled('最低收费', step, say)}：${signed(step, say)}。`,
  'pricing/maximum-charge': (step, say) =>
    `${titled('最高收费', step, say)}：${signed(step, say)}。`,
  'pricing/manual-change': ({ reason, ...step }, say) =>
    `人工调价${share(step, say)}：${signed(step, say)}。原因：${reason}`,
  'pricing/voucher-redeemed': ({ voucher, ...step }, say) =>
    `代金券“${voucher}”：${signed(step, say)}。`,
  'pricing/trade-in': ({ of, ...step }, say) => `旧品“${of}”抵扣：${signed(step, say)}。`,
  'pricing/price-chosen': ({ price, name = price, by }, say) =>
    `采用价格“${say.text(name)}”：${CHOSEN[by]}。`,
  'pricing/price-lost': ({ price, name = price, by }, say) =>
    `价格“${say.text(name)}”也适用，但未采用：${LOST[by]}。`,
  'pricing/tier': (tier, say) => {
    const { quantity, packages, billed, unit, flat, amount } = tier
    const parts = [
      packages === undefined || billed === undefined
        ? say.decimal(quantity)
        : `${say.decimal(quantity)}（共${say.decimal(packages)}份，按${say.decimal(billed)}计）`,
      unit === undefined ? '' : `，单价${say.decimal(unit)}`,
      flat === undefined ? '' : `，另收固定费用${say.decimal(flat)}`,
    ]
    return `数量${parts.join('')}：${say.decimal(amount)}。`
  },
  'pricing/percentage': ({ rate, of, amount }, say) =>
    `${say.decimal(of)}的${say.percent(rate)}，计入固定费用和上下限后为${say.decimal(amount)}。`,
  'pricing/free-units': ({ quantity }, say) => `其中${say.decimal(quantity)}免费。`,
  'pricing/unit-converted': ({ quantity, unit, is, baseUnit }, say) =>
    `${say.decimal(quantity)} ${unit}折合${say.decimal(is)} ${baseUnit}。`,
  'pricing/currency-converted': ({ from, to, rate }, say) =>
    `由${from}换算：1 ${from}兑${say.decimal(rate)} ${to}。`,
  'pricing/taxed': ({ name, rate, included, amount }, say) => {
    const title = name === undefined ? '税额' : say.text(name)
    return `${title}（税率${say.percent(rate)}${included ? '，价内' : ''}）：${say.money(amount)}。`
  },
  'pricing/rule-lost': ({ stacking, ...rule }, say) => {
    const why = stacking === 'best' ? '另一优惠力度更大' : '与另一优惠互斥'
    return `${titled('规则', rule, say)}也适用，但未采用：${why}。`
  },
  'pricing/stopped-at-zero': ({ wanted }, say) =>
    `应减${say.money(wanted)}，超出余额，只减到零为止。`,
  'pricing/goods-free': ({ item, quantity, ...rule }, say) =>
    `${titled('赠品', rule, say)}：赠送“${item}”${say.decimal(quantity)}件。`,
  'pricing/voucher-issued': ({ voucher, face, expiresOn }, say) =>
    `发放代金券“${voucher}”，面额${say.money(face)}，供下次订货使用，有效期至${say.date(expiresOn)}。`,
  'pricing/deposit': ({ deposit, balance }, say) =>
    `先付定金${say.money(deposit)}，货到后付尾款${say.money(balance)}。`,
  'pricing/valid-until': ({ on }, say) => `本报价有效期至${say.date(on)}。`,
  'pricing/discount-beyond': ({ role, discount, limit, line }, say) => {
    const [found, most] = percentsApart(discount, limit, say)
    return `需${role}审批${ofLine(line)}：折扣${found}，超过${most}。`
  },
  'pricing/margin-beyond': ({ role, marginOnCost, limit, line }, say) => {
    const [found, least] = percentsApart(marginOnCost, limit, say)
    return `需${role}审批${ofLine(line)}：成本利润率${found}，低于${least}。`
  },
  'pricing/amount-beyond': ({ role, amount, limit, line }, say) =>
    `需${role}审批${ofLine(line)}：按目录价计${say.money(amount)}，超过${say.money(limit)}。`,
  'pricing/rule-needs-approval': ({ role, ...rule }, say) =>
    `需${role}审批：适用了${titled('规则', rule, say)}。`,
  'pricing/below-floor-approval': ({ role, line, ...price }, say) =>
    `第“${line}”行需${role}审批：${belowFloor(price, say)}`,
  'pricing/above-ceiling-approval': ({ role, line, ...price }, say) =>
    `第“${line}”行需${role}审批：${aboveCeiling(price, say)}`,
  'pricing/concession-needs-approval': ({ role, kind }) =>
    `以下让步需${role}审批：${CONCESSIONS[kind] ?? kind}。`,
  'pricing/covered-by': ({ role, by }) => `已由${by}审批，无需${role}另行审批。`,
  'pricing/approval-stands': ({ role, by, on }, say) =>
    `${by}已于${say.date(on)}以${role}身份批准。`,
  'pricing/approval-not-yet': ({ role, by, on }, say) =>
    `${by}以${role}身份批准，日期${say.date(on)}晚于本报价当日，尚不生效。请更正日期。`,
  'pricing/approver-unknown': ({ role, by, nearest }) =>
    nearest === undefined
      ? `${by}以“${role}”身份批准，但价格手册中没有这一角色，批准不生效。请使用价格手册中的角色。`
      : `${by}以“${role}”身份批准，但价格手册中没有这一角色，批准不生效。是否应为“${nearest}”？`,
  'pricing/approval-lapsed': ({ role, by, on, worse }, say) =>
    `${by}曾于${say.date(on)}以${role}身份批准，此后${say.and(worse.map((what) => WORSE[what]))}有变动，需重新审批。`,
}

export const findings: Sentences<Exclude<PricingFinding, Finding>> = {
  'pricing/unknown-item': ({ item, nearest }) =>
    nearest === undefined
      ? `价格手册中没有商品“${item}”。`
      : `价格手册中没有商品“${item}”。是否应为“${nearest}”？`,
  'pricing/item-not-sold': ({ item, on }, say) => `商品“${item}”在${say.date(on)}不销售。`,
  'pricing/no-price': ({ item, on }, say) =>
    `商品“${item}”在${say.date(on)}没有适用的价格。请在价格手册中添加，或更改数量或日期。`,
  'pricing/beyond-calendar': ({ today }, say) =>
    `自${say.date(today)}起的期限会超出公元9999年。请更正报价日期，或在价格手册中缩短期限。`,
  'pricing/prices-conflict': ({ item, rules }, say) =>
    `商品“${item}”同时适用多个价格，无法确定先后：${say.and(rules)}。请缩小其中一个的范围，或补充 "choose"。`,
  'pricing/beyond-tiers': ({ quantity }, say) =>
    `没有包含数量${say.decimal(quantity)}的价格档。请减少数量，或去掉最后一档的上限。`,
  'pricing/no-cell': ({ axes }, say) =>
    `价格矩阵中没有与${say.and(axes)}对应的一格。请更正取值，或补充一格。`,
  'pricing/no-term': ({ months }, say) => `没有这一期限的方案，请选择${say.or(months)}个月。`,
  'pricing/amounts-needed': () => '此价格按金额的比例计算，请填写该行的金额（“amounts”）。',
  'pricing/cost-missing': ({ item }) => `不知道商品“${item}”的成本，请在价格手册中填写。`,
  'pricing/market-missing': ({ item }) => `不知道商品“${item}”的市场价格，请提供（“market”）。`,
  'pricing/unknown-unit': ({ unit, known }, say) =>
    `“${unit}”不是该商品的单位，请使用${say.or(known)}。`,
  'pricing/no-exchange-rate': ({ from, to }) =>
    `${from}金额没有兑换为${to}的汇率。请在价格手册中添加汇率，或改以${from}报价。`,
  'pricing/amount-out-of-range': () => '金额过大，无法精确计算。请检查数量和价格。',
  'pricing/rules-conflict': ({ rules }, say) =>
    `此处只允许适用一条规则，但同时符合多条：${say.and(rules)}。请缩小其中一条的范围。`,
  'pricing/below-zero': ({ wanted }, say) =>
    `规则应减${say.money(wanted)}，超出剩余金额，请少减一些。`,
  'pricing/no-tax-rate': () => '该行没有适用的税率，请在价格手册中添加。',
  'pricing/below-floor': belowFloor,
  'pricing/above-ceiling': aboveCeiling,
  'pricing/nothing-takes': ({ what }) =>
    `价格手册中没有规则接受${TAKEN[what]}。请删除，或添加相应的规则。`,
  'pricing/unknown-line': ({ line }) => `询价单中没有“${line}”这一行，请填写某一行的 "id"。`,
  'pricing/voucher-unknown': ({ voucher }) => `没有代金券“${voucher}”，请核对编号。`,
  'pricing/voucher-repeated': ({ voucher }) => `代金券“${voucher}”重复填写，请只填一次。`,
  'pricing/voucher-used': ({ voucher, by }) =>
    `代金券“${voucher}”已使用${by === undefined ? '' : `（订单“${by}”）`}，请删除或换用另一张。`,
  'pricing/voucher-expired': ({ voucher, on }, say) =>
    `代金券“${voucher}”已于${say.date(on)}到期，请删除或换用另一张。`,
  'pricing/voucher-not-yet': ({ voucher, on }, say) =>
    `代金券“${voucher}”自${say.date(on)}起可以使用。`,
  'pricing/voucher-of-another': ({ voucher }) =>
    `代金券“${voucher}”属于另一客户，且不可转让，请删除。`,
  'pricing/voucher-currency': ({ voucher, currency }) =>
    `代金券“${voucher}”的币种为${currency}，请删除，或改以${currency}报价。`,
  'pricing/concession-not-allowed': ({ kind }) =>
    `价格手册不允许此类让步：${CONCESSIONS[kind] ?? kind}。请删除，或在价格手册中添加。`,
  'pricing/beyond-authority': ({ role }) => `已超出${role}的审批权限。`,
}

export const problems: ProblemSentences = {
  'pricing/negative': ({ params: { found } }) => `${shown(found)}为负数，请填写0或更大的数。`,
  'pricing/not-positive': ({ params: { found } }) =>
    typeof found === 'object' || found === undefined
      ? '此处面额为零，请填写大于0的数。'
      : `${shown(found)}过小，请填写大于0的数。`,
  'pricing/amount-too-large': ({ params: { found, most } }) =>
    `金额${shown(found)}过大，最多为${bare(most)}。`,
  'pricing/quantity-too-large': ({ params: { found, most } }) =>
    `数量${shown(found)}过大，最多为${bare(most)}。`,
  'pricing/share-above-one': ({ params: { found } }) =>
    `${shown(found)}超过全部。请填写不大于1的比例，例如5%写作 "0.05"。`,
  'pricing/tier-without-end': () =>
    '只有最后一档可以没有上限，否则其后的档次不会生效。请补充 "upTo" 或 "below"。',
  'pricing/tiers-fall': ({ params: { before, found } }) =>
    `此档上限为${bare(found)}，前一档为${bare(before)}。请按上限从小到大排列。`,
  'pricing/term-repeated': ({ params: { months } }) =>
    `${bare(months)}个月有两个方案，请保留一个。`,
  'pricing/one-effect': ({ params: { effects } }, say) =>
    `须且只须填写${say.or(list(effects))}之一。`,
  'pricing/item-or-group': () =>
    '价格要么针对 "item"（商品），要么针对 "group"（商品组），请只保留一个。',
  'pricing/rate-or-amount': () => '"rate"（比例）与 "amount"（金额）须且只须保留一个。',
  'pricing/year-day-invalid': ({ params: { found } }) =>
    `${shown(found)}不是一年中的某一天。请按“月-日”填写，例如 06-01。`,
  'pricing/units-circular': ({ params: { path } }) =>
    `单位换算形成循环：${list(path).join(' → ')}。请修改其中一个。`,
  'pricing/family-without-class': ({ params: { family } }) =>
    `系列${shown(family)}中的商品需要填写 "class"（档次）。`,
  'pricing/class-taken': ({ params: { family, class: taken, item } }) =>
    `系列${shown(family)}的${shown(taken)}档已有商品“${bare(item)}”，请另选一档。`,
  'pricing/unknown-name': ({ params: { kind, found, nearest, known } }, say) => {
    const what = KINDS[bare(kind) as keyof typeof KINDS]
    if (typeof nearest === 'string')
      return `没有${what}${shown(found)}。是否应为“${bare(nearest)}”？`
    return list(known).length === 0
      ? `没有${what}${shown(found)}，请先添加。`
      : `没有${what}${shown(found)}。请改为${say.or(quoted(known))}，或先添加。`
  },
  'pricing/finer-than-currency': ({ params: { found, currency } }) =>
    `${shown(found)}的小数位数超过${bare(currency)}的最小单位，请取整。`,
  'pricing/spent-beyond-face': ({ params: { most, currency } }) =>
    `订单不可能从代金券中用去此金额。请填写0至${bare(most)}之间的金额，币种与面额一致（${bare(currency)}）。`,
  'pricing/role-repeated': ({ params: { role } }) => `审批角色${shown(role)}出现两次，请保留一个。`,
  'pricing/unit-leads-nowhere': ({ params: { found, known } }, say) =>
    `单位${shown(found)}无法换算为${say.or(quoted(known))}，此价格不会适用于任何商品。请在“units”中补充换算关系，或更改单位。`,
  'pricing/kickback-refused': ({ params: { found } }) =>
    `不允许${shown(found)}：不得给予买方人员任何好处。折扣、返利只能给买方公司，并开在发票上。`,
  'pricing/axis-not-allowed': ({ params: { axis } }) =>
    `价格不得因“${bare(axis)}”而异：不允许按国籍、性别、宗教或民族定价。请改用其他依据。`,
}

function titled(kind: string, { name }: Named, say: Say): string {
  return name === undefined ? kind : `${kind}“${say.text(name)}”`
}

function signed({ amount }: Changed, say: Say): string {
  return amount.amount > 0 ? `+${say.money(amount)}` : say.money(amount)
}

function share({ rate }: { readonly rate?: number | string }, say: Say): string {
  return rate === undefined ? '' : `（${say.percent(rate)}）`
}

type Floored = { readonly unit: Decimal; readonly floor: Decimal; readonly currency: string }
type Ceiled = { readonly unit: Decimal; readonly ceiling: Decimal; readonly currency: string }

function belowFloor({ unit, floor, currency }: Floored, say: Say): string {
  const [found, least] = amountsApart(unit, floor, currency, say)
  return `单价${found}低于最低限价${least}。`
}

function aboveCeiling({ unit, ceiling, currency }: Ceiled, say: Say): string {
  const [found, most] = amountsApart(unit, ceiling, currency, say)
  return `单价${found}高于最高限价${most}。`
}

function ofLine(line: string | undefined): string {
  return line === undefined ? '' : `第“${line}”行`
}
