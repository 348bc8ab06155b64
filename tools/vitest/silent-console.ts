import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'

// The core has nothing to print, and a test that prints hides what matters among what does not.
const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const
let spies: MockInstance[] = []

beforeEach(() => {
  spies = methods.map((method) => vi.spyOn(console, method))
})

afterEach(() => {
  for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
