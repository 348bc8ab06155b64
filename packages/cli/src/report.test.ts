import { expect, test } from 'vitest'
import { en } from './messages/en.js'
import { Report } from './report.js'

function written(isTTY: boolean) {
  const texts: string[] = []
  return { texts, out: { isTTY, write: (text: string) => texts.push(text) } }
}

test('a refused row is one line, and counts once however many faults it has', () => {
  const { texts, out } = written(false)
  const report = new Report(out, en)
  report.refuse('a.csv', 7, ['one\nfault', 'another'])
  expect(report.refused).toBe(1)
  expect(texts).toEqual(['a.csv:7: one fault\n', 'a.csv:7: another\n'])
})

test('progress is for somebody who watches, and at most twice a second', () => {
  let time = 0
  const log = written(false)
  const terminal = written(true)
  for (const { out } of [log, terminal]) {
    const report = new Report(out, en, { clock: () => time })
    for (let rows = 1; rows <= 100; rows++) {
      time += 20
      report.progress(rows)
    }
    report.note('done')
  }
  expect(log.texts).toEqual(['done\n'])
  expect(terminal.texts.map((text) => /\d+/.exec(text)?.[0])).toEqual([
    '25',
    '50',
    '75',
    '100',
    undefined,
    undefined,
  ])
  expect(terminal.texts.slice(4)).toEqual(['\r\u001b[K', 'done\n'])
})
