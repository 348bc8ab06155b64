import { isIsoDate, type ShownExample } from '../../../shared/index.js'
import type { Sentences } from '../../catalogue.js'
import type { Say } from '../../say.js'

export const examples: Sentences<ShownExample> = {
  'conditions/counter-example': ({ facts, names, lastVisitOn, today }, say) => {
    const known = Object.entries(facts).map(([fact, value]) => {
      const named = Object.hasOwn(names, fact) ? names[fact] : undefined
      const name = `“${say.text(named ?? fact)}”`
      return value === null ? `${name} not known` : `${name} = ${valueText(value, say)}`
    })
    const visited = lastVisitOn === undefined ? [] : [`last visited on ${say.date(lastVisitOn)}`]
    const told = [...known, ...visited]
    const customer = told.length === 0 ? 'any customer' : `a customer with ${say.and(told)}`
    return `For example ${customer}${today === undefined ? '' : `, if today is ${say.date(today)}`}.`
  },
}

function valueText(value: string | number | boolean, say: Say): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  return isIsoDate(value) ? say.date(value) : `“${value}”`
}
