import { expectTypeOf, test } from 'vitest'
import { explain, type Catalogue } from './index.js'
import * as grading from './grading/en.js'
import * as rulebook from './rulebook/zh-CN.js'
import * as shared from './shared/en.js'
import * as visits from './visits/en.js'

test('the sentences of a module are a catalogue of their own', () => {
  const { reasons, findings } = visits
  expectTypeOf(
    explain({ code: 'visits/added' }, { locale: 'en', sentences: { ...reasons, ...findings } }),
  ).toBeString()
})

test('those of several modules make one together', () => {
  const sentences = {
    ...shared.findings,
    ...shared.problems,
    ...grading.reasons,
    ...grading.findings,
    ...grading.problems,
    ...visits.problems,
    ...rulebook.problems,
  }
  expectTypeOf({ locale: 'en', sentences }).toExtend<Catalogue>()
})

test('a sentence is none without its text', () => {
  // @ts-expect-error -- a sentence is a function
  explain({ code: 'visits/added' }, { locale: 'en', sentences: { 'visits/added': 'Added.' } })
})
