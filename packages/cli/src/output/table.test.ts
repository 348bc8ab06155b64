import { expect, test } from 'vitest'
import { tableLines } from './table.js'
import { textWidth } from './text-width.js'

const columns = [
  { title: 'Customer', isFlexible: true },
  { title: 'Grade' },
  { title: 'Score', align: 'right' },
] as const

test('columns line up across Chinese and Latin names', () => {
  const lines = tableLines(
    columns,
    [{ cells: ['王芳', 'A', '5'] }, { cells: ['Harbour Motors', 'B', '12'] }],
    80,
  )
  expect(lines).toEqual([
    'Customer        Grade  Score',
    '──────────────  ─────  ─────',
    '王芳            A          5',
    'Harbour Motors  B         12',
  ])
})

test('a narrow terminal cuts the flexible column, and the sentences below are wrapped', () => {
  const name = 'A company with a very long name indeed'
  const below = ['One sentence that is longer than the terminal is wide.']
  const lines = tableLines(columns, [{ cells: [name, 'A', '5'], below }], 30)
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(30)
  expect(lines.join('\n')).toContain('…')
  expect(lines.slice(3).join(' ').replaceAll(/\s+/g, ' ').trim()).toBe(below[0])
})

test('a column that says nothing is left out', () => {
  const lines = tableLines(columns, [{ cells: ['a', 'A', '–'] }, { cells: ['b', 'B', ''] }], 80)
  expect(lines[0]).toBe('Customer  Grade')
})
