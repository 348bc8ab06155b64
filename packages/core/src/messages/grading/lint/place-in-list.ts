import type { JsonPointer } from '../../../shared/index.js'

/** Where a rule stands: the list it is in (`rows`, `segments`, `points`), and its number there, from 1. */
export function placeInList(rule: JsonPointer): { list: string; number: number } {
  const [list = '', index = ''] = rule.split('/').slice(-2)
  return { list, number: Number(index) + 1 }
}
