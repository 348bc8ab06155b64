import type { BuiltIns } from '../../internal/language-controller.js'
import { en, type NewWidgetWords } from './en.js'
import { zhCN } from './zh-CN.js'

/** The languages that come with the widget: its words, and the core's sentences for what it shows. */
export const builtInLanguages: BuiltIns<NewWidgetWords> = {
  en: { words: en, sentences: {} },
  'zh-CN': { words: zhCN, sentences: {} },
}
