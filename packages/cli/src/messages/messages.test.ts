import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const source = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const chinese = [source('zh-CN.ts'), source('help-zh-CN.ts').replace(/^ {2}\d+ +.+$/gm, '')].join(
  '\n',
)

test('Chinese texts write figures without blanks, and full-width punctuation', () => {
  const han = String.raw`[\u4e00-\u9fff，；：（]`
  expect(chinese.match(new RegExp(`${han} \\d|${han}\\d+ ${han}`, 'g'))).toBeNull()
  expect(
    chinese.match(/[\u4e00-\u9fff] \$\{number|number\.format\([^)]*\)\} [\u4e00-\u9fff]/g),
  ).toBeNull()
  expect(chinese.match(/[\u4e00-\u9fff][,;?!]|[,;?!][\u4e00-\u9fff]/g)).toBeNull()
})
