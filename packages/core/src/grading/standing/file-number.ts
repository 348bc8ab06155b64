import type { Outcome, Problem } from '../../shared/index.js'
import { InvariantError } from '../../shared/invariant-error.js'
import type { FileNumberReason } from './reasons.js'
import type { FileNumberPolicy } from './schema.js'

/** What a file number is made of; `year` is its last two digits, because the number has no more. */
export type FileNumber = {
  readonly consultant: string
  readonly year: string
  readonly serial: number
}

/** A new file number, or why there is none; `findings` are numbers that could not be read, and so were not counted. */
export type FileNumberStep =
  | {
      readonly status: 'done'
      readonly fileNumber: string
      readonly findings?: readonly FileNumberReason[]
    }
  | { readonly status: 'refused'; readonly reasons: readonly FileNumberReason[] }

const FORM = /^(.+)-(\d\d)-(\d{4})$/s
const LAST_SERIAL = 9999

/**
 * A file number: consultant, year in two digits, serial in four (RULES #32).
 *
 * @param year in full, 1000 to 9999
 * @param serial 1 to 9999
 * @throws InvariantError `grading/file-number-out-of-range`
 * @example
 * formatFileNumber({ consultant: 'A01', year: 2007, serial: 1 }) //=> 'A01-07-0001'
 */
export function formatFileNumber({
  consultant,
  year,
  serial,
}: {
  readonly consultant: string
  readonly year: number
  readonly serial: number
}): string {
  const isInRange = Number.isInteger(serial) && serial >= 1 && serial <= LAST_SERIAL
  if (consultant === '' || !isInRange || !/^\d{4}$/.test(String(year))) {
    throw new InvariantError('grading/file-number-out-of-range', { consultant, year, serial })
  }
  return `${consultant}-${twoDigits(year)}-${String(serial).padStart(4, '0')}`
}

/**
 * The parts of a file number (RULES #32).
 *
 * @returns the parts, or the problem `grading/not-a-file-number`
 * @example
 * parseFileNumber('A01-07-0001') //=> { ok: true, value: { consultant: 'A01', year: '07', serial: 1 } }
 */
export function parseFileNumber(text: string): Outcome<FileNumber, Problem[]> {
  const [, consultant = '', year = '', serial = '0'] = FORM.exec(text) ?? []
  if (Number(serial) > 0) {
    return { ok: true, value: { consultant, year, serial: Number(serial) } }
  }
  const params = { found: text }
  return { ok: false, problems: [{ code: 'grading/not-a-file-number', path: '', params }] }
}

/**
 * The next free file number of a consultant (RULES #32). Numbers that are no longer used are not given again.
 *
 * @param existing every number that was ever given
 * @param of the consultant, and the year in full
 * @returns refused past 9999: `restart` each year and serials `per` consultant last longest
 * @example
 * nextFileNumber(['A01-07-0001'], { consultant: 'A01', year: 2007 }, {}) //=> { status: 'done', fileNumber: 'A01-07-0002' }
 */
export function nextFileNumber(
  existing: readonly string[],
  { consultant, year }: { readonly consultant: string; readonly year: number },
  { restart, per = 'consultant' }: FileNumberPolicy,
): FileNumberStep {
  let [last, serial] = ['', 0]
  const findings: FileNumberReason[] = []
  for (const fileNumber of existing) {
    const read = parseFileNumber(fileNumber)
    if (!read.ok) {
      findings.push({ code: 'grading/file-number-unreadable', fileNumber })
      continue
    }
    const { value } = read
    const counts =
      (per === 'team' || value.consultant === consultant) &&
      (restart === 'never' || value.year === twoDigits(year))
    if (counts && value.serial > serial) [last, serial] = [fileNumber, value.serial]
  }
  if (serial === LAST_SERIAL) {
    const place = restart === undefined ? {} : ({ rule: '/restart' } as const)
    const reason = { code: 'grading/file-numbers-used-up', ...place, last } as const
    return { status: 'refused', reasons: [reason, ...findings] }
  }
  const fileNumber = formatFileNumber({ consultant, year, serial: serial + 1 })
  return findings.length === 0
    ? { status: 'done', fileNumber }
    : { status: 'done', fileNumber, findings }
}

function twoDigits(year: number): string {
  return String(year).slice(-2)
}
