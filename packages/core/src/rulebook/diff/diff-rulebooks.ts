import { jsonPointer } from '../../shared/index.js'
import type { Rulebook } from '../schema.js'
import { differences, type Difference } from './differences.js'
import { placeIn } from './place.js'
import type { Json, RulebookChange } from './rulebook-change.js'

/**
 * What differs between two rulebooks.
 *
 * Entries of lists are found again by their id, or by what else tells them apart; the order of a list is a rule, so an
 * entry may be moved (RULES #7 to #11).
 *
 * @returns nothing for equal rulebooks; else every value that differs, in exactly one change; `explain` words it
 * @example
 * const next = { ...carDealer, effectiveFrom: '2026-07-01', currency: 'EUR' }
 * diffRulebooks(carDealer, next).map((change) => explain(change, en))
 * //=> ['In force from: Wed 1 Jan 2025 → Wed 1 Jul 2026.', 'Currency: “CNY” → “EUR”.']
 */
export function diffRulebooks(before: Rulebook, after: Rulebook): RulebookChange[] {
  // A parsed rulebook is JSON: it has no key without a value.
  const [left, right] = [before as Json, after as Json]
  const found = differences({ path: [], value: left }, { path: [], value: right })
  return [...found].map((difference) => asChange(difference, left, right))
}

function asChange(difference: Difference, left: Json, right: Json): RulebookChange {
  switch (difference.kind) {
    case 'added': {
      const { path, value } = difference.after
      const place = placeIn(right, path)
      return { code: 'rulebook/added', ruleAfter: jsonPointer(path), place, after: value }
    }
    case 'removed': {
      const { path, value } = difference.before
      const place = placeIn(left, path)
      return { code: 'rulebook/removed', ruleBefore: jsonPointer(path), place, before: value }
    }
    case 'changed':
    case 'moved': {
      const { kind, before, after } = difference
      const where = {
        ruleBefore: jsonPointer(before.path),
        ruleAfter: jsonPointer(after.path),
        place: placeIn(right, after.path),
      }
      return kind === 'moved'
        ? { code: 'rulebook/moved', ...where }
        : { code: 'rulebook/changed', ...where, before: before.value, after: after.value }
    }
  }
}
