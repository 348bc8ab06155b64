import { divided, type Ratio } from '../amounts/ratio.js'
import { isWithin } from '../amounts/within.js'
import type { WorkingLine } from '../lines/working-line.js'
import type { Having } from '../schema.js'

/** Whether the order holds a priced line for each of what a rule asks it to have (RULES #14). */
export type OrderHas = (asked: readonly Having[] | undefined, scale: Ratio | null) => boolean

export function orderHas(lines: readonly WorkingLine[]): OrderHas {
  const byItem = new Map<string, WorkingLine[]>()
  const byGroup = new Map<string, WorkingLine[]>()
  for (const line of lines) {
    const { id, group } = line.asked.item
    into(byItem, id, line)
    if (group !== undefined) into(byGroup, group, line)
  }

  function linesFor({ item, group }: Having): readonly WorkingLine[] {
    if (item === undefined) return group === undefined ? lines : (byGroup.get(group) ?? [])
    const ofItem = byItem.get(item) ?? []
    return group === undefined ? ofItem : ofItem.filter(({ asked }) => asked.item.group === group)
  }

  return (asked = [], scale) =>
    asked.every((having) => linesFor(having).some((line) => has(line, having, scale)))
}

function has(
  { asked, left }: WorkingLine,
  { quantity, amount }: Having,
  scale: Ratio | null,
): boolean {
  if (quantity !== undefined && !isWithin(quantity, asked.baseQuantity)) return false
  return amount === undefined || (scale !== null && isWithin(amount, divided(left, scale)))
}

function into(map: Map<string, WorkingLine[]>, key: string, line: WorkingLine): void {
  const same = map.get(key)
  if (same === undefined) map.set(key, [line])
  else same.push(line)
}
