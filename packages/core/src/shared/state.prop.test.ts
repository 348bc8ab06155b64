import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPatches, changeState, stateText, type Patch } from './state.js'

type State = { entries: Record<string, { value: number }>; list: number[] }

const key = fc.constantFrom('a', 'b', '1', '__b')
const edit: fc.Arbitrary<(draft: State) => void> = fc.oneof(
  fc.tuple(key, fc.nat({ max: 9 })).map(([id, value]) => (draft: State) => {
    draft.entries[id] = { value }
  }),
  fc.tuple(key, fc.nat({ max: 9 })).map(([id, value]) => (draft: State) => {
    const entry = draft.entries[id]
    if (entry !== undefined) entry.value = value
  }),
  key.map((id) => (draft: State) => {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- entries by id come and go
    delete draft.entries[id]
  }),
  fc.nat({ max: 9 }).map((value) => (draft: State) => {
    draft.list.push(value)
  }),
  fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })).map(([at, count]) => (draft: State) => {
    draft.list.splice(at, count)
  }),
)
const state = fc.record({
  entries: fc.dictionary(key, fc.record({ value: fc.nat({ max: 9 }) }), { noNullPrototype: true }),
  list: fc.array(fc.nat({ max: 9 }), { maxLength: 5 }),
})

describe('states', () => {
  it('undoing every change, the last one first, restores the state; redoing leads back', () => {
    fc.assert(
      fc.property(state, fc.array(edit, { maxLength: 8 }), (start, edits) => {
        const before = stateText(start)
        let current: State = start
        const done: (readonly Patch[])[] = []
        const undo: (readonly Patch[])[] = []
        for (const recipe of edits) {
          const step = changeState(current, recipe)
          current = step.state
          done.push(step.patches)
          undo.unshift(step.inversePatches)
        }
        const undone = undo.reduce<State>(applyPatches, current)
        expect(stateText(undone)).toBe(before)
        expect(stateText(done.reduce<State>(applyPatches, undone))).toBe(stateText(current))
        expect(stateText(start)).toBe(before)
      }),
    )
  })

  it('have the same text when they are the same but for the order of keys', () => {
    fc.assert(
      fc.property(state, (start) => {
        const reversed = Object.fromEntries(Object.entries(start.entries).reverse())
        expect(stateText({ list: start.list, entries: reversed })).toBe(stateText(start))
        expect(JSON.parse(stateText(start))).toEqual(start)
      }),
    )
  })
})
