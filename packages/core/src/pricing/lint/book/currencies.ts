import { nearest } from '../../../shared/checking/problems.js'
import type { JsonPointer } from '../../../shared/index.js'
import type { PriceBook } from '../../schema.js'
import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'

// ISO 4217 in 2026: currencies in force, funds, metals and the codes for testing and for none.
const CURRENT = new Set(
  `
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE
  CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF
  GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR
  LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN
  PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS
  TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA XBB XBC
  XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWG
`
    .trim()
    .split(/\s+/),
)

// Names that people use, and codes that have been replaced.
const MEANT: Readonly<Record<string, string>> = {
  ANG: 'XCG',
  BGN: 'EUR',
  BYR: 'BYN',
  CNH: 'CNY',
  DEM: 'EUR',
  FRF: 'EUR',
  HRK: 'EUR',
  ITL: 'EUR',
  MRO: 'MRU',
  NTD: 'TWD',
  RMB: 'CNY',
  SLL: 'SLE',
  STD: 'STN',
  STG: 'GBP',
  UKP: 'GBP',
  VEF: 'VES',
  YEN: 'JPY',
  ZMK: 'ZMW',
  ZWL: 'ZWG',
}

/** Currencies that do not exist: each once, where the book first names it. Amounts in them are taken as hundredths. */
export function* unknownCurrencies({ book }: LintedBook): Iterable<PricingLintFinding> {
  const told = new Set<string>()
  for (const [currency, rule] of namedCurrencies(book)) {
    if (CURRENT.has(currency) || told.has(currency)) continue
    told.add(currency)
    const meant = MEANT[currency] ?? nearest(currency, [...CURRENT])
    yield {
      code: 'pricing/currency-unknown',
      severity: 'warning',
      rule,
      currency,
      ...(meant === null ? {} : { nearest: meant }),
    }
  }
}

function* namedCurrencies(book: PriceBook): Iterable<[string, JsonPointer]> {
  yield [book.currency, '/currency']
  for (const [index, { currency }] of book.prices.entries()) {
    if (currency !== undefined) yield [currency, `/prices/${index}/currency`]
  }
  for (const [index, { from, to }] of (book.exchange ?? []).entries()) {
    yield [from, `/exchange/${index}/from`]
    yield [to, `/exchange/${index}/to`]
  }
  for (const [stage, { rules }] of (book.adjustments ?? []).entries()) {
    for (const [index, { currency }] of rules.entries()) {
      if (currency === undefined) continue
      yield [currency, `/adjustments/${stage}/rules/${index}/currency`]
    }
  }
}
