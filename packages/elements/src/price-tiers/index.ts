export type { QuantityChoice } from './events.js'
export { FieldbookPriceTiers } from './price-tiers.js'
export type { PriceTiersWords } from './messages/en.js'
