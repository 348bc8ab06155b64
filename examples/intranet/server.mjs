// Serves the page to this machine alone: node server.mjs

import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { portOf, portRefused } from './port.mjs'

// A browser takes `localhost` for one or the other.
const HOSTS = ['127.0.0.1', '::1']
const WITHOUT_IPV6 = ['EADDRNOTAVAIL', 'EAFNOSUPPORT']

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const own = ['style-src', 'script-src', 'img-src', 'connect-src', 'font-src', 'form-action']
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    ...own.map((directive) => `${directive} 'self'`),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'cache-control': 'no-cache',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/**
 * Serves the files of a folder until the process ends. Which files there are is settled at the start, so that no
 * request can name another.
 *
 * @param {{ port: number, folder: string }} options
 * @returns {Promise<{ address: string, close: () => void }>}
 * @throws {Error} worded for a person, when the port cannot be had
 */
export async function serve({ port, folder }) {
  const files = await filesOf(folder)
  const servers = HOSTS.map(() => createServer(answer))
  const close = () => {
    for (const server of servers) server.close().closeAllConnections()
  }
  try {
    for (const [index, server] of servers.entries()) await listen(server, port, HOSTS[index] ?? '')
  } catch (error) {
    close()
    throw error
  }
  return { address: `http://localhost:${port}`, close }

  /** @type {import('node:http').RequestListener} */
  async function answer({ method, url = '' }, response) {
    const path = url.replace(/[?#].*/s, '')
    const file = files.get(path === '/' ? '/index.html' : path)
    const isRead = method === 'GET' || method === 'HEAD'
    const body = isRead && file !== undefined ? await readFile(file).catch(() => null) : null
    const type = types[extname(file ?? '')] ?? 'application/octet-stream'
    if (!isRead) response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end()
    else if (body === null) response.writeHead(404, headers).end('There is no such page.')
    else response.writeHead(200, { ...headers, 'content-type': type }).end(body)
  }
}

/** Every file of a folder, by its path in an address. @param {string} folder */
async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  if (files.length === 0) {
    throw new Error('The page is not built yet: run “npm start” at the root of the repository.')
  }
  const paths = files.map(({ parentPath, name }) => join(parentPath, name))
  return new Map(paths.map((path) => [path.slice(folder.length).split(sep).join('/'), path]))
}

/** @param {import('node:http').Server} server @param {number} port @param {string} host @returns {Promise<void>} */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (host === '::1' && WITHOUT_IPV6.includes(error.code ?? '')) resolve()
      else reject(new Error(portRefused(error, port)))
    })
    server.listen(port, host)
  })
}

/**
 * Serves the built page at the port that PORT names, and leaves with 0 as soon as it is asked to.
 *
 * @param {string} [folder] where it was built
 */
export async function servePage(folder = join(import.meta.dirname, 'dist')) {
  const port = portOf(process.env['PORT'])
  const { address } = await serve({ port, folder })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0))
  console.log(`\nThe visit planner on a company's page, until you press Ctrl-C:\n${address}`)
}

if (import.meta.filename === process.argv[1]) {
  await servePage().catch((/** @type {Error} */ { message }) => {
    console.error(message)
    process.exitCode = 1
  })
}
