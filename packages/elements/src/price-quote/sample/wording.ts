import type { ItemKey } from './items.js'

/** What the sample says in a language, and in which money. Everybody in it is made up. */
export type Wording = {
  readonly currency: 'GBP' | 'CNY'
  readonly taxRate: string
  readonly book: string
  readonly tax: string
  readonly units: Readonly<Record<'piece' | 'box' | 'carton' | 'bag' | 'pallet' | 'order', string>>
  readonly classes: Readonly<Record<'best' | 'better' | 'good', string>>
  readonly items: Readonly<Record<ItemKey, string>>
  readonly rules: Readonly<Record<'grade' | 'autumn' | 'order' | 'manual' | 'voucher', string>>
  readonly freeTape: string
  readonly roles: Readonly<Record<'sales' | 'lead' | 'head', string>>
  readonly customer: string
  readonly others: readonly string[]
  readonly reason: string
  readonly fields: Readonly<Record<FieldKey, string>>
  readonly particulars: Readonly<Partial<Record<FieldKey, string | number | boolean>>>
}

export type FieldKey =
  | 'name'
  | 'address'
  | 'staff'
  | 'technicians'
  | 'products'
  | 'output'
  | 'sales'
  | 'export'
  | 'introduction'
  | 'similar'
  | 'delivery'
  | 'minimum'
  | 'packing'
  | 'port'
  | 'payment'

export const english: Wording = {
  currency: 'GBP',
  taxRate: '0.2',
  book: 'Trade prices, autumn 2026',
  tax: 'VAT',
  units: {
    piece: 'piece',
    box: 'box',
    carton: 'carton',
    bag: 'bag',
    pallet: 'pallet',
    order: 'order',
  },
  classes: { best: 'Best', better: 'Better', good: 'Good' },
  items: {
    drillGood: 'Cordless drill CD 12',
    drillBetter: 'Cordless drill CD 18',
    drillBest: 'Cordless drill CD 18 brushless',
    laserGood: 'Cross-line laser L2',
    laserBetter: 'Cross-line laser L3 green',
    laserBest: 'Rotary laser R4 with receiver',
    helmet: 'Safety helmet, ratchet, white',
    anchors: 'Wall anchor 8 × 40 mm',
    cement: 'Cement CEM II 32.5, 25 kg',
    tape: 'Masking tape 48 mm × 50 m',
    warranty: 'Extended tool warranty',
    delivery: 'Delivery with tail lift',
  },
  rules: {
    grade: 'Key account discount',
    autumn: 'Autumn tool weeks',
    order: 'Order above £2,500',
    manual: 'Agreed by hand',
    voucher: 'Voucher',
  },
  freeTape: 'Tape with cement',
  roles: { sales: 'Sales', lead: 'Sales lead', head: 'Head of sales' },
  customer: 'Harbour View Builders',
  others: ['Northgate Joinery', 'Elmstead Roofing', 'Castle Street Interiors'],
  reason: 'Second site opens in March',
  fields: {
    name: 'Supplier',
    address: 'Address',
    staff: 'Employees',
    technicians: 'Technical staff',
    products: 'Main products',
    output: 'Output a year',
    sales: 'Sales a year',
    export: 'Licensed to export',
    introduction: 'About the products',
    similar: 'Alternatives',
    delivery: 'Delivery',
    minimum: 'Minimum order',
    packing: 'Packing',
    port: 'Port',
    payment: 'Payment',
  },
  particulars: {
    name: 'Ashdown Trade Supplies Ltd',
    address: '14 Canal Road, Leeds LS12 4QP',
    staff: 86,
    technicians: 11,
    products: 'Power tools, fixings, site supplies',
    sales: '£14 million',
    export: true,
    introduction: 'All tools with two batteries, charger and case; spare parts for ten years',
    delivery: 'Within 5 working days of the deposit',
    minimum: 'None',
    packing: 'Original cartons on returnable pallets',
    payment: '30 days net after the deposit',
  },
}

export const simplifiedChinese: Wording = {
  currency: 'CNY',
  taxRate: '0.13',
  book: '2026年秋季批发价目',
  tax: '增值税',
  units: { piece: '件', box: '盒', carton: '箱', bag: '袋', pallet: '托', order: '单' },
  classes: { best: '尊享', better: '优选', good: '标准' },
  items: {
    drillGood: '充电式电钻 CD12',
    drillBetter: '充电式电钻 CD18',
    drillBest: '无刷充电式电钻 CD18 Pro',
    laserGood: '两线激光水平仪 L2',
    laserBetter: '三线绿光水平仪 L3',
    laserBest: '旋转激光扫平仪 R4（含接收器）',
    helmet: '旋钮式安全帽（白色）',
    anchors: '膨胀管 8×40毫米',
    cement: '复合硅酸盐水泥 32.5级 25千克',
    tape: '美纹纸胶带 48毫米×50米',
    warranty: '工具延长保修',
    delivery: '尾板车送货',
  },
  rules: {
    grade: '重点客户折扣',
    autumn: '秋季工具周',
    order: '整单满20,000元',
    manual: '人工议价',
    voucher: '代金券',
  },
  freeTape: '买水泥送胶带',
  roles: { sales: '业务员', lead: '销售主管', head: '销售总监' },
  customer: '海景建筑工程有限公司',
  others: ['北门木作', '榆林屋面工程', '城堡街装饰'],
  reason: '三月份第二个工地开工',
  fields: {
    name: '供应商',
    address: '地址',
    staff: '员工人数',
    technicians: '技术人员人数',
    products: '主要产品',
    output: '年产量',
    sales: '年销售额',
    export: '外贸经营权',
    introduction: '产品介绍',
    similar: '同类产品',
    delivery: '交货期',
    minimum: '最少订货量',
    packing: '包装',
    port: '港口',
    payment: '付款方式',
  },
  particulars: {
    name: '江南工具批发有限公司',
    address: '浙江省杭州市运河路14号',
    staff: 86,
    technicians: 11,
    products: '电动工具、紧固件、工地用品',
    sales: '1.2亿元',
    export: true,
    introduction: '工具均配双电池、充电器和工具箱，配件供应十年',
    delivery: '收到定金后5个工作日内',
    minimum: '无',
    packing: '原厂纸箱，可回收托盘',
    payment: '定金后30天内付清',
  },
}
