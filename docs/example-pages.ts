import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Loader, type Plugin } from 'esbuild'
import { compileScript, parse } from 'vue/compiler-sfc'
import type { Content } from '../tools/browser/serve.js'
import { widgets } from '../tools/packages/widgets.js'
import { namedBlocks, pages, root } from './fenced-blocks.js'

/** What can be opened in a browser: an HTML file of a text, or one made for a script of it. */
export type ExamplePage = {
  /** The path of the text, and the name of the file. */
  readonly name: string
  readonly html: string
  readonly files: ReadonlyMap<string, string>
}

const standalone = (widget: string) =>
  pathToFileURL(join(root, `packages/elements/dist/standalone/${widget}.js`))
const texts = await pages()
const guide = texts.find(({ path }) => path === 'docs/guide/planner-on-a-page.md')?.text ?? ''

/** The files of the guide, which every other text may take for granted. */
export const guideFiles = namedBlocks(guide)

/** Every page that stands in a text, and one for every script that none of them names. */
export const examplePages: ExamplePage[] = texts.flatMap(({ path, text }) => {
  const own = [...namedBlocks(text)]
  const files = new Map([...guideFiles, ...own])
  const written = own.filter(([name]) => name.endsWith('.html'))
  const scripts = own.filter(
    ([name]) => name.endsWith('.js') && !written.some(([, html]) => html.includes(name)),
  )
  const made = scripts.map(([name, code]) => [name, pageOf(name, code)] as const)
  return [...written, ...made].map(([name, html]) => ({ name: `${path} ${name}`, html, files }))
})

/** A script that a bundler has made is all that its page has; another one is added to the first page of the guide. */
function pageOf(name: string, code: string): string {
  const tag = `<script type="module" src="${name}"></script>`
  if (code.includes("'@fieldbook/")) return barePage(tag)
  return (guideFiles.get('index.html') ?? '').replace('</head>', `${tag}</head>`)
}

function barePage(tag: string): string {
  return `<!doctype html><html lang="en"><title>Visits</title><body><main></main>${tag}`
}

/** A page of the guide for code that mounts one of its components into `main`. */
export function mountingPage(code: string): ExamplePage {
  const html = barePage('<script type="module" src="mount.js"></script>')
  return { name: 'mount', html, files: new Map([...guideFiles, ['mount.js', code]]) }
}

// The policy that the guide promises. It has no place for scripts inside a page, and one README has such a script.
const [, policy = ''] = /^Content-Security-Policy: (.+)$/m.exec(guide) ?? []

/** What a server sends with a page. */
export const headersOf = ({ html }: ExamplePage): Record<string, string> =>
  /<script(?![^>]*\bsrc=)/.test(html) ? {} : { 'content-security-policy': policy }

/** What a server has: the page, the files beside it, and its scripts as a bundler would make them. */
export async function contentOf({ html, files }: ExamplePage): Promise<Content> {
  const content: Content = { '/': html }
  for (const widget of widgets) content[`/${widget}.js`] = standalone(widget)
  for (const [name, text] of files) {
    if (!name.endsWith('.js')) content[`/${name}`] = text
    else if (html.includes(name)) content[`/${name}`] = await bundled(text, files)
  }
  return content
}

async function bundled(code: string, files: ExamplePage['files']): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    plugins: [besides(files)],
  })
  return outputFiles.map(({ text }) => text).join('')
}

/** Finds the files that stand beside a script in its text. */
function besides(files: ExamplePage['files']): Plugin {
  return {
    name: 'besides',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^\.\/[\w-]+\.\w+$/ }, ({ path, importer }) => {
        const name = path.slice(2)
        const isOurs = files.has(name) && !importer.includes('node_modules')
        return isOurs ? { path: name, namespace: 'beside' } : undefined
      })
      bundler.onLoad({ filter: /.*/, namespace: 'beside' }, ({ path }) => {
        const text = files.get(path) ?? ''
        const isVue = path.endsWith('.vue')
        const loader = isVue ? 'ts' : (path.split('.').at(-1) as Loader)
        return { contents: isVue ? compiledVue(text) : text, loader, resolveDir: root }
      })
    },
  }
}

/** As the guide says: a tag that begins with our prefix is no component. */
function compiledVue(text: string): string {
  const isCustomElement = (tag: string) => tag.startsWith('fieldbook-')
  const templateOptions = { compilerOptions: { isCustomElement } }
  return compileScript(parse(text).descriptor, { id: 'x', inlineTemplate: true, templateOptions })
    .content
}
