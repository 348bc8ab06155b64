import { EXIT, Stop } from '../stop.js'
import { readRecords } from './read-records.js'
import type { Reading, RecordKind } from './reading.js'

/**
 * The records of a file that a plan depends on as a whole: without one of the reps, their customers would be handed to
 * others.
 *
 * @param faultsOf what is wrong with a record that its schema cannot know
 * @throws Stop when a row is bad, after all such rows are reported
 */
export async function readWhole<Value extends { readonly id: string }>(
  file: string,
  kind: RecordKind<Value>,
  reading: Reading,
  faultsOf: (value: Value) => readonly string[] = () => [],
): Promise<Value[]> {
  const { report, messages } = reading
  const before = report.refused
  const good: Value[] = []
  for await (const batch of readRecords([file], kind, reading)) {
    for (const { value, name, line } of batch) {
      const faults = faultsOf(value)
      if (faults.length > 0) report.refuse(name, line, faults)
      else good.push(value)
    }
  }
  const refused = report.refused - before
  if (refused > 0) throw new Stop(EXIT.rulesInvalid, messages.input.wholeRefused(refused))
  return good
}
