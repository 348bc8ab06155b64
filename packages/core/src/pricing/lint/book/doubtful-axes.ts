import { factsAsked } from '../../book/condition-facts.js'
import { conditionsIn } from '../conditions-in.js'
import type { PricingLintFinding } from '../lint-finding.js'
import type { LintedBook } from '../linted-book.js'

// What stands for nationality, sex, religion or ethnicity, though it has another name (G-07).
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  nationality: [
    'passport',
    'birthplace',
    'foreigner',
    'immigrant',
    '护照',
    '出生地',
    '外国人',
    '外籍',
  ],
  sex: ['pregnant', 'maiden', '怀孕', '女士', '男士'],
  religion: ['church', 'mosque', 'temple', 'halal', 'kosher', '教会', '清真'],
  ethnicity: ['skin', 'ancestry', 'caste', 'tribe', 'mothertongue', '肤色', '祖籍', '籍贯'],
}

/** Conditions on what stands for an axis that no price may depend on: the schema refuses only the axes themselves. */
export function* doubtfulAxes({ book }: LintedBook): Iterable<PricingLintFinding> {
  for (const { condition, at } of conditionsIn(book)) {
    for (const fact of new Set(factsAsked(condition))) {
      const refused = standsFor(fact)
      if (refused === null) continue
      yield { code: 'pricing/axis-stands-for', severity: 'warning', rule: at, fact, refused }
    }
  }
}

function standsFor(fact: string): string | null {
  const spelled = fact.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  const words = spelled.split(/[^\p{Letter}]+/u)
  const joined = words.map((word, index) => word + (words[index + 1] ?? ''))
  const found = Object.entries(STANDS_FOR).find(([, names]) =>
    names.some((name) =>
      /^[a-z]/.test(name) ? [...words, ...joined].includes(name) : spelled.includes(name),
    ),
  )
  return found?.[0] ?? null
}
