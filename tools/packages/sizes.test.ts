import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'

// What one import costs an app: the built function with all it needs, minified, gzip, in bytes of 1,000 to the kB.
// `mayHold` names the packages that may come along; a schema or a sentence never may.
const entries: Entry[] = [
  { name: 'visitDue', from: '@fieldbook/core/visits', below: 3_000, mayHold: [] },
  { name: 'moveVisit', from: '@fieldbook/core/visits', below: 10_500, mayHold: ['immer'] },
  { name: 'previewMove', from: '@fieldbook/core/visits', below: 4_200, mayHold: [] },
  { name: 'gradeCustomer', from: '@fieldbook/core/grading', below: 4_000, mayHold: [] },
  { name: 'allocate', from: '@fieldbook/core/shared', below: 1_500, mayHold: [] },
]

const pureCore = /^packages\/core\/dist\/(?!messages\/)(?!.*\bschema\.js$)/

type Entry = { name: string; from: string; below: number; mayHold: string[] }

// From where an app would stand that has core as a dependency.
const app = fileURLToPath(new URL('../../packages/cli', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const sizes: Record<string, { bytes: number; below: number }> = {}

afterAll(() => {
  console.table(sizes)
})

test.each(entries)('$name stays small', async ({ name, from, below, mayHold }) => {
  const { files, bytes } = await bundle(`export { ${name} } from '${from}'`)
  sizes[`${name} of ${from}`] = { bytes, below }

  expect(strangers(files, mayHold)).toEqual([])
  expect(bytes).toBeLessThan(below)
})

test('what must not come along would be seen', async () => {
  const { files } = await bundle(
    `export { Money } from '@fieldbook/core/shared/schema'; export { en } from '@fieldbook/core/messages/en'`,
  )
  const seen = strangers(files, []).join()
  for (const kind of ['/node_modules/zod/', '/schema.js', '/messages/']) {
    expect(seen).toContain(kind)
  }
})

test('the sentences of a module bring no others', async () => {
  const { files } = await bundle(
    `export { explain } from '@fieldbook/core/messages'
     export { reasons } from '@fieldbook/core/messages/visits/zh-CN'`,
  )
  const sentences = files.filter((file) => /\/messages\/.*(en|zh-CN)\.js$/.test(file))
  expect(sentences).toEqual(['packages/core/dist/messages/visits/zh-CN.js'])
})

function strangers(files: string[], mayHold: string[]): string[] {
  const packages = mayHold.map((held) => `/node_modules/${held}/`)
  return files.filter(
    (file) => !pureCore.test(file) && !packages.some((held) => file.includes(held)),
  )
}

/** @returns the size, and the files of which anything is left after tree shaking */
async function bundle(contents: string): Promise<{ files: string[]; bytes: number }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: app },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  )
  const code = outputFiles.map(({ contents: text }) => text)
  return { files, bytes: gzipSync(Buffer.concat(code), { level: 9 }).length }
}
