import { describe, expect, it } from 'vitest'
import { applyPatches, changeState, stateText } from './state.js'

type Plan = {
  visits: Record<string, { on: string; locked?: boolean }>
  order: string[]
}

const plan = (): Plan => ({
  visits: { a: { on: '2026-11-23' }, b: { on: '2026-11-24', locked: true } },
  order: ['a', 'b', 'c'],
})

const changes: [string, (draft: Plan) => void, Plan][] = [
  [
    'a field gets another value',
    (draft) => {
      draft.visits['a'] = { on: '2026-11-25' }
    },
    { ...plan(), visits: { ...plan().visits, a: { on: '2026-11-25' } } },
  ],
  [
    'a field is taken away',
    (draft) => {
      delete draft.visits['b']?.locked
    },
    { ...plan(), visits: { a: { on: '2026-11-23' }, b: { on: '2026-11-24' } } },
  ],
  [
    'an entry is taken away',
    (draft) => {
      delete draft.visits['a']
    },
    { ...plan(), visits: { b: { on: '2026-11-24', locked: true } } },
  ],
  [
    'an entry is added',
    (draft) => {
      draft.visits['c'] = { on: '2026-11-26' }
    },
    { ...plan(), visits: { ...plan().visits, c: { on: '2026-11-26' } } },
  ],
  [
    'a list becomes shorter',
    (draft) => {
      draft.order.splice(0, 2)
    },
    { ...plan(), order: ['c'] },
  ],
]

describe.each(changes)('%s', (_, recipe, expected) => {
  it('the new state has it, the old one stays as it was', () => {
    const state = plan()
    expect(changeState(state, recipe).state).toEqual(expected)
    expect(state).toEqual(plan())
  })

  it('patches lead forward, inverse patches back, also after they were sent as JSON', () => {
    const { state, patches, inversePatches } = changeState(plan(), recipe)
    const sent = JSON.parse(JSON.stringify({ patches, inversePatches })) as {
      patches: typeof patches
      inversePatches: typeof patches
    }
    expect(stateText(applyPatches(plan(), sent.patches))).toBe(stateText(state))
    expect(stateText(applyPatches(state, sent.inversePatches))).toBe(stateText(plan()))
  })
})

describe('the objects of a host are its own', () => {
  it('nothing is frozen: not what came in, not what goes out', () => {
    const visit = { on: '2026-11-25' }
    const before = plan()
    const { state, patches } = changeState(before, (draft) => {
      draft.visits['a'] = visit
    })
    const applied = applyPatches(before, patches)
    for (const part of [visit, before, before.visits, state, state.visits, patches, applied]) {
      expect(Object.isFrozen(part)).toBe(false)
    }
  })

  it('a frozen state can be changed all the same', () => {
    const frozen = Object.freeze({ count: 1 })
    const { state } = changeState<{ count: number }>(frozen, (draft) => {
      draft.count = 2
    })
    expect(state).toEqual({ count: 2 })
  })

  it('what did not change is the same object, so a view need not draw it again', () => {
    const before = plan()
    const { state } = changeState(before, (draft) => {
      draft.visits['a'] = { on: '2026-11-25' }
    })
    expect(state.order).toBe(before.order)
    expect(state.visits['b']).toBe(before.visits['b'])
  })

  it('a recipe that changes nothing gives the state back, without patches', () => {
    const before = plan()
    const step = changeState(before, () => undefined)
    expect(step).toEqual({ state: before, patches: [], inversePatches: [] })
    expect(step.state).toBe(before)
  })
})

describe('a state as text', () => {
  it('does not depend on the order of keys, at any depth', () => {
    expect(stateText({ b: { d: 1, c: [2, { f: 3, e: 4 }] }, a: null })).toBe(
      '{"a":null,"b":{"c":[2,{"e":4,"f":3}],"d":1}}',
    )
  })

  it('a key that was deleted and restored is where it was', () => {
    const removed = changeState(plan(), (draft) => {
      delete draft.visits['a']
    })
    const restored = applyPatches(removed.state, removed.inversePatches)
    // The trap: the same state, and other bytes.
    expect(JSON.stringify(restored)).not.toBe(JSON.stringify(plan()))
    expect(stateText(restored)).toBe(stateText(plan()))
  })

  it('depends on the order of a list, and on every value', () => {
    expect(stateText([1, 2])).not.toBe(stateText([2, 1]))
    expect(stateText({ a: 1 })).not.toBe(stateText({ a: '1' }))
    expect(stateText({ a: 1 })).not.toBe(stateText({ a: 1, b: null }))
  })

  it('a key called __proto__ is a key like any other', () => {
    expect(stateText(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe('{"__proto__":{"a":2},"b":1}')
  })
})
