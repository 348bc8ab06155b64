import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(
  new URL('dist/main.js', import.meta.resolve('@fieldbook/cli/package.json')),
)

/**
 * What the command answers, one object a line.
 *
 * @param {...string} args
 * @returns {any[]}
 */
export function fieldbook(...args) {
  const text = execFileSync(process.execPath, [command, ...args, '--json'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // What it notes on standard error is in its answer too; when it fails, the error carries it.
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}
