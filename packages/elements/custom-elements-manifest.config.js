import { readFileSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types'
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration'

/** Leaves what an importer can reach, under the paths that are published. */
const publishedModules = {
  name: 'published-modules',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules
      .filter(isPublished)
      .map(asPublished)
  },
}

/** Links tag and class: the analyzer looks for `customElements.define`, and our classes have a method of their own. */
const definitions = {
  name: 'definitions',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { path, declarations } of modules) {
      for (const { name, tagName } of declarations.filter(isWidget)) {
        const kind = 'custom-element-definition'
        const define = modules.find((module) => module.path === beside(path, 'define.js'))
        define?.exports.push({ kind, name: tagName, declaration: { name, module: path } })
      }
    }
  },
}

/** `useRef` of React makes an object, which the generated type of `ref` does not know. */
const refObjects = {
  name: 'ref-objects',
  packageLinkPhase() {
    const generated = readFileSync('dist/jsx.d.ts', 'utf8')
    const mended = generated.replace('ref?: (T |', 'ref?: ({ current: T | null } | T |')
    if (mended === generated) throw new Error('Here the generated types have changed.')
    writeFileSync('dist/jsx.d.ts', mended)
  },
}

const isWidget = ({ customElement }) => customElement

// What a widget inherits is by now written down with the widget itself.
function isPublished({ path, declarations }) {
  if (path.startsWith('src/internal/')) return false
  return /\/(?:index|define)\.ts$/.test(path) || declarations.some(isWidget)
}

function asPublished(module) {
  const published = (key, value) => {
    if (key === 'path' || key === 'module') return publishedPath(value, posix.dirname(module.path))
    return key === 'members' ? value.filter(isPublic) : value
  }
  return JSON.parse(JSON.stringify(module), published)
}

const isPublic = ({ privacy = 'public' }) => privacy === 'public'

/** `src/a/b.ts`, `/src/a/b.js` and, seen from `src/a`, `./b.js` are all `dist/a/b.js`. */
function publishedPath(path, folder) {
  const fromRoot = path.startsWith('.') ? posix.join(folder, path) : path.replace(/^\//, '')
  return fromRoot.replace(/^src\/(.+)\.[jt]s$/, 'dist/$1.js')
}

const beside = (path, file) => posix.join(posix.dirname(path), file)

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.{test,test-d,stories}.ts', 'src/**/{sample,testing}/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    publishedModules,
    definitions,
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      stronglyTypedEvents: true,
      componentTypePath: (_name, _tag, path) => beside(path, 'index.js').replace('dist/', './'),
    }),
    refObjects,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
  ],
}
