import { existsSync } from 'node:fs'
import type { Rep } from '@fieldbook/core/shared'
import { numberOf } from '../input/cell-value.js'
import { readWhole } from '../input/read-whole.js'
import { REPS, type Reading } from '../input/reading.js'
import { EXIT, Stop } from '../stop.js'

/** Who makes the visits: a file or a list, or everybody whom a customer names, with so many visits a day. */
export type RepChoice = {
  readonly reps: string | undefined
  readonly visitsPerDay: number | undefined
}

/**
 * The reps that were named, or null when the customers name them.
 *
 * @throws Stop when neither is said
 */
export async function readReps(
  { reps, visitsPerDay }: RepChoice,
  reading: Reading,
): Promise<Rep[] | null> {
  if (reps === undefined) {
    if (visitsPerDay === undefined) throw new Stop(EXIT.usage, reading.messages.usage.reps)
    return null
  }
  if (!existsSync(reps) && isList(reps)) return listed(reps)
  return readWhole(reps, REPS, reading)
}

function isList(text: string): boolean {
  return text.split(',').every((part) => /^[^:]+:\d+$/.test(part.trim()))
}

function listed(text: string): Rep[] {
  return text.split(',').map((part) => {
    const [id = '', visits = ''] = part.trim().split(':')
    return { id, name: id, visitsPerDay: numberOf(visits) ?? Number.NaN }
  })
}
