import { zhCN as base } from '../../internal/messages/zh-CN.js'
import type { PriceTiersWords } from './en.js'

export const zhCN: PriceTiersWords = {
  ...base,
  titleFor: (item, customer) => `${item}（${customer}）`,
  perUnit: (unit) => `每${unit}`,
  from: (amount) => `${amount}起`,
  empty: '尚未选择商品。',
  emptyHelp: '选择商品后，这里会按数量显示单价和总价。',
  noPrice: '没有可显示的价格。',

  quantity: '数量',
  slider: '数量（沿图中刻度）',
  each: '单价',
  total: '总价',
  readOff: (quantity, each, total) => `数量${quantity}：单价${each}，总价${total}`,
  notPriced: '无价格',
  nextBreak: (more, each) => `再加${more}，单价降至${each}。`,
  nextWhole: (more, total) => `再加${more}，总价反而只需${total}。`,
  lowest: '已是最低单价。',
  writeQuantity: (from) => `请填写不少于${from}的数量，小数点用“.”。`,
  writePoint: (quantity) => `请写作${quantity}，小数点用“.”。`,
  aboveZero: '数量大于零时才有价格。',
  vetoed: '当前页面没有接受这一数量。',

  chart: '数量与价格',
  unitPrice: '单价',
  wholePrice: '总价',
  tenfold: '刻度按10倍等距排列。',
  pictureOf: (item, from, to, breaks) =>
    `${item}：单价起初为${from}，最后为${to}；价格在数量${breaks}处变化。`,
  pictureOfOne: (item, amount) => `${item}：不论数量，单价均为${amount}。`,
  costLess: (quantity, before) => `买${quantity}比买${before}便宜`,
  dearer: (quantity, total, before, beforeTotal) =>
    `买${quantity}总价${total}，比买${before}（${beforeTotal}）便宜。`,
  moreFalls: (more) => `另有${more}处数量增加、总价反而降低，已在表中标出。`,

  table: '各数量的价格',
  range: (from, to) => `${from}–${to}`,
  orMore: (from) => `${from}及以上`,
  totalFrom: '起点总价',
  saving: '节省',

  terms: '期限',
  term: '期限',
  price: '价格',
  perMonth: '每月',
  perYear: '每年',
  months: (months) => (months % 12 === 0 ? `${months / 12}年` : `${months}个月`),
  claim: (buy, get, aYear) => `买${buy}送${get}，合每年${aYear}`,
  voluntary: '是否选择更长期限，由您自愿决定；每笔付款均开具收据。',
  declined: '客户已谢绝更长期限，不再推荐。',
}
