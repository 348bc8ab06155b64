/** What the sample says, in English and in Chinese, and in which money. Everybody in it is made up. */
type Said<Text> = readonly [english: Text, chinese: Text]

const units = {
  piece: ['piece', '件'],
  box: ['box', '盒'],
  carton: ['carton', '箱'],
  bag: ['bag', '袋'],
  pallet: ['pallet', '托'],
  order: ['order', '单'],
} as const

const classes = {
  best: ['Best', '尊享'],
  better: ['Better', '优选'],
  good: ['Good', '标准'],
} as const

const items = {
  drillGood: ['Cordless drill CD 12', '充电式电钻 CD12'],
  drillBetter: ['Cordless drill CD 18', '充电式电钻 CD18'],
  drillBest: ['Cordless drill CD 18 brushless', '无刷充电式电钻 CD18 Pro'],
  laserGood: ['Cross-line laser L2', '两线激光水平仪 L2'],
  laserBetter: ['Cross-line laser L3 green', '三线绿光水平仪 L3'],
  laserBest: ['Rotary laser R4 with receiver', '旋转激光扫平仪 R4（含接收器）'],
  helmet: ['Safety helmet, ratchet, white', '旋钮式安全帽（白色）'],
  anchors: ['Wall anchor 8 × 40 mm', '膨胀管 8×40毫米'],
  cement: ['Cement CEM II 32.5, 25 kg', '复合硅酸盐水泥 32.5级 25千克'],
  tape: ['Masking tape 48 mm × 50 m', '美纹纸胶带 48毫米×50米'],
  warranty: ['Extended tool warranty', '工具延长保修'],
  delivery: ['Delivery with tail lift', '尾板车送货'],
} as const

const rules = {
  grade: ['Key account discount', '重点客户折扣'],
  autumn: ['Autumn tool weeks', '秋季工具周'],
  order: ['Order above £2,500', '整单满20,000元'],
  manual: ['Agreed by hand', '人工议价'],
  voucher: ['Voucher', '代金券'],
} as const

const roles = {
  sales: ['Sales', '业务员'],
  lead: ['Sales lead', '销售主管'],
  head: ['Head of sales', '销售总监'],
} as const

const fields = {
  name: ['Supplier', '供应商'],
  address: ['Address', '地址'],
  staff: ['Employees', '员工人数'],
  technicians: ['Technical staff', '技术人员人数'],
  products: ['Main products', '主要产品'],
  output: ['Output a year', '年产量'],
  sales: ['Sales a year', '年销售额'],
  export: ['Licensed to export', '外贸经营权'],
  introduction: ['About the products', '产品介绍'],
  similar: ['Alternatives', '同类产品'],
  delivery: ['Delivery', '交货期'],
  minimum: ['Minimum order', '最少订货量'],
  packing: ['Packing', '包装'],
  port: ['Port', '港口'],
  payment: ['Payment', '付款方式'],
} as const

const particulars = {
  name: ['Ashdown Trade Supplies Ltd', '江南工具批发有限公司'],
  address: ['14 Canal Road, Leeds LS12 4QP', '浙江省杭州市运河路14号'],
  staff: [86, 86],
  technicians: [11, 11],
  products: ['Power tools, fixings, site supplies', '电动工具、紧固件、工地用品'],
  sales: ['£14 million', '1.2亿元'],
  export: [true, true],
  introduction: [
    'All tools with two batteries, charger and case; spare parts for ten years',
    '工具均配双电池、充电器和工具箱，配件供应十年',
  ],
  delivery: ['Within 5 working days of the deposit', '收到定金后5个工作日内'],
  minimum: ['None', '无'],
  packing: ['Original cartons on returnable pallets', '原厂纸箱，可回收托盘'],
  payment: ['30 days net after the deposit', '定金后30天内付清'],
} as const satisfies Partial<Record<FieldKey, Said<string | number | boolean>>>

const others = {
  currency: ['GBP', 'CNY'],
  taxRate: ['0.2', '0.13'],
  book: ['Trade prices, autumn 2026', '2026年秋季批发价目'],
  tax: ['VAT', '增值税'],
  freeTape: ['Tape with cement', '买水泥送胶带'],
  customer: ['Harbour View Builders', '海景建筑工程有限公司'],
  reason: ['Second site opens in March', '三月份第二个工地开工'],
} as const

export type FieldKey = keyof typeof fields
export type ItemKey = keyof typeof items
export type Wording = ReturnType<typeof wordingIn>

function wordingIn(language: 0 | 1) {
  const { currency, ...texts } = others
  return {
    ...inOne(texts, language),
    currency: currency[language],
    units: inOne(units, language),
    classes: inOne(classes, language),
    items: inOne(items, language),
    rules: inOne(rules, language),
    roles: inOne(roles, language),
    fields: inOne(fields, language),
    particulars: inOne<keyof typeof particulars, string | number | boolean>(particulars, language),
  }
}

function inOne<Key extends string, Text>(
  said: Readonly<Record<Key, Said<Text>>>,
  language: 0 | 1,
): Readonly<Record<Key, Text>> {
  const pairs = Object.entries<Said<Text>>(said).map(([key, both]) => [key, both[language]])
  return Object.fromEntries(pairs) as Record<Key, Text>
}

export const english = wordingIn(0)
export const simplifiedChinese = wordingIn(1)
