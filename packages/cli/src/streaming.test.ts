import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { environment, main } from './testing/command.js'

const rows = 1_000_000
// What the heap may hold: a tenth of the rows would not fit into it.
const megabytes = 64

test('a million rows of due run in a small heap', { timeout: 300_000 }, async () => {
  const memory = `--max-old-space-size=${megabytes}`
  const args = [memory, main, 'due', '--json', '--today', '2026-11-21']
  const child = spawn(process.execPath, args, { env: environment })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  let lines = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  await writeRows(child.stdin)
  expect(await ended).toBe(0)
  expect(lines).toBe(rows)
  expect(stderr).not.toContain('refused')
})

// The names are long, so that keeping any of them would be felt.
async function writeRows(stdin: NodeJS.WritableStream): Promise<void> {
  stdin.write('id,name,grade,rep,last visit,revenue\n')
  for (let from = 0; from < rows; from += 1000) {
    const chunk = Array.from({ length: 1000 }, (_, index) => {
      const number = from + index
      const day = String(1 + (number % 20)).padStart(2, '0')
      return `customer-number-${number},"${'Harbour Motors, '.repeat(8)}",${'OABC'[number % 4] ?? 'O'},r1,2026-11-${day},${number}\n`
    })
    if (!stdin.write(chunk.join(''))) await new Promise((resolve) => stdin.once('drain', resolve))
  }
  stdin.end()
}
