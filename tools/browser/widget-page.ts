import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Content } from './serve.js'

/**
 * What a page may demand at most: Lit writes its own templates by the one policy, and the widgets nothing by any.
 */
const directives = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ')
export const strictPolicy = { 'content-security-policy': directives }

/** Each of two copies has a Lit of its own, and both call their policy the same. */
export const policyOfCopies = { 'content-security-policy': `${directives} 'allow-duplicates'` }

/** A widget as a page without a bundler has it. */
export const standalone = (widget: string) =>
  new URL(`../../packages/elements/dist/standalone/${widget}.js`, import.meta.url)

/** What a bundler makes of a widget's class and the messages, without the tag. */
export async function bundled(widget: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { ${classOf(widget)} } from '@fieldbook/elements/${widget}'
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

/** The name of a widget's class: `FieldbookGradeCard` of `grade-card`. */
export const classOf = (widget: string) =>
  `Fieldbook${widget.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`

export type WidgetPage = {
  /** Such as `grade-card`. */
  readonly widget: string
  /** Of every element of the widget on the page. */
  readonly properties: object
  readonly lang?: string
  readonly body?: string
  readonly styles?: string
  /** Runs before the elements get their properties; `standalone` is the module, `element` the first of them. */
  readonly script?: string
}

/** A page of a widget; nothing in it is inline, as under a strict policy. */
export function widgetPage({
  widget,
  properties,
  lang = 'en',
  body = `<fieldbook-${widget}></fieldbook-${widget}>`,
  styles = '',
  script = '',
}: WidgetPage): Content {
  const files =
    '<link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>'
  return {
    '/': `<!doctype html><html lang="${lang}"><title>A page</title>${files}<body>${body}</body></html>`,
    '/page.css': styles,
    '/page.js': `
      import * as standalone from './widget.js'
      globalThis.properties = await (await fetch('properties.json')).json()
      globalThis.element = document.querySelector('fieldbook-${widget}')
      ${script}
      for (const one of document.querySelectorAll('fieldbook-${widget}')) Object.assign(one, properties)`,
    '/widget.js': standalone(widget),
    '/properties.json': JSON.stringify(properties),
  }
}
