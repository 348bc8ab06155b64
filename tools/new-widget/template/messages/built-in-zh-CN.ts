import type { BuiltIn } from '../../internal/language-controller.js'
import type { NewWidgetWords } from './en.js'
import { zhCN } from './zh-CN.js'

export const chinese: BuiltIn<NewWidgetWords> = { words: zhCN, sentences: {} }
