/** What the samples are called in one language. */
export type Wording = {
  /** Customers; the first is the one whose grade is shown. */
  readonly names: readonly string[]
  readonly author: string
  readonly reason: string
}

/** A wholesaler of kitchen goods and its customers, who do not exist. */
export const english: Wording = {
  names: [
    'Willow Court Hotel',
    'Nine Bridges Restaurants',
    'Eastgate Canteens',
    'Lotus Pond Tea House',
    'Stone Lion Noodles',
    'Harbour View Catering',
    'Maple Lane Bakery',
    'Old Mint Dumplings',
    'Redbrick Brewery',
    'Silver Carp Kitchen',
    'Terrace Garden Inn',
    'Upper Quay Seafood',
  ],
  author: 'Mei Sterling',
  reason: 'Opens three more houses in spring and has signed the frame contract.',
}

export const simplifiedChinese: Wording = {
  names: [
    '柳院酒店',
    '九桥餐饮',
    '东门团餐',
    '荷塘茶社',
    '石狮面馆',
    '望港宴会服务',
    '枫巷烘焙',
    '老银局饺子馆',
    '红砖精酿',
    '银鲤厨房',
    '阶庭客栈',
    '上码头海鲜',
  ],
  author: '苏梅',
  reason: '明年春季新开三家分店，已签订框架合同。',
}
