import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { mistakesTable } from './mistakes.mjs'

it('the page shows what each engine answers', async () => {
  const page = await readFile(new URL('../../../docs/guide/mistakes.md', import.meta.url), 'utf8')
  const shown = page.split('\n').filter((line) => line.startsWith('|'))
  expect(shown.join('\n')).toBe(await mistakesTable())
})
