import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvCells, detectDelimiter } from './csv-cells.js'
import { CsvRows, type CsvRow } from './csv-rows.js'

function rowsOf(text: string, delimiter = ','): CsvRow[] {
  const rows = new CsvRows(delimiter)
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return [...rows.take(lines), ...rows.end()]
}

function good(rows: readonly CsvRow[]): (readonly string[])[] {
  return rows.flatMap((row) => ('cells' in row ? [row.cells] : []))
}

function linesOfFaults(rows: readonly CsvRow[]): number[] {
  return rows.flatMap((row) => ('fault' in row ? [row.line] : []))
}

describe('rows', () => {
  test('a quoted cell may hold the delimiter, quotes and line ends', () => {
    const rows = rowsOf('id,name\r\n1,"Zhang, ""Wei""\r\nLtd"\r\n2,b\r\n')
    expect(good(rows)).toEqual([
      ['id', 'name'],
      ['1', 'Zhang, "Wei"\r\nLtd'],
      ['2', 'b'],
    ])
  })

  test('a row is numbered by the line on which it begins', () => {
    const rows = rowsOf('id,name\n1,"a\nb\nc"\n\n2,d\n')
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6])
  })

  test('a quote that never closes costs its own line only', () => {
    const rows = rowsOf('id,name\n1,"a\n2,b\n3,"c"\n4,d\n')
    expect(linesOfFaults(rows)).toEqual([2])
    expect(good(rows).slice(1)).toEqual([
      ['2', 'b'],
      ['3', 'c'],
      ['4', 'd'],
    ])
  })

  test('so does one that nothing follows, and one that thousands of lines follow', () => {
    expect(linesOfFaults(rowsOf('id,name\n1,"a'))).toEqual([2])
    const many = Array.from({ length: 3000 }, (_, index) => `${index},b`)
    const rows = rowsOf(['id,name', 'x,"a', ...many].join('\n'))
    expect(linesOfFaults(rows)).toEqual([2])
    expect(good(rows)).toHaveLength(3001)
  })

  test('text after a closing quote is a fault', () => {
    expect(linesOfFaults(rowsOf('id,name\n1,"a"b\n2,c\n'))).toEqual([2])
  })

  test('a wrong number of cells is a fault that says both numbers', () => {
    expect(rowsOf('id,name\n1\n1,2,3\n')).toEqual([
      { line: 1, cells: ['id', 'name'] },
      { line: 2, fault: 'cells', found: 1, expected: 2 },
      { line: 3, fault: 'cells', found: 3, expected: 2 },
    ])
  })

  test('a quote inside an unquoted cell is text', () => {
    expect(good(rowsOf('size,n\n3" pipe,1\n'))).toEqual([
      ['size', 'n'],
      ['3" pipe', '1'],
    ])
  })

  test('what a good writer wrote is read as csv-parse reads it, however it is cut into batches', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '王', ',', ';', '"', '\n', '\r', ' ') })
    const sheet = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.constantFrom(',', ';', '\t'))
      .chain(([width, delimiter]) =>
        fc.record({
          delimiter: fc.constant(delimiter),
          rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
          cut: fc.nat(20),
        }),
      )
    fc.assert(
      fc.property(sheet, ({ rows, delimiter, cut }) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
        const text = rows.map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`).join('')
        const lines = text.split('\n').slice(0, -1)
        const reader = new CsvRows(delimiter)
        const read = [
          ...reader.take(lines.slice(0, cut)),
          ...reader.take(lines.slice(cut)),
          ...reader.end(),
        ]
        expect(good(read)).toEqual(parse(text, { delimiter, record_delimiter: '\r\n' }))
        expect(good(read)).toEqual(rows)
      }),
    )
  })

  test('nothing that is written can stop it, and no line is lost', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 200 })
    fc.assert(
      fc.property(text, (anything) => {
        const rows = rowsOf(anything)
        const numbers = rows.map(({ line }) => line)
        expect(numbers).toEqual([...numbers].sort((left, right) => left - right))
        expect(new Set(numbers).size).toBe(numbers.length)
      }),
    )
  })
})

describe('cells', () => {
  test('an empty cell at the end is a cell', () => {
    expect(csvCells('a,"b",', ',')).toEqual(['a', 'b', ''])
    expect(csvCells('"",', ',')).toEqual(['', ''])
  })

  test.each([
    ['id,name,grade', ','],
    ['id;"name, full";grade', ';'],
    ['id\tname, full\tgrade', '\t'],
    ['id', ','],
  ])('the delimiter of %j is %j', (header, delimiter) => {
    expect(detectDelimiter(header)).toBe(delimiter)
  })
})
