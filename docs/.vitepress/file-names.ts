import type { MarkdownRenderer } from 'vitepress'

/** A block of code that is a file, such as `js [visits.js]`, says which. VitePress itself does that only in groups. */
export function nameFiles(markdown: MarkdownRenderer): void {
  const { rules: render } = markdown.renderer
  const { fence } = render
  if (fence === undefined) throw new Error('VitePress no longer renders code by a rule of its own')
  render.fence = (tokens, index, ...rest) => {
    const [, name] = /\[(.+)\]/.exec(tokens[index]?.info ?? '') ?? []
    const code = fence(tokens, index, ...rest)
    if (name === undefined) return code
    const caption = markdown.utils.escapeHtml(name)
    return `<figure class="file"><figcaption>${caption}</figcaption>${code}</figure>`
  }
}
