import { findings } from '@fieldbook/core/messages/pricing/zh-CN'
import { findings as shared } from '@fieldbook/core/messages/shared/zh-CN'
import type { BuiltIn } from '../../internal/language-controller.js'
import type { PriceTiersWords } from './en.js'
import { zhCN } from './zh-CN.js'

export const chinese: BuiltIn<PriceTiersWords> = {
  words: zhCN,
  sentences: { ...shared, ...findings },
}
