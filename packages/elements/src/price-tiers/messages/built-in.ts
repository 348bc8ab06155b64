import { findings } from '@fieldbook/core/messages/pricing/en'
import { findings as shared } from '@fieldbook/core/messages/shared/en'
import type { BuiltIns } from '../../internal/language-controller.js'
import { en, type PriceTiersWords } from './en.js'

/** The languages that come with the widget; one that is not English is loaded where it is spoken. */
export const builtInLanguages: BuiltIns<PriceTiersWords> = {
  en: { words: en, sentences: { ...shared, ...findings } },
  others: {
    'zh-CN': async () => (await import('./built-in-zh-CN.js')).chinese,
  },
}
