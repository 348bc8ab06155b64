import { findings as shared } from '@fieldbook/core/messages/shared/zh-CN'
import { findings, reasons } from '@fieldbook/core/messages/visits/zh-CN'
import type { BuiltIn } from '../../internal/language-controller.js'
import type { VisitPlannerWords } from './en.js'
import { zhCN } from './zh-CN.js'

export const chinese: BuiltIn<VisitPlannerWords> = {
  words: zhCN,
  sentences: { ...shared, ...findings, ...reasons },
}
