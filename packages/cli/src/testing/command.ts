import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built command. */
export const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** The environment of a run, whose language and zone are those of no machine. */
export const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }

/** Runs the command as a shell would, in a folder. */
export function runIn(
  folder: string,
  args: readonly string[],
  input = '',
  env: NodeJS.ProcessEnv = environment,
) {
  const options = { input, env, cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], options)
  return { status, stdout, stderr }
}

/** The objects of NDJSON. */
export function objects(stdout: string): Record<string, unknown>[] {
  const lines = stdout.trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

/** A folder for one test file, removed when its process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbook-'))
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}
