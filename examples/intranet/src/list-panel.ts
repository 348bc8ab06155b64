import { columns } from './list/columns.js'
import type { Fault } from './list/fault.js'
import type { Words } from './words/en.js'
import { one } from './one.js'

const MOST_FAULTS = 5

/** What the panel of the customer list says. */
export type ListNews = {
  /** The name of the file, null for the dealer's own list. */
  readonly file: string | null
  readonly unread: readonly string[]
  readonly refused: { readonly file: string; readonly faults: readonly Fault[] } | null
}

export function showList({ file, unread, refused }: ListNews, words: Words): void {
  one('#list-now', HTMLElement).textContent = words.list(file)
  one('#unread', HTMLElement).textContent = unread.length > 0 ? words.unread(unread) : ''
  one('#sample', HTMLButtonElement).hidden = file === null
  one('#refused', HTMLElement).replaceChildren(
    ...(refused === null ? [] : faultElements(refused.file, refused.faults, words)),
  )
}

function faultElements(file: string, faults: readonly Fault[], words: Words): HTMLElement[] {
  const sentences = faults.slice(0, MOST_FAULTS).map((fault) => words.fault(fault))
  if (faults.length > MOST_FAULTS) sentences.push(words.more(faults.length - MOST_FAULTS))
  const list = document.createElement('ul')
  list.append(...sentences.map((sentence) => element('li', sentence)))
  return [element('p', words.refused(file)), list]
}

/** The columns that the page reads, as rows of a table. */
export function showColumns(words: Words): void {
  const rows = columns.map(({ field, names, isNeeded }) => {
    const row = document.createElement('tr')
    const name = element('th', '')
    name.scope = 'row'
    const [english, chinese] = names.map((text) => element('span', text))
    if (chinese) chinese.lang = 'zh-CN'
    name.append(...[english, chinese].filter((part) => part !== undefined))
    const about = words.columns[field]
    row.append(name, element('td', isNeeded ? words.needed(about) : about))
    return row
  })
  one('#columns', HTMLTableElement).replaceChildren(...rows)
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string) {
  const made = document.createElement(tag)
  made.textContent = text
  return made
}
