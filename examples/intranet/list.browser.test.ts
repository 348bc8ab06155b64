import { join } from 'node:path'
import type { Page } from 'playwright'
import { describe } from 'vitest'
import {
  cell,
  choose,
  dayOf,
  expect,
  morrow,
  moveOne,
  overflow,
  test,
  textsOf,
} from './testing/open-intranet.js'

describe('another list', () => {
  const small = 'id,name,repId,grade,lastVisitOn,note\nc1,Mei,r1,A,2026-09-10,x\nc2,Lin,r2,B,,y\n'

  test('is planned instead of the sample, and the sample can be had back', async ({ open }) => {
    const page = await open()
    await choose(page, small, 'autumn.csv')
    await page.locator('#list-now', { hasText: 'autumn.csv' }).waitFor()
    expect(await page.textContent('#list-now')).toBe('Planned from \u2068autumn.csv\u2069')
    expect(await page.textContent('#team-size')).toBe('2 customers, 4 consultants')
    expect(await page.textContent('#unread')).toBe('Not read: \u2068note\u2069.')
    await page.locator('[data-visit]', { hasText: 'Mei' }).first().waitFor()

    await page.getByRole('button', { name: 'Back to our own list' }).click()
    await page.locator('#list-now', { hasText: 'our own list' }).waitFor()
    expect(await page.locator('[data-visit]').count()).toBeGreaterThan(20)
  })

  test('what was changed in one list stays apart from another', async ({ open }) => {
    const page = await open()
    const id = await moveOne(page)
    await choose(page, small)
    await page.locator('#team-size', { hasText: /^2 customers/ }).waitFor()
    expect(await page.textContent('#saving')).toBe('No changes yet')
    await page.getByRole('button', { name: 'Back to our own list' }).click()
    await page.locator(`${cell(morrow)} [data-visit="${id}"]`).waitFor()
    expect(await page.textContent('#saving')).toBe('Saved in this browser')
  })

  test('a change while another list is being opened is kept with its own', async ({ open }) => {
    const page = await open()
    const { held, release } = await hold(page, 'crypto.subtle', 'digest')
    await choose(page, small)
    await held()
    const id = await moveOne(page)
    await release()
    await page.locator('#team-size', { hasText: /^2 customers/ }).waitFor()
    expect(await page.textContent('#saving')).toBe('No changes yet')
    await page.getByRole('button', { name: 'Back to our own list' }).click()
    await page.locator(`${cell(morrow)} [data-visit="${id}"]`).waitFor()
    await choose(page, small)
    await page.locator('#team-size', { hasText: /^2 customers/ }).waitFor()
    expect(await page.textContent('#saving')).toBe('No changes yet')
  })

  test.for([
    ['Blob.prototype', 'arrayBuffer'],
    ['crypto.subtle', 'digest'],
  ] as const)('chosen last is the one, though %s.%s was slow', async ([owner, name], { open }) => {
    const page = await open()
    const said = await textsOf(page, '#list-now')
    const { held, release } = await hold(page, owner, name)
    await choose(page, small, 'slow.csv')
    await held()
    const files = ['second.csv', 'third.csv']
    for (const file of files) {
      await choose(page, small.replace('c1', file), file)
      await page.locator('#list-now', { hasText: file }).waitFor()
      await release()
    }
    expect(await said()).toEqual(files.map((file) => `Planned from \u2068${file}\u2069`))
  })

  test('that is wrong changes nothing, and it is said what to mend', async ({ open }) => {
    const page = await open()
    const id = await moveOne(page)
    const wrong = small.replace('2026-09-10', '10.9.2026').replace('r2', 'r7')
    await choose(page, wrong, 'wrong.csv')
    await page.locator('#refused li').first().waitFor()
    expect(await page.locator('#refused p').textContent()).toBe(
      '\u2068wrong.csv\u2069 cannot be planned. The plan is as it was.',
    )
    expect(await page.locator('#refused li').allTextContents()).toEqual([
      'Line 2, column “lastVisitOn”: “10.9.2026” is not a date that exists. Write year, month and day as YYYY-MM-DD, for example 2026-11-21.',
      'Line 3, column “repId”: \u2068r7\u2069 is nobody in the team. Write r1 (陈静), r2 (刘洋), r3 (周敏), or r4 (吴浩), or leave it empty.',
    ])
    expect(await dayOf(page, id)).toBe(morrow)

    await choose(page, small, 'wrong.csv')
    await page.locator('#team-size', { hasText: /^2 customers/ }).waitFor()
    expect(await page.locator('#refused').textContent()).toBe('')
  })

  test('the sample that can be downloaded can be chosen', async ({ open, folder }) => {
    const page = await open()
    await page.getByText('Columns of the file').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download our own list' }).click(),
    ])
    const path = join(folder, download.suggestedFilename())
    await download.saveAs(path)
    await page.setInputFiles('#file', path)
    await page.locator('#sample').waitFor()
    expect(await page.textContent('#list-now')).toContain('customers.csv')
    expect(await page.textContent('#team-size')).toContain('240 customers')
  })

  test.for([320, 1400])('of hostile texts is text, %i px wide', async (width, { open }) => {
    const page = await open({ viewport: { width, height: 900 } })
    const hostile = [
      '<script>document.title="broken"</script>',
      '<img src=x onerror=\'document.title="broken"\'>',
      'abc\u202egpj.exe\u2066\u2067',
      '长'.repeat(10_000),
      'W'.repeat(10_000),
      '👩‍👩‍👧‍👦🏳️‍🌈🇨🇳',
      'שלום עולם مرحبا بالعالم',
    ]
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    const rows = hostile.map(
      (text, index) =>
        `${quoted(`${index}${text}`)},${quoted(text)},r${(index % 4) + 1},A,2026-09-10,${quoted(text)}`,
    )
    const head = `id,name,repId,grade,lastVisitOn,area,${quoted(hostile.join())}`
    const csv = [head, ...rows.map((row) => `${row},`)].join('\n')
    await choose(page, csv, '<img src=x>\u202evsc.csv')
    await page.locator('#team-size', { hasText: '7 customers' }).waitFor()
    await page.locator('[data-visit]').first().waitFor()
    expect(await page.title()).toBe('Sales · Sample Dealer Hangzhou')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
})

/** Has the next call of a function of the page wait: `held` when there is one, until `release`. */
async function hold(page: Page, owner: string, name: string) {
  await page.evaluate(`{
    const owner = ${owner}
    const call = owner.${name}
    const held = Promise.withResolvers()
    const released = Promise.withResolvers()
    Object.assign(globalThis, { held: held.promise, release: released.resolve })
    owner.${name} = async function (...values) {
      owner.${name} = call
      held.resolve()
      await released.promise
      return call.apply(this, values)
    }
  }`)
  return { held: () => page.evaluate('held'), release: () => page.evaluate('release()') }
}
