// The adapters by form. The first whose keys are those of a case is its own.

import { allocation, allocationByKey, allocationInMinor } from './allocation.mjs'
import { blocks, blocksOfUnits } from './blocks.mjs'
import { coupon } from './coupon.mjs'
import { couponsInOrder } from './coupons-in-order.mjs'
import { datedDiscounts } from './dated-discounts.mjs'
import { freeGoods } from './free-goods.mjs'
import { graduatedPercentage } from './graduated-percentage.mjs'
import { listPrices } from './list-price.mjs'
import { marginDiscount } from './margin-discount.mjs'
import { markupRounding } from './markup-rounding.mjs'
import { matchedPrices } from './matched-prices.mjs'
import { multiplier } from './multiplier.mjs'
import { orderDiscount } from './order-discount.mjs'
import { orderPromotions } from './order-promotions.mjs'
import { orderWithShipping } from './order-with-shipping.mjs'
import { packages } from './package.mjs'
import { perUnit, perUnitInMinor } from './per-unit.mjs'
import { percentagePerTransaction } from './percentage-per-transaction.mjs'
import { priceBlocks } from './price-blocks.mjs'
import { pricelistChain } from './pricelist-chain.mjs'
import { pricelistUnits } from './pricelist-units.mjs'
import { pricingRules } from './pricing-rules.mjs'
import { procedure, sequential } from './procedure.mjs'
import { proratedDiscounts } from './prorated-discount.mjs'
import { quantityPrices } from './quantity-prices.mjs'
import { rateByUnit, rateOfStockUnit } from './rate-by-unit.mjs'
import { rounding } from './rounding.mjs'
import { sequence } from './sequence.mjs'
import { slabDiscount } from './slab-discount.mjs'
import { taxMappings } from './tax-mapping.mjs'
import { tierBlocks } from './tier-blocks.mjs'
import { tiers } from './tiers.mjs'
import { triggerItem } from './trigger-item.mjs'

/** @type {readonly import('../cases.mjs').Form[]} */
export const pricingForms = [
  tiers,
  perUnit,
  perUnitInMinor,
  packages,
  multiplier,
  graduatedPercentage,
  percentagePerTransaction,
  tierBlocks,
  blocks,
  blocksOfUnits,
  priceBlocks,
  slabDiscount,
  coupon,
  couponsInOrder,
  rounding,
  allocation,
  allocationByKey,
  allocationInMinor,
  pricelistUnits,
  pricelistChain,
  ...listPrices,
  ...taxMappings,
  markupRounding,
  datedDiscounts,
  quantityPrices,
  pricingRules,
  marginDiscount,
  rateOfStockUnit,
  rateByUnit,
  freeGoods,
  triggerItem,
  matchedPrices,
  ...orderPromotions,
  orderDiscount,
  orderWithShipping,
  ...proratedDiscounts,
  procedure,
  sequential,
  sequence,
]
