import { expect, test } from 'vitest'
import { terminalWidth } from './terminal-width.js'

test.each([
  [{ isTTY: true, columns: 120 }, 120],
  [{ isTTY: true, columns: 0 }, 80],
  [{ isTTY: true }, 80],
  [{}, 80],
])('%j is %i wide', (terminal, width) => {
  expect(terminalWidth(terminal)).toBe(width)
})
