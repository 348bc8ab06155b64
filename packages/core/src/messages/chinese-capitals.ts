import { InvariantError } from '../shared/invariant-error.js'
import { majorUnits, type Money } from '../shared/money.js'

const DIGITS = Array.from('零壹贰叁肆伍陆柒捌玖')
const PLACES = ['仟', '佰', '拾', '']

/**
 * An amount of renminbi in Chinese capitals, as a Chinese quotation, cheque or receipt writes its total.
 *
 * Zeros between digits are one 零, also before 角 where the yuan end in 0 and before 分 where there is no 角; an amount
 * of whole yuan ends in 整. Where the regulation leaves a choice, the form that it names first is written. A negative
 * amount, which it does not know, has 负 before it.
 *
 * Source: People's Bank of China, 支付结算办法 (银发〔1997〕393号), annex 1 正确填写票据和结算凭证的基本规定, 1 to 4.
 *
 * @param money of currency CNY, in fen
 * @throws InvariantError `messages/not-renminbi` for another currency, `messages/not-whole-fen` for a part of a fen
 * @example
 * chineseCapitals({ amount: 10_700_053, currency: 'CNY' }) //=> '人民币壹拾万柒仟元零伍角叁分'
 */
export function chineseCapitals({ amount, currency }: Money): string {
  if (currency !== 'CNY') throw new InvariantError('messages/not-renminbi', { currency })
  if (!Number.isSafeInteger(amount)) throw new InvariantError('messages/not-whole-fen', { amount })
  const [yuan = '', cents = ''] = majorUnits({ amount, currency }).replace('-', '').split('.')
  return `人民币${amount < 0 ? '负' : ''}${yuanText(Number(yuan))}${centsText(Number(cents), Number(yuan))}`
}

function yuanText(yuan: number): string {
  return yuan === 0 ? '' : `${wholeText(yuan)}元`
}

/** 角 and 分, with the 零 between them and the yuan. */
function centsText(cents: number, yuan: number): string {
  const jiao = Math.floor(cents / 10)
  const fen = cents % 10
  if (cents === 0) return yuan === 0 ? '零元整' : '整'
  const isApart = yuan > 0 && (jiao === 0 || yuan % 10 === 0)
  const jiaoText = jiao === 0 ? '' : `${digit(jiao)}角`
  return `${isApart ? '零' : ''}${jiaoText}${fen === 0 ? '' : `${digit(fen)}分`}`
}

/** A number above zero: so many 亿, and what is left of them so many 万 and ones. */
function wholeText(value: number): string {
  const parts = [
    { count: Math.floor(value / 1e8), unit: '亿', full: 1e7 },
    { count: Math.floor(value / 1e4) % 1e4, unit: '万', full: 1e3 },
    { count: value % 1e4, unit: '', full: 1e3 },
  ]
  let text = ''
  let isApart = false
  for (const { count, unit, full } of parts) {
    if (count === 0) {
      isApart = true
      continue
    }
    const needsZero = text !== '' && (isApart || count < full)
    text += `${needsZero ? '零' : ''}${count < 1e4 ? groupText(count) : wholeText(count)}${unit}`
    isApart = false
  }
  return text
}

/** Up to four digits. */
function groupText(count: number): string {
  const spelled = Array.from(String(count).padStart(4, '0'), (one, place) => {
    return one === '0' ? '零' : `${digit(Number(one))}${PLACES[place] ?? ''}`
  })
  return spelled
    .join('')
    .replace(/^零+|零+$/g, '')
    .replace(/零+/g, '零')
}

function digit(value: number): string {
  return DIGITS[value] ?? ''
}
