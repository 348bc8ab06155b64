import { html, type TemplateResult } from 'lit'
import type { BoardContext } from './board-context.js'

export function stockTakeTemplate(_context: BoardContext): TemplateResult {
  return html``
}
