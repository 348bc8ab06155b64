import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, expect, test } from 'vitest'
import { blocks, namedBlocks, pages, root } from './fenced-blocks.js'

// Inside node_modules, so that an example finds the packages by their names, as its reader does.
const workshop = join(root, 'node_modules/.cache/fieldbook-typed-examples')

mkdirSync(workshop, { recursive: true })
afterAll(() => rmSync(workshop, { recursive: true }))

const examples = (await pages()).flatMap(({ path, text }) => {
  const named = [...namedBlocks(text)].filter(([name]) => /\.tsx?$/.test(name))
  const unnamed = blocks(text, 'ts').map((code, index) => [`${index + 1}.ts`, code] as const)
  return [...unnamed, ...named].map(([name, code]) => ({
    name: `${path} ${name}`,
    file: join(workshop, `${path.replace(/\W+/g, '-')}-${name}`),
    code,
  }))
})

test('there are examples in TypeScript', () => {
  expect(examples.length).toBeGreaterThan(1)
})

test.each(examples)('$name compiles in strict mode', { timeout: 60_000 }, ({ file, code }) => {
  writeFileSync(file, code)
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
  })
  const found = ts.getPreEmitDiagnostics(program)
  expect(
    found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  ).toEqual([])
})
