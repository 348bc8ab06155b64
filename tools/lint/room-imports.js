import { posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mayImport, roomOf } from './rooms.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @typedef {import('@typescript-eslint/utils').TSESTree.Node} Node */

/** Every import follows the table in rooms.js. @type {import('@typescript-eslint/utils').TSESLint.RuleModule<string>} */
export const roomImports = {
  defaultOptions: [],
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      never: '{{room}} may not import {{specifier}}. The table is in tools/lint/rooms.js.',
      types: '{{room}} may import only types from {{specifier}}: write `import type`.',
      lazily: '{{room}} may load {{specifier}} only with `import()`, when it is needed.',
      'no room': 'This file is in no room. Give its folder a line in tools/lint/rooms.js.',
    },
  },
  create(context) {
    const file = relative(root, context.filename).split(sep).join(posix.sep)

    /** @param {Node} node @param {Node | null} source @param {'value' | 'type' | 'lazy'} way */
    function check(node, source, way) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return
      const answer = mayImport(file, source.value)
      if (answer === 'any way') return
      if (way === 'type' && answer !== 'never' && answer !== 'no room') return
      if (way === 'lazy' && answer === 'lazily') return
      const data = { room: roomOf(file)?.room ?? file, specifier: source.value }
      context.report({ node, messageId: answer, data })
    }

    // `import { type X }` still runs the module under verbatimModuleSyntax, so it counts as a value import.
    return {
      ImportDeclaration: (node) =>
        check(node, node.source, node.importKind === 'type' ? 'type' : 'value'),
      ExportAllDeclaration: (node) =>
        check(node, node.source, node.exportKind === 'type' ? 'type' : 'value'),
      ExportNamedDeclaration: (node) =>
        check(node, node.source, node.exportKind === 'type' ? 'type' : 'value'),
      ImportExpression: (node) => check(node, node.source, 'lazy'),
      TSImportType: (node) => check(node, node.source, 'type'),
      TSExternalModuleReference: (node) => check(node, node.expression, 'value'),
    }
  },
}
