// Starting other programs: the tools that are installed here, and pnpm, which a fresh machine lacks.

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [environment] added to ours
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, environment = {}) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    // Windows starts .cmd files only through a shell.
    shell: process.platform === 'win32',
  })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(1)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

/** @param {string} name @param {string[]} args @param {Record<string, string>} [environment] */
export async function runTool(name, args, environment) {
  return (await run(join(root, 'node_modules', '.bin', name), args, environment)) === 0
}

/** @param {string[]} args */
export async function runPnpm(...args) {
  return (await run('npx', ['--yes', packageManager, ...args])) === 0
}
