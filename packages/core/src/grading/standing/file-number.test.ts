import { describe, expect, it } from 'vitest'
import { practiceCase } from '../../../tests/practice.js'
import { explain } from '../../messages/catalogue.js'
import { en } from '../../messages/en.js'
import { InvariantError } from '../../shared/index.js'
import { parse } from '../../shared/schema.js'
import { formatFileNumber, nextFileNumber, parseFileNumber } from './file-number.js'
import { StandingPolicy, type FileNumberPolicy } from './schema.js'

const next = (existing: string[], policy: FileNumberPolicy = {}, consultant = 'A01', year = 2007) =>
  nextFileNumber(existing, { consultant, year }, policy)
const done = (fileNumber: string) => ({ status: 'done', fileNumber })

describe('file numbers (RULES #32)', () => {
  it('C-GRD-06: consultant, year, serial', () => {
    const { input, expected } = practiceCase<
      { consultant: string; year: number; serial: number },
      { fileNo: string }
    >('C-GRD-06')
    expect(formatFileNumber(input)).toBe(expected.fileNo)
  })

  it('C-GRD-07: read back, and the next', () => {
    const { input, expected } = practiceCase<
      { fileNo: string },
      { consultant: string; yy: string; serial: number; next: string }
    >('C-GRD-07')
    const { consultant, yy: year, serial, next: following } = expected
    expect(parseFileNumber(input.fileNo)).toEqual({ ok: true, value: { consultant, year, serial } })
    expect(next([input.fileNo])).toEqual(done(following))
  })

  it('the first of all is 1', () => {
    expect(next([])).toEqual(done('A01-07-0001'))
  })

  it.each<[FileNumberPolicy, string]>([
    [{}, 'A01-08-0004'],
    [{ restart: 'year', per: 'consultant' }, 'A01-08-0004'],
    [{ restart: 'never' }, 'A01-08-0008'],
    [{ per: 'team' }, 'A01-08-0006'],
    [{ restart: 'never', per: 'team' }, 'A01-08-0010'],
  ])('with %j the next is %s', (policy, expected) => {
    const existing = ['A01-07-0007', 'B02-07-0009', 'A01-08-0003', 'B02-08-0005', 'A01-08-0001']
    expect(next(existing, policy, 'A01', 2008)).toEqual(done(expected))
  })

  it('a consultant may have hyphens in the number', () => {
    expect(next(['A-01-07-0041'], {}, 'A-01')).toEqual(done('A-01-07-0042'))
    expect(parseFileNumber('A-01-07-0041')).toMatchObject({ value: { consultant: 'A-01' } })
  })

  it('past 9999 none is given, and the reason says what would help', () => {
    const step = next(['A01-07-9999'])
    expect(step).toEqual({
      status: 'refused',
      reasons: [{ code: 'grading/file-numbers-used-up', last: 'A01-07-9999' }],
    })
    expect(next(['A01-07-9999'], { restart: 'never' })).toMatchObject({
      reasons: [{ rule: '/restart' }],
    })
    const [reason] = step.status === 'refused' ? step.reasons : []
    expect(explain(reason ?? { code: '' }, en)).toBe(
      'A01-07-9999 is the last number that four digits hold. Let serials restart each year, or run per consultant.',
    )
    expect(next(['A01-07-9999'], {}, 'A01', 2008)).toEqual(done('A01-08-0001'))
    expect(next(['A01-07-9998'])).toEqual(done('A01-07-9999'))
  })

  it.each(['', 'A01', 'A01-07-1', 'A01-07-00001', 'A01-2007-0001', '-07-0001', 'A01-07-0000'])(
    '“%s” is none: a problem when it is read, a finding when it is counted',
    (text) => {
      expect(parseFileNumber(text)).toEqual({
        ok: false,
        problems: [{ code: 'grading/not-a-file-number', path: '', params: { found: text } }],
      })
      expect(next([text, 'A01-07-0001'])).toEqual({
        ...done('A01-07-0002'),
        findings: [{ code: 'grading/file-number-unreadable', fileNumber: text }],
      })
    },
  )

  it.each([
    { consultant: '', year: 2007, serial: 1 },
    { consultant: 'A01', year: 7, serial: 1 },
    { consultant: 'A01', year: 2007.5, serial: 1 },
    { consultant: 'A01', year: 2007, serial: 0 },
    { consultant: 'A01', year: 2007, serial: 10_000 },
    { consultant: 'A01', year: 2007, serial: 1.5 },
  ])('%j cannot be written as one', (parts) => {
    expect(() => formatFileNumber(parts)).toThrow(InvariantError)
  })

  it('the options are read with a policy', () => {
    const policy = { fileNumbers: { restart: 'never', per: 'team' } }
    expect(parse(StandingPolicy, policy)).toEqual({ ok: true, value: policy })
    expect(parse(StandingPolicy, { fileNumbers: { restart: 'yearly' } })).toMatchObject({
      problems: [{ code: 'schema/not-allowed', path: '/fileNumbers/restart' }],
    })
  })
})
