import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from './free-port.js'
import { portOf } from './port.mjs'
import { serve } from './server.mjs'

const parent = mkdtempSync(join(tmpdir(), 'intranet-'))
const folder = join(parent, 'dist')
mkdirSync(join(folder, 'data'), { recursive: true })
writeFileSync(join(folder, 'index.html'), '<h1>Plan</h1>')
writeFileSync(join(folder, 'app.js'), 'export {}')
writeFileSync(join(folder, 'data', 'customers.csv'), 'id,name\n')
writeFileSync(join(parent, 'secret.json'), '{}')

let port = 0
let served: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  port = await freePort()
  served = await serve({ port, folder })
})
afterAll(() => served.close())

describe('what is served', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', '<h1>Plan</h1>'],
    ['/index.html?lang=zh-CN', 200, 'text/html; charset=utf-8', '<h1>Plan</h1>'],
    ['/app.js', 200, 'text/javascript; charset=utf-8', 'export {}'],
    ['/data/customers.csv', 200, 'text/csv; charset=utf-8', 'id,name\n'],
    ['/nothing.js', 404, undefined, 'There is no such page.'],
    ['/data', 404, undefined, 'There is no such page.'],
  ])('%s', async (path, status, type, body) => {
    const answer = await ask(path)
    expect(answer).toMatchObject({ status, body })
    expect(answer.headers['content-type']).toBe(type)
  })

  test.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/data/../../secret.json',
    '/data/..\\..\\secret.json',
    '//secret.json',
    'http://localhost/../secret.json',
    '/index.html%00',
    '/%',
  ])('nothing outside of the folder: %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 })
  })

  test('nobody can send anything', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 })
  })

  test('every answer carries the policy, and is asked for again each time', async () => {
    for (const path of ['/', '/nothing.js']) {
      const { headers } = await ask(path)
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      )
    }
  })

  test('by the name localhost, however it is resolved', async () => {
    expect((await fetch(`http://localhost:${port}/app.js`)).status).toBe(200)
    expect((await fetch(`http://127.0.0.1:${port}/app.js`)).status).toBe(200)
  })
})

describe('PORT', () => {
  test.each([
    [undefined, 4173],
    ['', 4173],
    ['5000', 5000],
  ])('%s', (text, expected) => {
    expect(portOf(text)).toBe(expected)
  })

  test.each(['abc', '0', '-1', '65536', '4173.5', '1e3', ' 5000'])('“%s” is none', (text) => {
    expect(() => portOf(text)).toThrow(
      `PORT is “${text}”, but should be a whole number from 1 to 65535, for example PORT=5000.`,
    )
  })

  test('a wrong one ends the server with one sentence', async () => {
    const { code, output } = await run({ PORT: 'abc' })
    expect(code).toBe(1)
    expect(output).toBe(
      'PORT is “abc”, but should be a whole number from 1 to 65535, for example PORT=5000.\n',
    )
  })

  test('one that is taken ends the server with one sentence and what to do', async () => {
    await expect(serve({ port, folder })).rejects.toThrow(
      `Port ${port} is taken by another program: stop that one, or choose another port with “PORT=${port + 1} npm start”.`,
    )
  })

  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const hasIpv6 = addresses.some(({ address }) => address === '::1')
  test.skipIf(!hasIpv6)('one that is taken for half of localhost is taken', async () => {
    const other = createServer().listen(0, '::1')
    await once(other, 'listening')
    const half = (other.address() as AddressInfo).port
    await expect(serve({ port: half, folder })).rejects.toThrow('is taken by another program')
    other.close()
    // The other half is given back.
    const again = await serve({ port: half, folder })
    again.close()
  })
})

test('a page that is not built says so', async () => {
  await expect(serve({ port, folder: join(parent, 'none') })).rejects.toThrow('npm start')
})

const isPosix = process.platform !== 'win32'
test.skipIf(!isPosix).each(['SIGINT', 'SIGTERM'] as const)('%s ends it with 0', async (signal) => {
  const here = await freePort()
  const child = start({ PORT: String(here) })
  const [line] = (await once(child.stdout ?? child, 'data')) as [Buffer]
  expect(line.toString().trimEnd().split('\n').at(-1)).toBe(`http://localhost:${here}`)
  // A connection that stays open does not keep it.
  const open = connect(here, '127.0.0.1')
  await once(open, 'connect')
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([0, null])
  open.destroy()
})

type Answer = { status: number | undefined; headers: IncomingMessage['headers']; body: string }

/** `fetch` would tidy the path up. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = ''
      response.on('data', (part: Buffer) => (body += part.toString()))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      )
    })
      .on('error', reject)
      .end()
  })
}

function start(environment: Record<string, string>): ChildProcess {
  const server = pathToFileURL(join(import.meta.dirname, 'server.mjs'))
  const code = `import('${server.href}').then(({ servePage }) => servePage(${JSON.stringify(folder)}))`
  return spawn(process.execPath, ['-e', code], { env: { ...process.env, ...environment } })
}

function run(environment: Record<string, string>): Promise<{ code: number; output: string }> {
  const file = join(import.meta.dirname, 'server.mjs')
  const env = { ...process.env, ...environment }
  return new Promise((resolve) => {
    execFile(process.execPath, [file], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    )
  })
}
