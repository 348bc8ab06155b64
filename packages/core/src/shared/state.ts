import { enablePatches, Immer, type Patch as ImmerPatch } from 'immer'

enablePatches()

// One instance for every module: it never freezes, since the objects in a state belong to the host.
const immer = new Immer({ autoFreeze: false })

/** One step of a difference between two states, as JSON. */
export type Patch = {
  readonly op: 'add' | 'remove' | 'replace'
  readonly path: readonly (string | number)[]
  readonly value?: unknown
}

/** A changed state, and the patches there and back. */
export type Change<State> = {
  readonly state: State
  readonly patches: readonly Patch[]
  readonly inversePatches: readonly Patch[]
}

/**
 * Runs a recipe on a draft of a state; the state itself stays as it is.
 *
 * @example
 * changeState({ count: 1 }, (draft) => { draft.count = 2 }).state //=> { count: 2 }
 */
export function changeState<State extends object>(
  state: State,
  recipe: (draft: State) => void,
): Change<State> {
  const [next, patches, inversePatches] = immer.produceWithPatches(state, (draft) => {
    recipe(draft as State)
  })
  return { state: next, patches, inversePatches }
}

/**
 * A state with patches applied: `patches` of a step lead forward, its `inversePatches` back (undo).
 *
 * @example
 * applyPatches({ count: 2 }, [{ op: 'replace', path: ['count'], value: 1 }]) //=> { count: 1 }
 */
export function applyPatches<State extends object>(state: State, patches: readonly Patch[]): State {
  return immer.applyPatches(state, patches as ImmerPatch[])
}

/**
 * A state as text with sorted keys. Two states are equal when their texts are: restoring a deleted key moves it
 * to the end of its object, so the order of keys means nothing.
 *
 * @example
 * stateText({ b: 1, a: [2] }) //=> '{"a":[2],"b":1}'
 */
export function stateText(state: unknown): string {
  return JSON.stringify(state, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
      : value,
  )
}
