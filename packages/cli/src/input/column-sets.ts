// Which columns mean which fields. A name is compared without case, blanks, hyphens, underscores and dots.

/** The fields that a kind of record is read into, each with the names its column may have. */
export type ColumnSet = {
  /** By the path of the field, `place.area` for one inside another. The path itself is always a name too. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly required: readonly string[]
  readonly numbers: ReadonlySet<string>
  /** Whether a column that is none of the fields is a fact. */
  readonly hasFacts: boolean
}

const place = {
  'place.address': ['address', 'street', '地址', '客户地址'],
  'place.area': ['area', 'district', '区域', '地区', '所在区'],
  'place.latitude': ['latitude', 'lat', '纬度'],
  'place.longitude': ['longitude', 'lng', 'lon', '经度'],
}
const coordinates = ['place.latitude', 'place.longitude']

export const CUSTOMER_COLUMNS: ColumnSet = {
  fields: {
    id: ['customer id', 'customer no', 'customer number', '客户编号', '客户号', '编号'],
    name: ['customer', 'customer name', '客户名称', '客户姓名', '客户', '姓名', '名称'],
    grade: ['customer grade', '等级', '级别', '客户等级', '客户级别'],
    gradeConfirmedAt: ['grade confirmed', '等级确认时间', '级别确认时间', '确认时间'],
    gradeSince: ['等级开始日期', '级别开始日期', '等级起始日期', '级别起始日期'],
    'gradeOverride.grade': ['override grade', '人工级别', '调整后级别'],
    'gradeOverride.reason': ['override reason', '级别调整原因'],
    'gradeOverride.by': ['override by', '级别调整人'],
    'gradeOverride.on': ['override on', '级别调整日期'],
    'gradeOverride.until': ['override until', '级别调整有效期至'],
    standing: ['status', '状态', '客户状态'],
    repId: ['rep', 'sales rep', 'consultant', '销售顾问', '销售顾问编号', '负责人', '业务员'],
    firstContactAt: ['first contact', '首次接触', '首次接触时间', '首次联系时间'],
    lastVisitOn: ['last visit', 'last visited', '上次访问', '上次拜访', '最近拜访', '上次拜访日期'],
    ...place,
  },
  required: ['id', 'name'],
  numbers: new Set(coordinates),
  hasFacts: true,
}

export const REP_COLUMNS: ColumnSet = {
  fields: {
    id: ['rep', 'rep id', '编号', '工号', '销售顾问编号'],
    name: ['rep name', '姓名', '销售顾问', '名称'],
    visitsPerDay: ['visits a day', 'capacity', '每日拜访数', '每天拜访次数', '每日拜访次数'],
    ...place,
  },
  required: ['id', 'name', 'visitsPerDay'],
  numbers: new Set(['visitsPerDay', ...coordinates]),
  hasFacts: false,
}

export const APPOINTMENT_COLUMNS: ColumnSet = {
  fields: {
    id: ['appointment', 'appointment id', '编号', '预约编号'],
    customerId: ['customer', '客户编号', '客户'],
    repId: ['rep', '销售顾问', '销售顾问编号', '负责人'],
    on: ['date', 'day', '日期', '预约日期'],
    at: ['time', '时间', '预约时间'],
  },
  required: ['id', 'customerId', 'repId', 'on'],
  numbers: new Set(),
  hasFacts: false,
}

/** A row is a line of a request; rows of one request stand together. */
export const REQUEST_COLUMNS: ColumnSet = {
  fields: {
    request: [
      'request id',
      'request no',
      'quote',
      'quote id',
      'order',
      '询价单',
      '询价单号',
      '报价单号',
    ],
    line: ['line id', 'line no', '行号'],
    'customer.id': ['customer', 'customer id', 'customer no', '客户', '客户编号'],
    'customer.name': ['customer name', '客户名称', '客户姓名'],
    'customer.grade': ['grade', 'customer grade', '等级', '级别', '客户等级', '客户级别'],
    'customer.standing': ['status', '状态', '客户状态'],
    'customer.repId': ['rep', 'sales rep', 'consultant', '销售顾问', '负责人', '业务员'],
    item: ['item id', 'item no', 'sku', 'article', '商品', '商品编号', '货号', '产品'],
    quantity: ['qty', '数量'],
    unit: ['uom', '单位'],
    amounts: ['amount', '计费金额'],
    months: ['term', 'term months', '月数', '期限月数'],
    periods: ['期数'],
    currency: ['币种', '货币'],
    vouchers: ['voucher', '优惠券', '代金券'],
    budget: ['预算'],
    'manual.rate': ['discount', 'manual discount', '让利比例'],
    'manual.amount': ['discount amount', '让利金额'],
    'manual.price': ['agreed price', '议定单价'],
    'manual.reason': ['discount reason', '让利原因', '议价原因'],
    'manual.by': ['discount by', '议价人'],
  },
  required: ['request', 'item', 'quantity'],
  // Quantities and amounts stay as they are spelled, and are read exactly.
  numbers: new Set(['months']),
  hasFacts: true,
}
