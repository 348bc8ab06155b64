import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Page } from 'playwright'
import { expect, test } from './browser.js'
import { plannerPage, smallProblem, standalone, strictPolicy } from './planner-page.js'
import type { Content } from './serve.js'

// Two copies of the planner on a page, as two teams bring them: each under a prefix of its own.

// Each copy has a Lit of its own, and all of them call their policy the same.
const policy = {
  'content-security-policy': `${strictPolicy['content-security-policy']} 'allow-duplicates'`,
}
const tags = ['fieldbook-visit-planner', 'acme-visit-planner']
const ids = ['f1', 'f2', 'a1', 'a2']

/** The page's script: `first` and `second` are the two modules. */
const pageOf = (first: string, second: string, define: string): Content => ({
  ...plannerPage({ problem: smallProblem }),
  '/': `<!doctype html><html lang="en"><title>Visits</title><script type="module" src="page.js"></script>
    <body>${ids.map((id) => `<${tagOf(id)} id="${id}"></${tagOf(id)}>`).join('')}</body></html>`,
  '/page.js': `
    import * as first from '${first}'
    globalThis.tagsOfFirst = customElements.get('fieldbook-visit-planner') ? 1 : 0
    const second = await import('${second}')
    ${define}
    globalThis.copies = { first, second }
    const problem = await (await fetch('problem.json')).json()
    globalThis.changes = []
    document.addEventListener('fieldbook-plan-change', ({ target, detail }) =>
      changes.push(target.id + ' ' + detail.action))
    for (const planner of document.querySelectorAll('${tags.join()}')) {
      const customers = problem.customers.map((one) => ({ ...one, name: one.name + ' of ' + planner.id }))
      planner.problem = { ...problem, customers }
    }`,
})
const tagOf = (id: string) => (id.startsWith('f') ? tags[0] : tags[1]) ?? ''

const forms = [
  {
    form: 'as files for pages without a bundler, which take the default tag if it is free',
    registers: 1,
    define: `second.FieldbookVisitPlanner.define({ prefix: 'acme' })`,
    content: () =>
      Promise.resolve({ '/one/planner.js': standalone, '/two/planner.js': standalone }),
  },
  {
    form: 'as packages in a bundle, which take none by themselves',
    registers: 0,
    define: `
      first.FieldbookVisitPlanner.define()
      second.FieldbookVisitPlanner.define({ prefix: 'acme' })`,
    content: async () => {
      const text = await bundled()
      return { '/one/planner.js': text, '/two/planner.js': text }
    },
  },
]

test.for(forms)(
  'two copies $form',
  async ({ registers, define, content }, { openPage, serving }) => {
    const { page } = await openPage({ viewport: { width: 1200, height: 900 } })
    const files = {
      ...pageOf('./one/planner.js', './two/planner.js', define),
      ...(await content()),
    }
    await page.goto(await serving(files, policy))
    await Promise.all(ids.map((id) => page.locator(`#${id} [data-visit]`).first().waitFor()))

    expect(await page.evaluate(() => tagsOfFirst)).toBe(registers)
    expect(await ownersOf(page)).toEqual(['first', 'first', 'second', 'second'])
    for (const id of ids) {
      expect(await page.locator(`#${id} [data-visit="c1#1"] bdi`).textContent()).toBe(
        `Harbour Motors of ${id}`,
      )
    }

    for (const id of ['f2', 'a1']) {
      await page.locator(`#${id} [data-visit="c1#1"]`).focus()
      for (const key of ['Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    }
    expect(await daysOf(page)).toEqual(['2026-11-24', '2026-11-25', '2026-11-25', '2026-11-24'])
    await page.locator('#a1 [data-do="undo"]').click()
    expect(await daysOf(page)).toEqual(['2026-11-24', '2026-11-25', '2026-11-24', '2026-11-24'])
    expect(await page.evaluate(() => changes)).toEqual(['f2 move', 'a1 move', 'a1 undo'])

    await page.evaluate(() =>
      copies.second.registerMessages({ locale: 'en', visitPlanner: { title: 'Acme calls' } }),
    )
    await expect
      .poll(() => page.locator('[part="title"]').allTextContents())
      .toEqual(['Visit plan', 'Visit plan', 'Acme calls', 'Acme calls'])
  },
)

type Copy = {
  readonly FieldbookVisitPlanner: CustomElementConstructor
  readonly registerMessages: (messages: object) => void
}

declare const copies: { readonly first: Copy; readonly second: Copy }
declare const changes: string[]
declare const tagsOfFirst: number

/** Whose class each planner is of. */
function ownersOf(page: Page): Promise<string[]> {
  return page.evaluate((all) => {
    const { first, second } = copies
    return all.map((id) => {
      const planner = document.getElementById(id)
      return [
        ...(planner instanceof first.FieldbookVisitPlanner ? ['first'] : []),
        ...(planner instanceof second.FieldbookVisitPlanner ? ['second'] : []),
      ].join(' and ')
    })
  }, ids)
}

/** On which day each planner shows the visit. */
function daysOf(page: Page): Promise<(string | undefined)[]> {
  const visits = page.locator('[data-visit="c1#1"]')
  return visits.evaluateAll((found) =>
    found.map((visit) => visit.closest<HTMLElement>('[data-on]')?.dataset['on']),
  )
}

/** What a bundler makes of the class and the messages, without the tag. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { FieldbookVisitPlanner } from '@fieldbook/elements/visit-planner'
        export { registerMessages } from '@fieldbook/elements/messages'`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  })
  return outputFiles.map(({ text }) => text).join('')
}
