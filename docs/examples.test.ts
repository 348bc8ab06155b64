import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocks, filesBelow, pages, root, type Page } from './fenced-blocks.js'

const run = promisify(execFile)
// Inside node_modules, so that an example finds the packages by their names, as its reader does.
const workshop = join(root, 'node_modules/.cache/fieldbook-examples')

type Example = { readonly name: string; readonly file: string; readonly code: string }

/** The `@example` of every doc comment in a source text, up to the next tag or the comment's end. */
function docExamples(text: string): string[] {
  return [...text.matchAll(/\/\*\*.*?\*\//gs)].flatMap(([comment]) => {
    const lines = comment.replace(/^\/\*\*|\s*\*\/$/g, '').split('\n')
    const plain = lines.map((line) => line.replace(/^\s*\* ?/, '')).join('\n')
    return [...plain.matchAll(/@example\s(.*?)(?=\n@|$(?![\s\S]))/gs)].map(([, code = '']) => code)
  })
}

/** Turns every `expression //=> value` of an example into an assertion. */
function asserting(code: string): { code: string; assertions: number } {
  const file = ts.createSourceFile('example.js', code, ts.ScriptTarget.ES2022, true)
  const edits: { start: number; end: number; text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const after = code.slice(node.end).split('\n').slice(0, 2).join('\n')
      const claim = /^\s*\/\/=> (.*)$/m.exec(after)?.[1]
      if (claim !== undefined) {
        const text = `assert.deepEqual(${node.expression.getText()}, ${claim})`
        edits.push({ start: node.getStart(), end: node.end, text })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  const asserted = edits.reduceRight((text, { start, end, text: edit }) => {
    return text.slice(0, start) + edit + text.slice(end)
  }, code)
  return { code: asserted, assertions: edits.length }
}

function examples(texts: Page[], find: (text: string) => string[]): Example[] {
  return texts.flatMap(({ path: file, text }) =>
    find(text).map((code, index) => ({ name: `${file} ${index + 1}`, file, code })),
  )
}

const sources = await Promise.all(
  (await filesBelow('packages/core/src', '.ts')).map(async (path) => ({
    path,
    text: await readFile(join(root, path), 'utf8'),
  })),
)
const inPages = examples(await pages(), (text) => blocks(text, 'js'))
const inSources = examples(sources, docExamples)
const inTerminal = examples(await pages(), (text) => blocks(text, 'console'))

// What a doc comment may take for granted: what its own file and the package export, and a small plan to work on.
const PLAN = `
const problem = {
  customers: [{ id: 'c1', name: 'Harbour Motors', grade: 'B', repId: 'r1', lastVisitOn: '2026-11-17' }],
  reps: [{ id: 'r1', name: 'Ines Duarte', visitsPerDay: 6 }],
  policy: { cadences: [{ grade: 'B', every: { weeks: 1 } }], floor: { every: { days: 90 } } },
  calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'] },
  today: '2026-11-23', from: '2026-11-23', days: 7,
}
const plan = planVisits(problem)
`

async function asModule({ file, code }: Example): Promise<string> {
  const built = file.replace('packages/core/src', 'packages/core/dist').replace(/\.ts$/, '.js')
  const modules = [
    '@fieldbook/core',
    '@fieldbook/core/messages',
    '@fieldbook/core/presets/car-dealer',
    '@fieldbook/core/shared/schema',
    pathToFileURL(join(root, built)).href,
  ]
  const exported = await Promise.all(
    modules.map(async (name) => Object.keys((await import(name)) as object)),
  )
  const words = new Set(`${PLAN}${code}`.match(/[A-Za-z]\w*/g))
  const owner = new Map(
    exported.flatMap((names, index) => names.map((name) => [name, modules[index]])),
  )
  const imports = [...owner].filter(([name]) => words.has(name) && name !== 'default')
  return [
    ...imports.map(([name, from]) => `import { ${name} } from '${from}'`),
    PLAN,
    `{\n${code}\n}`,
  ].join('\n')
}

async function execute(name: string, code: string): Promise<void> {
  const { code: asserted, assertions } = asserting(code)
  expect(assertions).toBeGreaterThan(0)
  const file = join(workshop, `${name.replace(/[^\w]+/g, '-')}.mjs`)
  await writeFile(file, `import assert from 'node:assert/strict'\n${asserted}`)
  await import(pathToFileURL(file).href)
}

beforeAll(async () => {
  await mkdir(workshop, { recursive: true })
  // The command as an installed package would offer it; a workspace links it only when it was built before the install.
  const command = `#!/bin/sh\nexec node '${join(root, 'packages/cli/dist/main.js')}' "$@"\n`
  await writeFile(join(workshop, 'fieldbook'), command, { mode: 0o755 })
})
afterAll(() => rm(workshop, { recursive: true }))

describe('examples', () => {
  it('are there to be run', () => {
    expect(inPages.length).toBeGreaterThan(5)
    expect(inSources.length).toBeGreaterThan(40)
  })

  it.each(inPages)('$name answers what it says', ({ name, code }) => execute(name, code))

  it.each(inSources)('$name answers what it says', async (example) => {
    await execute(example.name, await asModule(example))
  })

  it('the digest in the README is what npm start prints', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8')
    const [digest = ''] = blocks(readme, 'text')
    const program = join(root, 'examples/sample-dealer/digest.mjs')
    const { stdout } = await run('node', [program, '--locale', 'en'])
    const printed = new Set(stdout.split('\n'))
    const lines = digest.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter((line) => !printed.has(line))).toEqual([])
  })

  it.each(inTerminal)('$name prints what it says', async ({ code }) => {
    const [command = '', ...expected] = code.split('\n')
    const { stdout } = await run('bash', ['-c', command.replace(/^\$ /, '')], {
      cwd: root,
      env: {
        ...process.env,
        PATH: `${workshop}:${process.env['PATH'] ?? ''}`,
        LC_ALL: 'C.UTF-8',
      },
    })
    expect(stdout.trimEnd()).toBe(expected.join('\n').trimEnd())
  })
})
