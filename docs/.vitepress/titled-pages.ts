import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const docs = fileURLToPath(new URL('..', import.meta.url))

/** The pages of a folder of docs, called by their first headings: a new page needs no second list. */
export function titledPages(folder: string): { text: string; link: string }[] {
  const files = readdirSync(`${docs}${folder}`).filter((file) => file.endsWith('.md'))
  return files.map((file) => {
    const text = readFileSync(`${docs}${folder}/${file}`, 'utf8')
    const [, title = file] = /^# (.+)$/m.exec(text) ?? []
    return { text: title, link: `/${folder}/${file.replace(/\.md$/, '')}` }
  })
}
