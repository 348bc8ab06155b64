import { dayNumber, type Finding } from '../../shared/index.js'
import type { CompiledTax } from '../book/compiled-book.js'
import type { LineSubject, OrderSubject } from '../book/matcher.js'
import type { RuleIndex } from '../book/rule-index.js'

/**
 * The tax of each line: the first rate that matches, or null. What stands behind it is not asked (RULES #24), so unlike
 * rules, rates are few and come in turn.
 */
export function taxFinder(
  { rules }: RuleIndex<CompiledTax>,
  { today, findings }: OrderSubject,
): (line: LineSubject) => CompiledTax | null {
  const day = dayNumber(today)
  return ({ item: { id, group }, subject }) => {
    const unknown: Finding[] = []
    const first = rules.find(({ restriction: { items, groups }, holds }) => {
      const isFor = items === undefined && groups === undefined
      const isNamed = items?.includes(id) === true
      const isGrouped = group !== undefined && groups?.includes(group) === true
      return (
        (isFor || isNamed || isGrouped) && (holds === null || holds(subject, day, unknown) === true)
      )
    })
    if (unknown.length > 0) findings(unknown)
    return first?.rule ?? null
  }
}
