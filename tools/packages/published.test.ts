import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { widgets } from './widgets.js'

// What is looked at here is the tarball, as a stranger would install it, and not the folder it is made from.

type Manifest = { version: string; packageManager: string; exports: Record<string, unknown> }

const root = fileURLToPath(new URL('../..', import.meta.url))
const project = mkdtempSync(join(tmpdir(), 'fieldbook-'))
const packages = ['core', 'elements', 'cli'] as const
const manifests = {
  core: manifest('packages/core'),
  elements: manifest('packages/elements'),
  cli: manifest('packages/cli'),
}
const tarballs = Object.fromEntries(
  packages.map((name) => [name, join(project, `fieldbook-${name}-${manifests[name].version}.tgz`)]),
)

beforeAll(() => {
  const pnpm = ['--yes', manifest('.').packageManager]
  for (const name of packages) {
    const folder = join(root, 'packages', name)
    execFileSync('npx', [...pnpm, 'pack', '--pack-destination', project], { cwd: folder })
  }
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }')
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', ...quiet, ...Object.values(tarballs)], { cwd: project })
})

afterAll(() => {
  rmSync(project, { recursive: true, force: true })
})

describe.each(packages)('the tarball of %s', (name) => {
  const read = () => new Uint8Array(readFileSync(tarballs[name] ?? ''))

  test('has nothing for publint to say', async () => {
    const tarball = read().buffer
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test('has types that are what the code is', async () => {
    const result = await checkPackage(createPackageFromTarballData(read()))
    expect('problems' in result ? result.problems.filter(concernsModules) : []).toEqual([])
  })

  test('holds no test and no source', () => {
    const files = execFileSync('tar', ['tzf', tarballs[name] ?? ''], { encoding: 'utf8' })
    expect(files.split('\n').filter((file) => /\.test|\/src\//.test(file))).toEqual([])
  })
})

describe('an empty project with all of them installed', () => {
  const published = packages.flatMap((name) =>
    Object.keys(manifests[name].exports).map((path) => `@fieldbook/${name}${path.slice(1)}`),
  )
  const isPattern = (specifier: string) => specifier.includes('*')
  const subpaths = published.filter((specifier) => !isPattern(specifier))

  test('has one pattern, and it stands for every file of the core', () => {
    expect(published.filter(isPattern)).toEqual(['@fieldbook/core/files/*'])
    const files = filesOfCore().map((file) => `@fieldbook/core/files/${file}`)
    const script = `await Promise.all(${JSON.stringify(files)}.map((file) => import(file)))
      console.log('imported')`
    expect(files).toContain('@fieldbook/core/files/visits/plan-visits')
    expect(inProject('node', ['--input-type=module', '--eval', script])).toBe('imported\n')
  })

  test.each(subpaths)('imports %s in plain Node', (specifier) => {
    // Importing JSON still makes Node 20 print a warning, so it is read as a bundler would find it.
    const script = specifier.endsWith('.json')
      ? `import { readFileSync } from 'node:fs'
         JSON.parse(readFileSync(new URL(import.meta.resolve('${specifier}')), 'utf8'))`
      : `import '${specifier}'`
    const whole = `${script}\nconsole.log('imported')`
    expect(inProject('node', ['--input-type=module', '--eval', whole])).toBe('imported\n')
  })

  test('has a subpath for every module, schema, preset, language and widget', () => {
    const expected = [
      ...expectedOfCore().map((path) => `@fieldbook/core/${path}`),
      ...expectedOfElements().map((path) => `@fieldbook/elements/${path}`),
    ]
    expect(subpaths).toEqual(expect.arrayContaining(expected))
  })

  test('runs the command', () => {
    expect(inProject('npx', ['--no-install', '--offline', 'fieldbook', '--version']).trim()).toBe(
      manifests.cli.version,
    )
  })
})

function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest
}

function inProject(command: string, args: string[]): string {
  return execFileSync(command, args, { cwd: project, encoding: 'utf8' })
}

/**
 * The packages are ES modules alone, for Node 20 and later: what a CommonJS caller or the resolution of Node 10
 * would meet says nothing about them.
 */
function concernsModules(problem: { kind: string; resolutionKind?: string }): boolean {
  return problem.kind !== 'CJSResolvesToESM' && problem.resolutionKind !== 'node10'
}

/** The files of these folders that are subpaths; of other folders index.ts and schema.ts are. */
const publishedFiles: Record<string, RegExp> = {
  presets: /^(?!index)([\w-]+)\.ts$/,
  // The sentences of everything in a language, and those of one module in it.
  messages: /^((?:\w+\/)?[a-z]{2}(?:-[A-Z]{2})?)\.ts$/,
}

/** By their paths without extension. */
function filesOfCore(): string[] {
  const names = readdirSync(join(root, 'packages/core/src'), { recursive: true, encoding: 'utf8' })
  return names.flatMap((name) => /^(.+?)(?<!\.test|\.test-d)\.ts$/.exec(name)?.[1] ?? [])
}

function expectedOfCore(): string[] {
  const source = join(root, 'packages/core/src')
  const folders = readdirSync(source, { withFileTypes: true }).filter((item) => item.isDirectory())
  return folders.flatMap(({ name }) => {
    const files = readdirSync(join(source, name), { recursive: true, encoding: 'utf8' })
    const named = files.flatMap((file) => {
      const subpath = (publishedFiles[name] ?? /^(schema)\.ts$/).exec(file)?.[1]
      return subpath ? [`${name}/${subpath}`] : []
    })
    return files.includes('index.ts') ? [name, ...named] : named
  })
}

function expectedOfElements(): string[] {
  return widgets.flatMap((widget) => [widget, `${widget}/define`, `standalone/${widget}.js`])
}
