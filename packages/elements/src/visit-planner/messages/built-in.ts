import { findings as sharedEn } from '@fieldbook/core/messages/shared/en'
import { findings as sharedZhCN } from '@fieldbook/core/messages/shared/zh-CN'
import { findings as visitsEn, reasons as reasonsEn } from '@fieldbook/core/messages/visits/en'
import {
  findings as visitsZhCN,
  reasons as reasonsZhCN,
} from '@fieldbook/core/messages/visits/zh-CN'
import type { BuiltIns } from '../../internal/language-controller.js'
import { en, type VisitPlannerWords } from './en.js'
import { zhCN } from './zh-CN.js'

/** The languages that come with the widget: its words, and the core's sentences for what it shows. */
export const builtInLanguages: BuiltIns<VisitPlannerWords> = {
  en: { words: en, sentences: { ...sharedEn, ...visitsEn, ...reasonsEn } },
  'zh-CN': { words: zhCN, sentences: { ...sharedZhCN, ...visitsZhCN, ...reasonsZhCN } },
}
