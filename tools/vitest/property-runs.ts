import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be extended
  interface ProvidedContext {
    propertyRuns: number
    propertySeed: number
  }
}

const everyday = 10_000

/** Cases that each property is tried with. */
export const propertyRuns = readNumber('FIELDBOOK_PROPERTY_RUNS') ?? everyday

/**
 * One seed for all properties of a run: a failure is replayed by giving it back. The everyday run has the same cases
 * each time, so that what turns red was changed; a deeper run looks elsewhere each time.
 */
export default function chooseSeed(project: TestProject): void {
  const usual = propertyRuns > everyday ? Date.now() % 2 ** 31 : 1
  const seed = readNumber('FIELDBOOK_PROPERTY_SEED') ?? usual
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
