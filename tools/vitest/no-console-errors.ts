import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest'

// What a widget complains of on the console, a host's developer would see on theirs.
let spies: MockInstance[] = []

beforeEach(() => {
  spies = (['error', 'warn'] as const).map((method) => vi.spyOn(console, method))
})

afterEach(() => {
  const complaints = spies.flatMap(({ mock }) => mock.calls.map((words) => words.join(' ')))
  // Before anything is expected of them: a failure must not reach the next test.
  vi.restoreAllMocks()
  expect(complaints.join('; ')).toBe('')
})
