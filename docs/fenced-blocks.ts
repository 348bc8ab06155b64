import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** A text that shows examples: its path from the root, and what it says. */
export type Page = { readonly path: string; readonly text: string }

/** The pages of these docs, and the README of the repository and of each package. */
export async function pages(): Promise<Page[]> {
  const docs = await filesBelow('docs', '.md')
  const packages = ['core', 'elements', 'cli'].map((name) => `packages/${name}/README.md`)
  return Promise.all(
    [...docs, 'README.md', ...packages].map(async (path) => ({
      path,
      text: await readFile(join(root, path), 'utf8'),
    })),
  )
}

/** @param folder from the root @returns paths from the root, without tests */
export async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const files = await readdir(join(root, folder), { recursive: true })
  return files
    .filter((file) => file.endsWith(ending) && !/\.test|node_modules/.test(file))
    .map((file) => join(folder, file))
}

/** The fenced blocks of a language that have no name. */
export function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp('^```' + language + '\\n(.*?)^```', 'gms'))].map(
    ([, code = '']) => code,
  )
}

/** The fenced blocks with a name, such as `js [visits.js]`: together they are the files of a folder. */
export function namedBlocks(text: string): Map<string, string> {
  const named = text.matchAll(/^```\w+ \[(.+?)\]\n(.*?)^```/gms)
  return new Map([...named].map(([, name = '', code = '']) => [name, code]))
}
