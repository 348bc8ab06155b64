import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const elements = fileURLToPath(new URL('../../packages/elements/', import.meta.url))

/** The folders of what can be registered as an element. */
export const widgets = readdirSync(`${elements}src`).filter((name) =>
  existsSync(`${elements}src/${name}/define.ts`),
)
