import { readFileSync } from 'node:fs'

type PublishedCase = { readonly id: string }

const { cases } = JSON.parse(
  readFileSync(new URL('../cases/grading.json', import.meta.url), 'utf8'),
) as { cases: PublishedCase[] }

/** The cases that a file of tests has asked for. */
export const askedIds = new Set<string>()

export const publishedIds = cases.map(({ id }) => id)

/** A published case of grading by its id; the caller names its shape. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a case's shape is known where it is used
export function publishedCase<Shape>(id: string): Shape {
  const found = cases.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`grading.json has no case ${id}`)
  askedIds.add(id)
  return found as Shape
}
