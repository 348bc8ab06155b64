import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'

/** What each path answers with: a text, a file, or (both path and URL ending in a slash) the files of a folder. */
export type Content = Record<`/${string}`, string | URL>

export type Served = {
  /** Ends in a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

const mediaTypes: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Serves to this machine alone, on a port that is free.
 *
 * @param content a folder, or what each path answers with; where folders overlap, the longest path decides
 * @param headers of every answer, such as a Content-Security-Policy
 */
export async function serve(
  content: URL | Content,
  headers: Record<string, string> = {},
): Promise<Served> {
  const contents = content instanceof URL ? { '/': content } : content
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const type = `${mediaTypes[extname(pathname)] ?? 'text/html'}; charset=utf-8`
    bodyOf(contents, pathname).then(
      (body) => response.writeHead(200, { 'content-type': type, ...headers }).end(body),
      // A browser asks for an icon by itself, and complains where it gets none.
      () => response.writeHead(pathname === '/favicon.ico' ? 204 : 404, headers).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function bodyOf(contents: Content, path: string): Promise<string | Buffer> {
  const own = contents[path as keyof Content]
  if (typeof own === 'string') return own
  return readFile(own && !isFolder(own) ? own : inFolder(contents, path))
}

function inFolder(contents: Content, path: string): URL {
  const folders = Object.entries(contents).filter(([start]) => path.startsWith(start))
  const [start, folder] = folders.sort(([a], [b]) => b.length - a.length)[0] ?? []
  if (!start || !(folder instanceof URL) || !isFolder(folder)) throw new Error(`No ${path} here.`)
  const file = path.endsWith('/') ? `${path}index.html` : path
  return new URL(`.${file.slice(start.length - 1)}`, folder)
}

const isFolder = (url: URL) => url.pathname.endsWith('/')
