import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

// The parser must be told which of the files it is asked about are in no project because they are not on the disk.
const depths = [1, 2, 3, 4].map((depth) => '*/'.repeat(depth))
const singleFiles = ['packages/cli/src/clock.ts', 'packages/elements/src/internal/clock.ts']
const absent = [
  ...depths.flatMap((folders) => [`${folders}planted*.ts`, `${folders}planted/*.ts`]),
  ...singleFiles.filter((path) => !existsSync(root + path)),
]

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: absent,
          defaultProject: 'tsconfig.base.json',
          maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 1000,
        },
      },
    },
  },
})

/**
 * What this house's lint says of a text, were it that file's.
 *
 * @param path from the root, of a file called `planted…` or in a folder `planted`, that need not exist
 * @returns the rules that fire, each once
 */
export async function lintPlanted(path: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath: root + path })
  const messages = results.flatMap((result) => result.messages)
  return [...new Set(messages.map(({ ruleId, message }) => ruleId ?? message))]
}

export function itRefuses(rule: string, path: string, texts: string[]): void {
  test.each(texts.map(titled))(`refused in ${path}: %s`, async (_, text) => {
    expect(await lintPlanted(path, text)).toContain(rule)
  })
}

export function itAllows(path: string, texts: string[]): void {
  test.each(texts.map(titled))(`allowed in ${path}: %s`, async (_, text) => {
    expect(await lintPlanted(path, text)).toEqual([])
  })
}

// The last line is the one that matters, so it is the title; those before it only set the scene.
const titled = (text: string) => [text.split('\n').at(-1) ?? text, `${text}\n`] as const
