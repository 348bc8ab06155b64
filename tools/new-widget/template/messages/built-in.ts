import type { BuiltIns } from '../../internal/language-controller.js'
import { en, type NewWidgetWords } from './en.js'

/** The languages that come with the widget; one that is not English is loaded where it is spoken. */
export const builtInLanguages: BuiltIns<NewWidgetWords> = {
  en: { words: en, sentences: {} },
  others: {
    'zh-CN': async () => (await import('./built-in-zh-CN.js')).chinese,
  },
}
