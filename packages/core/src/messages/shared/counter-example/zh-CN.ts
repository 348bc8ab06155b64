import { isIsoDate, type ShownExample } from '../../../shared/index.js'
import type { Sentences } from '../../catalogue.js'
import type { Say } from '../../say.js'

export const examples: Sentences<ShownExample> = {
  'conditions/counter-example': ({ facts, names, lastVisitOn, today }, say) => {
    const known = Object.entries(facts).map(([fact, value]) => {
      const named = Object.hasOwn(names, fact) ? names[fact] : undefined
      const name = `“${say.text(named ?? fact)}”`
      return value === null ? `${name}未知` : `${name}为${valueText(value, say)}`
    })
    const visited = lastVisitOn === undefined ? [] : [`最近一次拜访为${say.date(lastVisitOn)}`]
    const told = [...known, ...visited]
    const customer = told.length === 0 ? '任何客户' : `${told.join('、')}的客户`
    return `例如：${customer}${today === undefined ? '' : `（以${say.date(today)}为今天）`}。`
  },
}

function valueText(value: string | number | boolean, say: Say): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return String(value)
  return isIsoDate(value) ? say.date(value) : `“${value}”`
}
