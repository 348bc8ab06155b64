import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll } from 'vitest'
import { expect, test } from '../tools/browser/browser.js'
import type { Content } from '../tools/browser/serve.js'
import { root } from './fenced-blocks.js'

const site = await mkdtemp(join(tmpdir(), 'fieldbook-docs-'))
afterAll(() => rm(site, { recursive: true }))

/** The text of each page by its address. */
const texts = new Map<string, string>()
/** What a server of static files has, which finds `/guide/concepts` in `guide/concepts.html`. */
const content: Content = {}

beforeAll(async () => {
  // VitePress ends with an error when a link between pages is dead.
  const vitepress = join(root, 'node_modules/.bin/vitepress')
  await promisify(execFile)(vitepress, ['build', 'docs', '--outDir', site], { cwd: root })
  for (const file of await readdir(site, { recursive: true })) {
    if (/\.\w+$/.test(file)) content[`/${file}`] = pathToFileURL(join(site, file))
    if (!file.endsWith('.html') || file === '404.html') continue
    const address = `/${file}`.replace(/(?:(?<=\/)index)?\.html$/, '')
    texts.set(address, await readFile(join(site, file), 'utf8'))
    content[address as '/'] = pathToFileURL(join(site, file))
  }
}, 300_000)

test('every page can be reached from the first, and no link leads astray', () => {
  const reached = new Set<string>()
  const astray: string[] = []
  const visit = (address: string) => {
    if (reached.has(address)) return
    reached.add(address)
    for (const href of linksOf(texts.get(address) ?? '')) {
      const { pathname, hash } = new URL(href, `http://site${address}`)
      const target = posix.normalize(pathname)
      const text = texts.get(target)
      const isThere = text === undefined ? target in content : hasAnchor(text, hash)
      if (!isThere) astray.push(`${address}: ${href}`)
      else if (text !== undefined) visit(target)
    }
  }
  visit('/')
  expect(astray).toEqual([])
  expect([...texts.keys()].filter((address) => !reached.has(address))).toEqual([])
})

const settings = [
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
] as const

test.concurrent.for(settings)(
  'every page holds at $viewport.width px, $colorScheme',
  { timeout: 300_000 },
  async (setting, { openPage, serving }) => {
    const url = await serving(content)
    const { page } = await openPage(setting)
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) elsewhere.push(request.url())
    })
    const faults: string[] = []
    for (const address of texts.keys()) {
      await page.goto(url.slice(0, -1) + address)
      await page.waitForFunction("'__vue_app__' in document.querySelector('#app')")
      const beyond = await page.evaluate<number>(
        'document.documentElement.scrollWidth - innerWidth',
      )
      if (beyond > 0) faults.push(`${address} is ${beyond} px too wide`)
      await page.evaluate(axe.source)
      const { violations } = await page.evaluate<AxeResults>(
        "axe.run({ preload: false, resultTypes: ['violations'] })",
      )
      for (const { id, nodes } of violations) {
        faults.push(...nodes.map(({ html }) => `${address} ${id}: ${html.slice(0, 120)}`))
      }
    }
    await page.waitForLoadState('networkidle')
    expect(faults).toEqual([])
    expect(elsewhere).toEqual([])
  },
)

/** Where a page leads to within the site. */
function linksOf(text: string): string[] {
  const links = [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, href = '']) => href)
  return links.filter((href) => !/^(?:https?:|mailto:|data:)/.test(href))
}

const hasAnchor = (text: string, hash: string) =>
  hash === '' || text.includes(`id="${decodeURIComponent(hash.slice(1))}"`)
