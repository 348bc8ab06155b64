import { describe } from 'vitest'
import {
  cell,
  day,
  dayOf,
  expect,
  morrow,
  moveOne,
  test,
  textsOf,
} from './testing/open-intranet.js'

describe('a visit moved by keyboard', () => {
  test('moves in the plan, is kept in this browser, and can be given back', async ({ open }) => {
    const page = await open()
    const said = await textsOf(page, '#saving')
    const id = await moveOne(page)
    expect(await dayOf(page, id)).toBe(morrow)
    await page.locator('#saving', { hasText: 'Saved in this browser' }).waitFor()
    expect(await said()).toEqual(['Unsaved changes', 'Saved in this browser'])

    await page.reload()
    await page.locator(`${cell(morrow)} [data-visit="${id}"]`).waitFor()
    expect(await page.textContent('#saving')).toBe('Saved in this browser')

    await page.click('#start-over')
    await page.locator(`${cell(day)} [data-visit="${id}"]`).waitFor()
    expect(await page.textContent('#saving')).toBe('No changes yet')
    expect(await page.isVisible('#start-over')).toBe(false)
  })

  test('is kept also when the page is left at once', async ({ open }) => {
    const page = await open()
    const id = await moveOne(page)
    await page.reload()
    await page.locator(`${cell(morrow)} [data-visit="${id}"]`).waitFor()
  })

  test('is not said to be saved where nothing can be', async ({ openPage, address }) => {
    const { page } = await openPage()
    await page.addInitScript('Storage.prototype.setItem = () => { throw new Error("full") }')
    await page.goto(address)
    await moveOne(page)
    await page.locator('#saving', { hasText: 'Not saved' }).waitFor()
  })

  test('is planned anew where what was kept is no plan', async ({ open }) => {
    const page = await open()
    const id = await moveOne(page)
    await page.locator('#saving', { hasText: 'Saved in this browser' }).waitFor()
    await page.evaluate(() => {
      for (const name of Object.keys(localStorage)) localStorage.setItem(name, '{"visits":[]}')
    })
    await page.reload()
    await page.locator(`${cell(day)} [data-visit="${id}"]`).waitFor()
    expect(await page.textContent('#saving')).toBe('No changes yet')
  })

  test('stays where it is when the plan is closed, and the page says why', async ({ open }) => {
    const page = await open()
    await page.getByRole('switch', { name: 'Plan is closed' }).check()
    const id = await moveOne(page)
    expect(await page.textContent('#veto')).toBe(
      'The plan is closed, so nothing was changed. Open it first.',
    )
    expect(await dayOf(page, id)).toBe(day)
    expect(await page.textContent('#saving')).toBe('No changes yet')

    await page.getByRole('switch', { name: 'Plan is closed' }).uncheck()
    expect(await page.textContent('#veto')).toBe('')
    expect(await dayOf(page, await moveOne(page))).toBe(morrow)
  })

  test('cannot be given back while the plan is closed', async ({ open }) => {
    const page = await open()
    const id = await moveOne(page)
    await page.getByRole('switch', { name: 'Plan is closed' }).check()
    expect(await page.isDisabled('#start-over')).toBe(true)
    await page.getByRole('switch', { name: 'Plan is closed' }).uncheck()
    await page.click('#start-over')
    await page.locator(`${cell(day)} [data-visit="${id}"]`).waitFor()
  })
})
