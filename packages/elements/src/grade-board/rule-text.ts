import type { GradingPolicy } from '@fieldbook/core/grading'
import type { JsonPointer, LocalText } from '@fieldbook/core/shared'
import type { Language } from '../internal/language.js'
import type { GradeBoardWords } from './messages/en.js'

type Named = { readonly id?: string; readonly name?: LocalText }

/** The rule that decided, in a few words; a pointer that has no words stays a pointer. */
export function ruleText(
  rule: JsonPointer | undefined,
  policy: GradingPolicy,
  language: Language<GradeBoardWords>,
): string {
  const { words, number, text } = language
  if (rule === undefined) return words.rule.none
  const [, list = '', place = ''] = rule.split('/')
  const index = Number(place)
  const named = ({ name, id }: Named) => (name === undefined ? id : text(name))
  switch (list) {
    case 'bands': {
      const band = 'bands' in policy ? policy.bands[index] : undefined
      return band ? words.rule.band(number(band.atLeast)) : rule
    }
    case 'rows': {
      const row = 'rows' in policy ? policy.rows[index] : undefined
      return (row && named(row)) ?? words.rule.row(number(index + 1))
    }
    case 'segments': {
      const segment = 'segments' in policy ? policy.segments[index] : undefined
      return (segment && named(segment)) ?? rule
    }
    case 'classes': {
      const found = 'classes' in policy ? policy.classes[index] : undefined
      return found ? words.rule.class(String(found.upTo)) : rule
    }
    case 'method':
      return words.rule.assigned
    case 'otherwise':
    case 'margin':
    case 'minimumStay':
    case 'override':
      return words.rule[list]
    default:
      return rule
  }
}
