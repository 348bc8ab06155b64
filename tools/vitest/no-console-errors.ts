import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'

// What a widget complains of on the console, a host's developer would see on theirs.
let spies: MockInstance[] = []

beforeEach(() => {
  spies = (['error', 'warn'] as const).map((method) => vi.spyOn(console, method))
})

afterEach(() => {
  for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
