import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be extended
  interface ProvidedContext {
    propertyRuns: number
    propertySeed: number
  }
}

/** Cases that each property is tried with. */
export const propertyRuns = readNumber('FIELDBOOK_PROPERTY_RUNS') ?? 10_000

/** One seed for all properties of a run: a failure is replayed by giving it back. */
export default function chooseSeed(project: TestProject): void {
  const seed = readNumber('FIELDBOOK_PROPERTY_SEED') ?? Date.now() % 2 ** 31
  project.provide('propertyRuns', propertyRuns)
  project.provide('propertySeed', seed)
  console.log(`properties: ${propertyRuns} cases each, seed ${seed}`)
  console.log(
    `to replay: FIELDBOOK_PROPERTY_SEED=${seed} pnpm vitest run --project core:properties`,
  )
}

function readNumber(name: string): number | undefined {
  const text = process.env[name]
  if (!text) return undefined
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`${name} must be a whole number, not ${text}`)
  return number
}
