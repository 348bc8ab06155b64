import type { Voucher } from '../../src/pricing/index.js'
import { fraction, type Fraction } from './fraction.js'
import type { OracleInput } from './lines.js'
import { voucherKey } from './steps.js'

/** What is left of the vouchers that the order may redeem, in minor units: RULES #30. */
export function vouchersOf({ request, book, c, currency, findings }: OracleInput) {
  const asked = request.vouchers ?? []
  const redeemable = new Map<string, Fraction>()
  asked.forEach((id, at) => {
    const register = c.vouchers ?? {}
    const voucher = Object.hasOwn(register, id) ? register[id] : undefined
    const fault = asked.indexOf(id) < at && voucher ? 'repeated' : faultOf(voucher)
    if (fault !== null) findings.push(`pricing/voucher-${fault}`)
    else if (voucher) redeemable.set(voucherKey(id), left(voucher))
  })
  return redeemable

  function faultOf(voucher: Voucher | undefined): string | null {
    if (voucher === undefined) return 'unknown'
    const { customerId, transferable = false, issuedOn, expiresOn, face } = voucher
    const isOfAnother = customerId !== undefined && customerId !== request.customer?.id
    if (isOfAnother && !transferable) return 'of-another'
    if (c.today < issuedOn) return 'not-yet'
    if (c.today > expiresOn) return 'expired'
    if (face.currency !== currency) return 'currency'
    const { spent, redeemedBy = [] } = voucher
    const use = book.vouchers?.use ?? 'once'
    const isUsed = use === 'once' ? (spent?.amount ?? 0) > 0 || redeemedBy.length > 0 : false
    return isUsed || left(voucher).top <= 0n ? 'used' : null
  }
}

function left({ face, spent }: Voucher): Fraction {
  return fraction(BigInt(face.amount) - BigInt(spent?.amount ?? 0))
}
