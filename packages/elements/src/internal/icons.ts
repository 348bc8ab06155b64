import { svg, html, type TemplateResult } from 'lit'

const icon = (shape: TemplateResult<2>, kind = '') =>
  html`<svg class=${kind} viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`

export const check = icon(svg`<path d="m3 8.5 3.2 3L13 4.5" />`)
export const triangle = icon(svg`<path d="M8 3 14 13.2H2Z" />`, 'solid')
export const hollowTriangle = icon(svg`<path d="M8 3 14 13.2H2Z" />`)
export const dot = icon(svg`<circle cx="8" cy="8" r="4.5" />`, 'solid')
export const halfDot = icon(
  svg`<circle cx="8" cy="8" r="4.5" /><path d="M8 3.5a4.5 4.5 0 0 1 0 9Z" fill="currentcolor" />`,
)
export const ring = icon(svg`<circle cx="8" cy="8" r="4.5" />`)
export const lock = icon(svg`<path d="M4 7.5h8v5.5H4zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2" />`)
export const backward = icon(svg`<path d="M10 3 5 8l5 5" />`, 'directed')
export const forward = icon(svg`<path d="m6 3 5 5-5 5" />`, 'directed')
export const undo = icon(
  svg`<path d="M6 3.5 3 6.5l3 3M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7" />`,
  'directed',
)
export const redo = icon(svg`<path d="m10 3.5 3 3-3 3m3-3H6.5a3.5 3.5 0 0 0 0 7H9" />`, 'directed')
export const more = icon(svg`<path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.2" />`)
export const cross = icon(svg`<path d="m4 4 8 8m0-8-8 8" />`)
export const search = icon(svg`<circle cx="7" cy="7" r="4" /><path d="m10 10 3.5 3.5" />`)
export const sortUp = icon(svg`<path d="M8 12.5v-9M4.5 7 8 3.5 11.5 7" />`)
export const sortDown = icon(svg`<path d="M8 3.5v9M4.5 9 8 12.5 11.5 9" />`)
