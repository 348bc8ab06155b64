// What the analyzer of custom elements cannot know of ours.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Leaves what an importer can reach, under the paths that are published. */
export const publishedModules = {
  name: 'published-modules',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules
      .filter(isPublished)
      .map(asPublished)
  },
}

/** Links tag and class: the analyzer looks for `customElements.define`, and our classes have a method of their own. */
export const definitions = {
  name: 'definitions',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { module, widget } of widgetsIn(modules)) {
      const define = modules.find(({ path }) => path === beside(module, 'define.js'))
      define?.exports.push({
        kind: 'custom-element-definition',
        name: widget.tagName,
        declaration: { name: widget.name, module: module.path },
      })
    }
  },
}

/** Lists the custom properties that a widget's styles ask for, but for those that its class describes. */
export const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { module, widget } of widgetsIn(modules)) {
      const described = widget.cssProperties ?? []
      const asked = tokensIn('src/internal', posix.dirname(module.path).replace('dist/', 'src/'))
      const others = asked.filter(({ name }) => described.every((token) => token.name !== name))
      widget.cssProperties = [...described, ...others]
    }
  },
}

/** Lets `ref` have what React's `useRef` makes, which the generated type of it leaves out. */
export const refObjects = {
  name: 'ref-objects',
  packageLinkPhase() {
    const generated = readFileSync('dist/jsx.d.ts', 'utf8')
    const mended = generated.replace('ref?: (T |', 'ref?: ({ current: T | null } | T |')
    if (mended === generated) throw new Error('The generated types have no such ref any more.')
    writeFileSync('dist/jsx.d.ts', mended)
  },
}

const isWidget = ({ customElement }) => customElement

const widgetsIn = (modules) =>
  modules.flatMap((module) =>
    module.declarations.filter(isWidget).map((widget) => ({ module, widget })),
  )

const beside = ({ path }, file) => posix.join(posix.dirname(path), file)

// What a widget inherits is by now written down with the widget itself.
function isPublished({ path, declarations }) {
  if (path.startsWith('src/internal/')) return false
  return /\/(?:index|define)\.ts$/.test(path) || declarations.some(isWidget)
}

function asPublished(module) {
  const published = (key, value) => {
    if (key === 'path' || key === 'module') return publishedPath(value, posix.dirname(module.path))
    if (key === 'members') return value.filter(({ privacy = 'public' }) => privacy === 'public')
    // An event whose name is a variable would be listed by the name of the variable.
    return key === 'events' ? value.filter(({ name }) => name.startsWith('fieldbook-')) : value
  }
  return JSON.parse(JSON.stringify(module), published)
}

/** `src/a/b.ts`, `/src/a/b.js` and, seen from `src/a`, `./b.js` are all `dist/a/b.js`. */
function publishedPath(path, folder) {
  const fromRoot = path.startsWith('.') ? posix.join(folder, path) : path.replace(/^\//, '')
  return fromRoot.replace(/^src\/(.+)\.[jt]s$/, 'dist/$1.js')
}

/** Each as it is first asked for, with the comment behind it. @param {string[]} folders */
function tokensIn(...folders) {
  const tokens = new Map()
  for (const file of folders.flatMap(stylesIn)) {
    for (const [, name, value, comment = ''] of readFileSync(file, 'utf8').matchAll(tokenPattern)) {
      if (tokens.has(name)) continue
      const oneLine = value.replace(/\s+/g, ' ')
      tokens.set(name, { name, default: oneLine, description: comment })
    }
  }
  return [...tokens.values()]
}

const tokenPattern = /var\(\s*(--fieldbook-[\w-]+),\s+([^;]+?)\s*\);(?: \/\* (.+) \*\/)?/g

const stylesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.styles.ts'))
    .map((name) => join(folder, name))
