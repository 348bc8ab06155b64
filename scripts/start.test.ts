import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freePort } from '../examples/intranet/free-port.js'

const start = join(import.meta.dirname, 'start.mjs')

test('a wrong PORT is refused before anything is installed or built', async () => {
  const { lines, ended } = run(process.execPath, [start], { PORT: '80a' })
  expect(await ended).toBe(1)
  expect(lines).toEqual([
    'PORT is “80a”, but should be a whole number from 1 to 65535, for example PORT=5000.',
  ])
})

// As npm does it: in a shell, which is all that npm tells of the end.
const isPosix = process.platform !== 'win32'
test.skipIf(!isPosix)(
  'prints the digest, serves the page, and ends with its shell',
  async () => {
    const port = await freePort()
    const address = `http://localhost:${port}`
    const environment = { PORT: String(port), LC_ALL: 'C' }
    const command = `"${process.execPath}" "${start}"; true`
    const { shell, lines, said } = run('sh', ['-c', command], environment)
    await said(address)
    expect(lines.at(-1)).toBe(address)
    expect(lines).toContain('Customers by grade')
    expect(await (await fetch(address)).text()).toContain('<fieldbook-visit-planner>')

    shell.kill('SIGTERM')
    const isOver = () =>
      fetch(address).then(
        () => false,
        () => true,
      )
    await expect.poll(isOver, { timeout: 10_000 }).toBe(true)
  },
  300_000,
)

function run(command: string, args: readonly string[], environment: Record<string, string>) {
  const shell = spawn(command, args, { env: { ...process.env, ...environment } })
  const lines: string[] = []
  const reading = [shell.stdout, shell.stderr].map((input) => createInterface({ input }))
  for (const reader of reading) reader.on('line', (line) => lines.push(line))
  return {
    shell,
    lines,
    said: (text: string) =>
      new Promise<void>((resolve, reject) => {
        for (const reader of reading) reader.on('line', (line) => line === text && resolve())
        shell.on('close', () => reject(new Error(lines.join('\n'))))
      }),
    ended: new Promise<number | null>((resolve) => shell.on('close', resolve)),
  }
}
