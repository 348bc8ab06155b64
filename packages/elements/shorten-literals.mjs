// Takes out of templates and styles what only their writer reads: a twentieth of what a reader loads of a widget.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import ts from 'typescript'

const tags = new Set(['css', 'html', 'svg'])
const dist = join(import.meta.dirname, 'dist')

for (const name of await readdir(dist, { recursive: true })) {
  if (!name.endsWith('.js')) continue
  const file = join(dist, name)
  await writeFile(file, shortened(await readFile(file, 'utf8')))
}

/** @param {string} code */
function shortened(code) {
  const pieces = literalsIn(ts.createSourceFile('x.js', code, ts.ScriptTarget.ESNext))
  // From the end, so that the positions of those before stay right.
  return pieces.reverse().reduce((text, { start, end, css }) => {
    const literal = text.slice(start, end)
    return (
      text.slice(0, start) + (css ? shortStyles(literal) : shortMarkup(literal)) + text.slice(end)
    )
  }, code)
}

/** @typedef {{ start: number, end: number, css: boolean }} Piece */

/** The texts between backticks and holes, in their order. @param {import('typescript').SourceFile} source */
function literalsIn(source) {
  /** @type {Piece[]} */
  const pieces = []
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && tags.has(node.tag.getText(source))) {
      const { tag, template } = node
      // A style with holes is no CSS before they are filled, nor one with escapes before they are read.
      const css = tag.getText(source) === 'css' && /^[^\\$]+$/.test(template.getText(source))
      const texts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
      pieces.push(...texts.map((text) => ({ start: text.getStart(source), end: text.end, css })))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return pieces.sort((a, b) => a.start - b.start)
}

/** A line break in markup is a space. @param {string} literal */
function shortMarkup(literal) {
  return literal.replace(/\s*\n\s*/g, ' ')
}

/** @param {string} literal with its backticks */
function shortStyles(literal) {
  const { code } = transformSync(literal.slice(1, -1), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
  })
  return `\`${code.trim()}\``
}
