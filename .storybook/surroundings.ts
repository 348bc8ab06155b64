import type { Decorator } from '@storybook/web-components-vite'
import { html } from 'lit'
import type { Scheme } from './theme.js'
import './surroundings.css'

/** What the toolbar sets, and `&globals=language:zh-CN;scheme:dark;direction:rtl;width:320` in an address. */
export type Surroundings = {
  readonly language: 'en' | 'zh-CN'
  readonly direction: 'ltr' | 'rtl'
  readonly scheme: Scheme
  readonly width: 'full' | '320' | '480' | '900'
}

export const toolbar = {
  language: menu('Language', 'globe', { en: 'English', 'zh-CN': '中文' }),
  direction: menu('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  scheme: menu('Colours', 'mirror', { light: 'Light', dark: 'Dark' }),
  width: menu('Width', 'grow', {
    full: 'Full width',
    320: '320 px',
    480: '480 px',
    900: '900 px',
  }),
}

function menu(title: string, icon: 'globe' | 'transfer' | 'mirror' | 'grow', titles: object) {
  const items = Object.entries(titles).map(([value, title]) => ({ value, title: String(title) }))
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } }
}

/** The piece of a page that a story stands in. */
export const inSurroundings: Decorator = (story, { globals, viewMode }) => {
  const { language, direction, scheme, width } = globals as Surroundings
  // On a page of text each story has surroundings of its own; alone it has the document.
  if (viewMode === 'story') {
    const { documentElement } = document
    documentElement.lang = language
    documentElement.dir = direction
    documentElement.setAttribute('data-scheme', scheme)
  }
  return html`<div class="ground" lang=${language} dir=${direction} data-scheme=${scheme}>
    <div class="box" data-width=${width}>${story()}</div>
  </div>`
}
