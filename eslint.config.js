import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { fieldbook } from './tools/lint/plugin.js'
import {
  clock,
  computing,
  dateFunctionsWithClock,
  exactArithmetic,
  intl,
  locale,
  outerWorld,
  randomness,
  tests,
  wholeZod,
} from './tools/lint/restrictions.js'

const nodeGlobals = ['console', 'performance', 'process', 'setTimeout', 'URL']
const testFiles = ['**/*.test.ts', '**/*.test-d.ts']

/** @param {{ name: string, message: string }[]} globals @returns {['error', object]} */
const noGlobals = (...globals) => ['error', { globals, checkGlobalObject: true }]

export default defineConfig(
  globalIgnores([
    ...['**/dist', '**/coverage', '**/storybook-static', 'docs/.vitepress/cache'],
    // It is linted as what is made from it.
    'tools/new-widget/template',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Plain data: an interface, unlike a type, cannot be given where a record of facts is asked for.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-exports': 'error',
      // `() => list.push(x)` as a callback is clear enough, and so is `return refuse()` where nothing is returned.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Taking a property out of an object is how a copy without it is made.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // It asks for the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // A number reads the same in a sentence with and without String().
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
  {
    plugins: { fieldbook },
    rules: {
      'fieldbook/room-imports': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    // The three files that are the arithmetic; and tests, which work the same sums out another way.
    ignores: [
      'packages/core/src/shared/{money,decimal,allocate}.ts',
      'packages/core/tests/**',
      ...testFiles,
    ],
    rules: { 'fieldbook/no-money-arithmetic': 'error' },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: testFiles,
    rules: {
      'no-restricted-globals': noGlobals(...outerWorld, intl),
      'no-restricted-syntax': ['error', ...clock, ...locale, ...randomness, ...wholeZod],
    },
  },
  {
    files: ['packages/core/src/messages/**/*.ts'],
    ignores: testFiles,
    rules: { 'no-restricted-globals': noGlobals(...outerWorld) },
  },
  {
    files: ['packages/{elements,cli}/src/**/*.ts'],
    ignores: ['packages/elements/src/internal/clock.ts', 'packages/cli/src/clock.ts', ...testFiles],
    rules: {
      'no-restricted-imports': ['error', { patterns: [dateFunctionsWithClock] }],
      'no-restricted-syntax': ['error', ...clock],
    },
  },
  {
    files: ['packages/core/conformance/*/*.mjs'],
    rules: {
      'no-restricted-imports': ['error', { paths: [exactArithmetic] }],
      'no-restricted-syntax': ['error', ...computing],
    },
  },
  { files: testFiles, rules: { 'no-restricted-syntax': ['error', ...tests] } },
)
