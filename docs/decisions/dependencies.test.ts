import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
  const workspaces = ['packages', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name)),
  )
  const found = ['.', ...workspaces].flatMap((folder) => {
    if (!existsSync(join(root, folder, 'package.json'))) return []
    const { dependencies, devDependencies } = manifest(folder)
    const names = Object.keys({ ...dependencies, ...devDependencies })
    return names
      .filter((name) => !name.startsWith('@fieldbook/'))
      .map((name) => `${name} ${manifest(join(folder, 'node_modules', name)).license ?? 'unknown'}`)
  })
  return [...new Set(found)].sort()
}

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
}
