import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateText } from '../../shared/index.js'
import type { Rulebook } from '../schema.js'
import { diffRulebooks } from './diff-rulebooks.js'
import type { Json, RulebookChange } from './rulebook-change.js'

const scalar = fc.oneof(
  fc.constantFrom<Json>('A', 'B', 'orders', '2026-01-01', true, false, null),
  fc.integer({ min: 0, max: 5 }),
)
const value: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('id', 'grade', 'every', 'days', 'points', 'x'), tie('value'), {
      maxKeys: 3,
    }),
  ),
})).value

/** An edit of the part of a document that so many steps lead to. */
type Edit = { readonly steps: readonly number[]; readonly kind: string; readonly value: Json }
const edit: fc.Arbitrary<Edit> = fc.record({
  steps: fc.array(fc.nat(), { maxLength: 5 }),
  kind: fc.constantFrom('replace', 'remove', 'insert', 'swap', 'repeat'),
  value,
})
/** A little of everything: lists with ids, without, of scalars, records of names, and periods. */
const ORIGIN: Json = {
  title: { en: 'House rules', 'zh-CN': '内部规则' },
  calendar: { workingWeek: ['mon', 'tue', 'wed'], holidays: [{ from: '2026-10-01' }] },
  grading: {
    grades: [{ id: 'A' }, { id: 'B' }, { id: 'C' }],
    facts: { orders: { type: 'number', step: 1 } },
    criteria: [
      { id: 'orders', fact: 'orders', points: [{ atLeast: 5, points: 3 }, { points: 0 }] },
      { id: 'x', fact: 'x', max: 5 },
    ],
    bands: [
      { grade: 'A', atLeast: 80 },
      { grade: 'B', atLeast: 40 },
      { grade: 'C', atLeast: 0 },
    ],
  },
  visits: {
    cadences: [
      { grade: 'A', every: { days: 2 } },
      {
        when: {
          any: [
            { fact: 'x', is: 1 },
            { fact: 'x', is: 2 },
          ],
        },
        every: { weeks: 1 },
      },
      { every: { months: 1 } },
    ],
  },
}

/** Two documents that began as one. */
const pair = fc
  .tuple(fc.array(edit, { maxLength: 6 }), fc.array(edit, { maxLength: 6 }))
  .map(([left, right]) => [left.reduce(edited, ORIGIN), right.reduce(edited, ORIGIN)] as const)

function edited(document: Json, { steps, kind, value: inserted }: Edit): Json {
  const [step, ...others] = steps
  if (typeof document !== 'object' || document === null)
    return kind === 'remove' ? document : inserted
  if (Array.isArray(document)) {
    const entries = [...(document as readonly Json[])]
    const at = (step ?? 0) % (entries.length + 1)
    if (others.length > 0 && at < entries.length) {
      entries[at] = edited(entries[at] ?? null, { steps: others, kind, value: inserted })
    } else if (kind === 'remove') entries.splice(at, 1)
    else if (kind === 'swap') entries.push(...entries.splice(at, 1))
    else if (kind === 'repeat') entries.push(...entries.slice(at, at + 1))
    else entries.splice(at, kind === 'insert' ? 0 : 1, inserted)
    return entries
  }
  const keys = Object.keys(document)
  const key = keys[(step ?? 0) % (keys.length + 1)] ?? 'added'
  const { [key]: part = null, ...rest } = document as Readonly<Record<string, Json>>
  if (others.length === 0) return kind === 'remove' ? rest : { ...rest, [key]: inserted }
  return { ...rest, [key]: edited(part, { steps: others, kind, value: inserted }) }
}

const diff = (before: Json, after: Json) =>
  diffRulebooks(before as unknown as Rulebook, after as unknown as Rulebook)

describe('diffRulebooks', () => {
  it('the changes, and nothing else, lead from one document to the other (RULES #7)', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const changes = diff(before, after)
        const { document, used } = applied(before, changes)
        expect(stateText(document)).toBe(stateText(after))
        expect(used.size).toBe(changes.length)
      }),
    )
  })

  it('a document does not differ from itself', () => {
    fc.assert(
      fc.property(pair, ([document]) => {
        expect(diff(document, structuredClone(document))).toEqual([])
      }),
    )
  })

  it('swapping the documents swaps added and removed, before and after (RULES #11)', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const swapped = diff(after, before).map(textOf).sort()
        expect(diff(before, after).map(mirrored).map(textOf).sort()).toEqual(swapped)
      }),
    )
  })
})

// The place is worded by the document that holds it, so it is no part of the comparison.
function textOf({ place: _, ...change }: RulebookChange): string {
  return stateText(change)
}

function mirrored(change: RulebookChange): RulebookChange {
  switch (change.code) {
    case 'rulebook/added': {
      const { ruleAfter, after, place } = change
      return { code: 'rulebook/removed', ruleBefore: ruleAfter, before: after, place }
    }
    case 'rulebook/removed': {
      const { ruleBefore, before, place } = change
      return { code: 'rulebook/added', ruleAfter: ruleBefore, after: before, place }
    }
    case 'rulebook/changed': {
      const { ruleBefore, ruleAfter, before, after } = change
      const where = { ruleBefore: ruleAfter, ruleAfter: ruleBefore }
      return { ...change, ...where, before: after, after: before }
    }
    case 'rulebook/moved':
      return { ...change, ruleBefore: change.ruleAfter, ruleAfter: change.ruleBefore }
  }
}

/** A document with changes applied, and the changes that were needed for it. */
function applied(document: Json, changes: readonly RulebookChange[]) {
  const used = new Set<RulebookChange>()
  const beforeOf = (change: RulebookChange) => ('ruleBefore' in change ? change.ruleBefore : null)
  const afterOf = (change: RulebookChange) => ('ruleAfter' in change ? change.ruleAfter : null)
  return { document: rebuilt(document, '', ''), used }

  function take(matches: (change: RulebookChange) => boolean): RulebookChange | undefined {
    const found = changes.find(matches)
    if (found !== undefined) used.add(found)
    return found
  }

  function rebuilt(part: Json, before: string, after: string): Json {
    const change = take(
      (one) =>
        one.code === 'rulebook/changed' && beforeOf(one) === before && afterOf(one) === after,
    )
    if (change !== undefined && 'after' in change) return change.after
    if (typeof part !== 'object' || part === null) return part
    return Array.isArray(part) ? list(part, before, after) : record(part, before, after)
  }

  function isRemoved(pointer: string): boolean {
    return take((one) => one.code === 'rulebook/removed' && beforeOf(one) === pointer) !== undefined
  }

  function record(part: object, before: string, after: string): Json {
    const entries = Object.entries(part as Readonly<Record<string, Json>>)
      .filter(([key]) => !isRemoved(`${before}/${key}`))
      .map(([key, value]) => [key, rebuilt(value, `${before}/${key}`, `${after}/${key}`)] as const)
    return Object.fromEntries([...entries, ...addedTo(after)])
  }

  function addedTo(after: string): [string, Json][] {
    return changes.flatMap((one) => {
      if (one.code !== 'rulebook/added' || !one.ruleAfter.startsWith(`${after}/`)) return []
      const key = one.ruleAfter.slice(after.length + 1)
      if (key.includes('/')) return []
      used.add(one)
      return [[key, one.after]]
    })
  }

  function list(part: readonly Json[], before: string, after: string): Json {
    const entries: (Json | undefined)[] = []
    for (const [key, value] of addedTo(after)) entries[Number(key)] = value
    const stayed: number[] = []
    for (const [index, entry] of part.entries()) {
      if (isRemoved(`${before}/${index}`)) continue
      const move = take(
        (one) => one.code === 'rulebook/moved' && beforeOf(one) === `${before}/${index}`,
      )
      const to = move && afterOf(move)
      if (to === undefined || to === null) stayed.push(index)
      else {
        const target = Number(to.slice(to.lastIndexOf('/') + 1))
        entries[target] = rebuilt(entry, `${before}/${index}`, `${after}/${target}`)
      }
    }
    // Those that stayed fill the places that are left, in their order.
    let target = 0
    for (const index of stayed) {
      while (entries[target] !== undefined) target++
      const entry = part[index] ?? null
      entries[target] = rebuilt(entry, `${before}/${index}`, `${after}/${target}`)
    }
    return entries.map((entry) => entry ?? null)
  }
}
