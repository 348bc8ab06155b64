import { hash } from 'node:crypto'

const WORDS_OF_KEY = 4
const FIRST_CAPACITY = 1 << 12
const FULLEST = 0.7

/**
 * Where each id was first seen. The ids themselves are not kept: 128 bits of their SHA-256 stand for them, in a table of
 * 24 bytes a slot, so that a million ids take 50 MB or less whatever their length, and outside the heap.
 * That two ids share these bits is not to be expected in any file that fits on a disk.
 */
export class SeenIds {
  #capacity = FIRST_CAPACITY
  #keys = new Uint32Array(FIRST_CAPACITY * WORDS_OF_KEY)
  // An empty slot has row 0, so rows count from 1.
  #rows = new Float64Array(FIRST_CAPACITY)
  #size = 0

  /** Remembers an id with a row number from 1 on; returns the row on which it stood before, or null. */
  add(id: string, row: number): number | null {
    if (this.#size >= this.#capacity * FULLEST) this.#grow()
    const digest = hash('sha256', id, 'buffer')
    const key = [0, 4, 8, 12].map((offset) => digest.readUInt32LE(offset))
    const slot = this.#slotOf(key)
    const first = this.#rows[slot] ?? 0
    if (first > 0) return first
    this.#keys.set(key, slot * WORDS_OF_KEY)
    this.#rows[slot] = row
    this.#size++
    return null
  }

  // The slot that holds the key, or the empty one where it belongs.
  #slotOf(key: ArrayLike<number>): number {
    const [a, b, c, d] = [key[0], key[1], key[2], key[3]]
    let slot = (a ?? 0) & (this.#capacity - 1)
    for (;;) {
      if (this.#rows[slot] === 0) return slot
      const at = slot * WORDS_OF_KEY
      const keys = this.#keys
      if (keys[at] === a && keys[at + 1] === b && keys[at + 2] === c && keys[at + 3] === d)
        return slot
      slot = (slot + 1) & (this.#capacity - 1)
    }
  }

  #grow(): void {
    const [keys, rows] = [this.#keys, this.#rows]
    this.#capacity *= 2
    this.#keys = new Uint32Array(this.#capacity * WORDS_OF_KEY)
    this.#rows = new Float64Array(this.#capacity)
    for (const [index, row] of rows.entries()) {
      if (row === 0) continue
      const key = keys.subarray(index * WORDS_OF_KEY, (index + 1) * WORDS_OF_KEY)
      const slot = this.#slotOf(key)
      this.#keys.set(key, slot * WORDS_OF_KEY)
      this.#rows[slot] = row
    }
  }
}
