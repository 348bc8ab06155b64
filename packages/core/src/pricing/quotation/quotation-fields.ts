import type { QuotationField } from '../schema.js'

const named = (
  group: 'supplier' | 'product' | 'terms',
  names: Readonly<Record<string, readonly [en: string, zhCN: string]>>,
): QuotationField[] =>
  Object.entries(names).map(([id, [en, zhCN]]) => ({
    id,
    name: { en, 'zh-CN': zhCN },
    group,
  }))

/**
 * The fifteen fields of a complete quotation (RULES #34, OBJ-12): eight of the factory, two of the product, five of the
 * terms. No history and no slogans.
 */
export const QUOTATION_FIELDS: readonly QuotationField[] = [
  ...named('supplier', {
    'factory-name': ['Name of the factory', '工厂名称'],
    'factory-address': ['Address', '地址'],
    'factory-staff': ['Number of staff', '工厂人数'],
    'factory-technicians': ['Number of technicians', '技术人员人数'],
    'main-products': ['Main products', '主要产品'],
    output: ['Output', '产量'],
    sales: ['Sales', '销售量'],
    'export-licence': ['Licence to export', '有无外贸权'],
  }),
  ...named('product', {
    'product-introduction': ['Introduction of the product', '产品介绍'],
    'similar-products': ['Similar and alternative products', '类似产品和替代产品'],
  }),
  ...named('terms', {
    'delivery-time': ['Time of delivery', '交货期'],
    'minimum-order': ['Minimum order quantity', '最少订货量'],
    packing: ['Packing', '包装'],
    port: ['Port', '港口'],
    payment: ['Terms of payment', '付款方式'],
  }),
]
