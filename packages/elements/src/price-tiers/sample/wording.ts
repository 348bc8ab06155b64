/** What the samples call things in a language. */
export type Wording = {
  readonly currency: string
  /** Amounts of the other currency are about so many times as high. */
  readonly scale: number
  readonly units: { readonly piece: string; readonly litre: string; readonly box: string }
  readonly names: Readonly<Record<'disc' | 'oil' | 'bolts' | 'warranty' | 'mat' | 'sign', string>>
}

export const english: Wording = {
  currency: 'GBP',
  scale: 1,
  units: { piece: 'piece', litre: 'litre', box: 'box' },
  names: {
    disc: 'Brake disc, front axle',
    oil: 'Engine oil 5W-30, from the drum',
    bolts: 'Wheel bolt M14 × 1.5',
    warranty: 'Paint sealing warranty',
    mat: 'Rubber boot mat',
    sign: 'Showroom sign, made to order',
  },
}

export const simplifiedChinese: Wording = {
  currency: 'CNY',
  scale: 8,
  units: { piece: '片', litre: '升', box: '盒' },
  names: {
    disc: '前轴刹车盘',
    oil: '5W-30机油（散装）',
    bolts: '车轮螺栓M14×1.5',
    warranty: '漆面封釉质保',
    mat: '橡胶后备箱垫',
    sign: '展厅标牌（定制）',
  },
}
