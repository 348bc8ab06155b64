import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

type Manifest = {
  license?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(join(root, 'docs/decisions/dependencies.md'), 'utf8')
const rows = [...page.matchAll(/^\| `(.+?)` +\| (\S+) +\|/gm)]

test('every dependency has its row, with the licence of what is installed', () => {
  const stated = rows.map(([, name = '', licence = '']) => `${name} ${licence}`)
  expect(stated.sort()).toEqual(installed())
})

function installed(): string[] {
  const found = workspaces().flatMap((folder) => {
    const { dependencies, devDependencies } = manifest(folder)
    const names = Object.keys({ ...dependencies, ...devDependencies })
    return names
      .filter((name) => !name.startsWith('@fieldbook/'))
      .map((name) => `${name} ${manifest(join(folder, 'node_modules', name)).license ?? 'unknown'}`)
  })
  return [...new Set(found)].sort()
}

function workspaces(): string[] {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
  const importers = /^importers:$(.+?)^\w/ms.exec(lockfile)?.[1] ?? ''
  return [...importers.matchAll(/^ {2}(\S+):/gm)].map(([, folder = '']) => folder)
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
}
