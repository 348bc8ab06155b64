import type { Page } from 'playwright'
import { hostileTexts } from './hostile-texts.js'

/** Texts for every place where a text may stand. */
export const texts = Object.values(hostileTexts)

/** Those that may stand where an id does: the schema refuses this one there, and takes it for a name. */
export const ids = texts.filter((text) => text !== '__proto__')

/** Goes round a list. */
export const at = (list: readonly string[], index: number) => list[index % list.length] ?? ''

/** The script of a page that notices when a text runs. */
export const watching = `
  globalThis.runs = []
  globalThis.ran = (what) => runs.push(what)`

/** In which languages and widths a page is looked at. */
export const cases = [
  { lang: 'en', width: 320 },
  { lang: 'zh-CN', width: 1200 },
]

declare const runs: string[]

/**
 * What ran of the texts, became an element, pushes the page apart, or makes something too high.
 *
 * @param limits the greatest height of what a selector finds in a widget
 */
export function brokenIn(page: Page, limits: Record<string, number> = {}): Promise<string[]> {
  return page.evaluate((heights) => {
    const inside = (selector: string) =>
      [...document.body.querySelectorAll('*')].flatMap((element) => [
        ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
      ])
    const elements = inside('img, script, style, iframe, a, [onload], [onerror]')
    const { scrollWidth, clientWidth } = document.documentElement
    const high = Object.entries(heights).flatMap(([selector, limit]) => {
      const found = inside(selector).map((one) => one.getBoundingClientRect().height)
      const height = Math.max(0, ...found)
      return height > limit ? [`${selector} is ${height} px high`] : []
    })
    return [
      ...runs.splice(0).map((what) => `${what} ran`),
      ...elements.map(({ localName }) => `there is a ${localName}`),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
      ...high,
    ]
  }, limits)
}
