/** How amounts stand at an axis: `¥5,000`, and `¥0.25` where the scale is so fine. */
export function axisFormat(locale: string, currency: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
    maximumFractionDigits: 4,
  })
}
