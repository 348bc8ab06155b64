import { byCodeUnit, type Customer, type IsoDate } from '@fieldbook/core/shared'
import type { Located } from './read-records.js'
import type { Reading } from './reading.js'

const MOST_NOTES = 3

/** Passes customers on, and notes those whose last visit is after today: it does not count yet, so it may be a slip. */
export async function* notingFutureVisits(
  batches: AsyncIterable<Located<Customer>[]>,
  today: IsoDate,
  { messages, report }: Reading,
): AsyncGenerator<Located<Customer>[]> {
  let found = 0
  for await (const batch of batches) {
    for (const { value, name, line, columns } of batch) {
      const { lastVisitOn } = value
      if (lastVisitOn === undefined || byCodeUnit(lastVisitOn, today) <= 0) continue
      found++
      if (found > MOST_NOTES) continue
      const column = columns.get('lastVisitOn') ?? 'lastVisitOn'
      const note = messages.input.inColumn(column, messages.input.futureVisit(lastVisitOn))
      report.note(messages.input.refused(name, line, note))
    }
    yield batch
  }
  if (found > MOST_NOTES) report.note(messages.input.moreFutureVisits(found - MOST_NOTES))
}
