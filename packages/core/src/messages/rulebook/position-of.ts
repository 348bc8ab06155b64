import type { JsonPointer } from '../../shared/index.js'

/** The place in a list, from 1, of the entry that a pointer leads to. */
export function positionOf(pointer: JsonPointer): number {
  return Number(pointer.slice(pointer.lastIndexOf('/') + 1)) + 1
}
