import { expect, test } from './browser.js'

test('a page is served with the headers that are asked for', async ({ openPage, serving }) => {
  const url = await serving({ '/': '<h1>Visits</h1>' }, { 'x-answer': 'yes' })
  const { page } = await openPage()
  const response = await page.goto(url)

  expect(new URL(url).hostname).toBe('127.0.0.1')
  expect(response?.headers()).toMatchObject({
    'x-answer': 'yes',
    'content-type': 'text/html; charset=utf-8',
  })
  expect(await page.textContent('h1')).toBe('Visits')
})

test('files and folders stand where the map says', async ({ openPage, serving }) => {
  const here = new URL('./', import.meta.url)
  const url = await serving({
    '/': '<p>a page</p>',
    '/sources/': here,
    '/sources/one.js': new URL('serve.ts', here),
  })
  const { page } = await openPage()
  const get = async (path: string) => (await page.request.get(url + path)).status()

  expect(await get('sources/one.js')).toBe(200)
  expect(await get('sources/serve.ts')).toBe(200)
  expect(await get('sources/none.ts')).toBe(404)
  expect(await get('sources/../../package.json')).toBe(404)
  expect(await get('none')).toBe(404)
})

test('what a page complains of is collected', async ({ openPage, serving }) => {
  const url = await serving(
    {
      '/': `<p style="color: red">styled</p><script src="/script.js"></script><script>1</script>`,
      '/script.js': `console.error('printed'); setTimeout(() => { throw new Error('broken') })`,
    },
    { 'content-security-policy': "style-src 'self'; script-src 'self'" },
  )
  const { page, complaints } = await openPage()
  await page.goto(url)
  await expect
    .poll(() => complaints)
    .toEqual(
      expect.arrayContaining([
        'error: printed',
        'thrown: broken',
        'against style-src-attr: inline',
        'against script-src-elem: inline',
      ]),
    )
  complaints.splice(0)
})
