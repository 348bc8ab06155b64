import { execFileSync, spawnSync } from 'node:child_process'
import type { Page } from 'playwright'

/** Without this program nothing can be read off a printed page. */
export const canReadPdf = spawnSync('pdftotext', ['-v']).status === 0

/** A page of which nothing may be seen on paper. */
export const dark = 'html { color-scheme: dark; background: #000 } body { margin: 0 }'

/** The text of every sheet. */
export async function sheetsOf(page: Page, options: Parameters<Page['pdf']>[0]): Promise<string[]> {
  const pdf = await page.pdf(options)
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' })
  return text.split('\f').slice(0, -1)
}

/** For comparing texts that may stand on several lines. */
export const withoutSpaces = (text: string) => text.replaceAll(/\s/g, '')

/** In which colours the texts are that a selector finds. */
export function coloursOf(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((elements) => [
      ...new Set(elements.map((element) => getComputedStyle(element).color)),
    ])
}
