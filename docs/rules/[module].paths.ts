import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../../packages/core/src', import.meta.url))

/** A page for each module of the core that has rules. They stay beside the code that follows them. */
export default {
  watch: [`${modules}/*/RULES.md`],
  paths: () =>
    readdirSync(modules)
      .map((module) => ({ module, file: `${modules}/${module}/RULES.md` }))
      .filter(({ file }) => existsSync(file))
      .map(({ module, file }) => ({ params: { module }, content: readFileSync(file, 'utf8') })),
}
