import type { JsonPointer } from '../../shared/index.js'
import type { PricingFinding } from '../reasons.js'

/** The findings of a quote, each once, in the order in which they were made. */
export type Findings = {
  readonly add: (...findings: readonly PricingFinding[]) => void
  readonly all: () => PricingFinding[]
  /** Whether one of them is at a place of the request. */
  readonly isAt: (at: JsonPointer) => boolean
  /** Whether one of them refuses the quote: all do but those of conditions that nobody can answer. */
  readonly refuse: () => boolean
}

export function newFindings(): Findings {
  const found = new Map<string, PricingFinding>()
  const places = new Set<JsonPointer>()
  return {
    add: (...findings) => {
      for (const finding of findings) {
        const key = JSON.stringify(finding)
        if (found.has(key)) continue
        found.set(key, finding)
        if ('at' in finding) places.add(finding.at)
      }
    },
    isAt: (at) => places.has(at),
    all: () => [...found.values()],
    refuse: () => [...found.values()].some(({ code }) => !code.startsWith('conditions/')),
  }
}
