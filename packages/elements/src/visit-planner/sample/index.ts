import { dealer } from './dealer.js'
import { simplifiedChinese } from './chinese.js'
import { english } from './english.js'

export { many } from './many.js'
export { awkwardlyNamed, nothingDue, overloaded } from './variations.js'

/** Two usual weeks of a dealer of industrial tools: in English, and the same weeks in Chinese. */
export const typical = dealer(english)
export const chinese = dealer(simplifiedChinese)

/** The sample for readers of a language: a story in Chinese is about companies in China. */
export const typicalFor = (language: string) => (language === 'zh-CN' ? chinese : typical)
