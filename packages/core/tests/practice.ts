import { readFileSync } from 'node:fs'

type PracticeCase = { readonly id: string; readonly input: unknown; readonly expected: unknown }

const { cases } = JSON.parse(
  readFileSync(new URL('../cases/practice.json', import.meta.url), 'utf8'),
) as { cases: PracticeCase[] }

/** A worked case of the practice by its id; the caller names the shapes of its input and answer. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a case's shape is known where it is used
export function practiceCase<Input, Expected>(id: string): { input: Input; expected: Expected } {
  const found = cases.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`practice.json has no case ${id}`)
  return { input: found.input as Input, expected: found.expected as Expected }
}

/** The ids of all cases of a family: `C-COM`, `C-VIS`. */
export function practiceIds(family: string): string[] {
  return cases.map(({ id }) => id).filter((id) => id.startsWith(`${family}-`))
}
