import type { MarkdownRenderer } from 'vitepress'

const rules = /^(?:\.\.\/)+packages\/core\/src\/([\w-]+)\/RULES\.md/
const pages = /^(?:\.\.\/)+docs\/(.+)\.md/

/** In the repository a page and the rules beside the code link to each other; on the site the rules have a page. */
export function linkRules(markdown: MarkdownRenderer): void {
  const { rules: render } = markdown.renderer
  const open = render['link_open']
  if (open === undefined) throw new Error('VitePress no longer renders links by a rule of its own')
  render['link_open'] = (tokens, index, ...rest) => {
    const token = tokens[index]
    const href = token?.attrGet('href') ?? ''
    token?.attrSet('href', href.replace(rules, '/rules/$1').replace(pages, '/$1'))
    return open(tokens, index, ...rest)
  }
}
