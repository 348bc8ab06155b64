import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check, resolveConfig } from 'prettier'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWidget } from './new-widget.js'

// Made in a copy, and under a name as long as the planner's: a template may not fall behind what widgets are.

const root = fileURLToPath(new URL('../..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'fieldbook-widget-'))
const elements = join(copy, 'packages/elements')
// What lint, the compiler and the tests are told by, and what that imports.
const surroundings = [
  ...['tsconfig.base.json', 'eslint.config.js', 'vitest.config.ts', 'package.json'],
  ...['.storybook', 'scripts', 'tools'],
]
let files: string[] = []

beforeAll(async () => {
  for (const path of [...surroundings, 'packages/elements']) {
    const isSource = (source: string) => !/\/(node_modules|dist)$/.test(source)
    cpSync(join(root, path), join(copy, path), { recursive: true, filter: isSource })
  }
  for (const path of ['node_modules', 'packages/elements/node_modules']) {
    symlinkSync(join(root, path), join(copy, path))
  }
  files = await makeWidget('deal-list', elements)
})

afterAll(() => {
  rmSync(copy, { recursive: true })
})

test('the folder has files as the planner has them', () => {
  const made = readdirSync(join(elements, 'src/deal-list'), { recursive: true }) as string[]
  const siblings = readdirSync(join(elements, 'src/visit-planner'), { recursive: true })
  expect(made.length).toBeGreaterThan(10)
  expect(siblings).toEqual(
    expect.arrayContaining(made.map((name) => name.replace('deal-list', 'visit-planner'))),
  )
})

test('nothing of the template is left, and nothing has to be formatted', async () => {
  const unformatted: string[] = []
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    expect(text).not.toMatch(/new[- ]?widget/i)
    const config = await resolveConfig(file.replace(copy, root))
    if (!(await check(text, { ...config, filepath: file }))) unformatted.push(file)
  }
  expect(unformatted).toEqual([])
})

test('the widget is known where it must be', () => {
  const { exports } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8')) as {
    exports: Record<string, unknown>
  }
  expect(exports).toMatchObject({
    './deal-list': { default: './dist/deal-list/index.js' },
    './deal-list/define': { default: './dist/deal-list/define.js' },
    './standalone/deal-list.js': { default: './dist/standalone/deal-list.js' },
  })
  expect(readFileSync(join(elements, 'src/index.ts'), 'utf8')).toContain('./deal-list/index.js')
  expect(readFileSync(join(elements, 'src/messages/index.ts'), 'utf8')).toContain(
    'readonly dealList?: Partial<DealListWords>',
  )
})

test('its types hold', () => {
  expect(run('tsc', '-p', elements)).toMatchObject({ status: 0, output: '' })
})

test('lint has nothing to say of it', () => {
  expect(run('eslint', 'packages/elements/src/deal-list')).toMatchObject({ output: '' })
})

test('its own tests pass', () => {
  const { status, output } = run('vitest', 'run', '--project', 'elements', 'deal-list.test')
  expect(status, output).toBe(0)
  expect(output).toContain('deal-list.test.ts')
})

test('a name that is taken or no name is refused, and nothing is made', async () => {
  await expect(makeWidget('deal-list', elements)).rejects.toThrow('already')
  for (const name of ['', 'Quote', 'price_quote', '../quote', 'quote-']) {
    await expect(makeWidget(name, elements)).rejects.toThrow('such as price-quote')
  }
})

function run(tool: string, ...args: string[]) {
  const bin = join(root, 'node_modules/.bin', tool)
  // Else the tests in it would take themselves for this one's worker.
  const outside = Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST'))
  const env = Object.fromEntries(outside)
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd: copy, env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}
