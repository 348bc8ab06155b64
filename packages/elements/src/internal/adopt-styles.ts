import type { CSSResult } from 'lit'

/** Adds styles that come with a part of a widget that is loaded on demand, after those that it has. */
export function adoptStyles(host: HTMLElement, styles: readonly CSSResult[]): void {
  const { shadowRoot } = host
  if (shadowRoot === null) return
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? [])
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, ...sheets]
}
