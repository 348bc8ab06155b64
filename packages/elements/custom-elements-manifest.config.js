import { jsxTypesPlugin } from '@wc-toolkit/jsx-types'
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration'
import { definitions, publishedModules, refObjects, tokens } from './manifest-plugins.mjs'

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
    tokens,
    jsxTypesPlugin({
      outdir: 'dist',
      fileName: 'jsx.d.ts',
      stronglyTypedEvents: true,
      componentTypePath: (_name, _tag, path) => path.replace(/^dist(\/.+\/).+$/, '.$1index.js'),
    }),
    refObjects,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
  ],
}
