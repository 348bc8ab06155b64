import { added, signOf, ZERO, type Ratio } from '../amounts/ratio.js'
import type { WorkingLine } from '../lines/working-line.js'
import type { AdjustmentStage } from '../schema.js'

/** The lines on which a rule takes effect at once: one, those of a group, or all that it concerns. */
export type Target = {
  /** What rules of a stage compete for: a line, a group, or the order. */
  readonly key: string
  readonly lines: readonly WorkingLine[]
  /** In items' own units. */
  readonly quantity: Ratio
}

/** What a target comes to now. */
export function leftOf(lines: readonly WorkingLine[]): Ratio {
  return lines.reduce((sum, { left }) => added(sum, left), ZERO)
}

/** What a rule's lines are on a level: RULES #13. */
export function targetsOf(
  lines: readonly WorkingLine[],
  on: AdjustmentStage['on'],
): readonly Target[] {
  if (on === 'order') return lines.length === 0 ? [] : [targetOf('', lines)]
  if (on !== 'group') return lines.map((line) => targetOf(line.asked.at, [line]))
  const groups = new Map<string, WorkingLine[]>()
  for (const line of lines) {
    const { group } = line.asked.item
    if (group === undefined) continue
    const same = groups.get(group)
    if (same === undefined) groups.set(group, [line])
    else same.push(line)
  }
  return [...groups].map(([group, same]) => targetOf(group, same))
}

function targetOf(key: string, lines: readonly WorkingLine[]): Target {
  const [only] = lines
  const quantity =
    lines.length === 1 && only !== undefined
      ? only.asked.baseQuantity
      : lines.reduce((sum, { asked }) => added(sum, asked.baseQuantity), ZERO)
  return { key, lines, quantity }
}

/** Nothing where an amount is below it. */
export function notBelowZero(amount: Ratio): Ratio {
  return signOf(amount) < 0 ? ZERO : amount
}
