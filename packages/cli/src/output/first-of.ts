/**
 * The first few of many by an order, without keeping the many: a heap whose top is the last of those kept.
 */
export class FirstOf<Value> {
  readonly #limit: number
  readonly #compare: (left: Value, right: Value) => number
  readonly #heap: Value[] = []

  /** @param compare negative when `left` comes before `right` */
  constructor(limit: number, compare: (left: Value, right: Value) => number) {
    this.#limit = limit
    this.#compare = compare
  }

  add(value: Value): void {
    const heap = this.#heap
    if (heap.length < this.#limit) {
      heap.push(value)
      this.#rise(heap.length - 1)
      return
    }
    const last = heap[0]
    if (last === undefined || this.#compare(value, last) >= 0) return
    heap[0] = value
    this.#sink(0)
  }

  /** Those that were kept, in order. */
  sorted(): Value[] {
    return [...this.#heap].sort(this.#compare)
  }

  #rise(from: number): void {
    let index = from
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!this.#isAfter(index, parent)) return
      this.#swap(index, parent)
      index = parent
    }
  }

  #sink(from: number): void {
    let index = from
    for (;;) {
      const [left, right] = [2 * index + 1, 2 * index + 2]
      let last = index
      if (this.#isAfter(left, last)) last = left
      if (this.#isAfter(right, last)) last = right
      if (last === index) return
      this.#swap(index, last)
      index = last
    }
  }

  #isAfter(index: number, other: number): boolean {
    const [left, right] = [this.#heap[index], this.#heap[other]]
    return left !== undefined && right !== undefined && this.#compare(left, right) > 0
  }

  #swap(index: number, other: number): void {
    const [left, right] = [this.#heap[index], this.#heap[other]]
    if (left === undefined || right === undefined) return
    this.#heap[index] = right
    this.#heap[other] = left
  }
}
