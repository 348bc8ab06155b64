/**
 * The k-th largest of some numbers, by Hoare's selection: what sorting them all would find more slowly.
 *
 * @param k from 1 to the count of the values
 */
export function kthLargest(values: Float64Array, k: number): number {
  const left = values.slice()
  const wanted = left.length - k
  let [low, high] = [0, left.length - 1]
  while (low < high) {
    const pivot = left[(low + high) >> 1] ?? 0
    let [up, down] = [low, high]
    while (up <= down) {
      while ((left[up] ?? 0) < pivot) up += 1
      while ((left[down] ?? 0) > pivot) down -= 1
      if (up > down) break
      const swapped = left[up] ?? 0
      left[up] = left[down] ?? 0
      left[down] = swapped
      up += 1
      down -= 1
    }
    if (wanted <= down) high = down
    else if (wanted >= up) low = up
    else break
  }
  return left[wanted] ?? 0
}
