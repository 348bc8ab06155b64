import type { QuoteRequest } from '@fieldbook/core/pricing'
import { joinedRequest, numberedRow } from './joined-request.js'
import type { Located } from './read-records.js'
import type { Reading } from './reading.js'
import { differingField, isWholeRequest } from './request-row.js'
import { SeenIds } from './seen-ids.js'

/** A request, and the row of each of its lines; all lines of a whole request stand on one. */
export type LocatedRequest = {
  readonly request: QuoteRequest
  readonly rows: readonly Located<QuoteRequest>[]
}

/** A row that does not count, and the request that it names. */
export type RefusedRow = {
  readonly name: string
  readonly line: number
  readonly requestId: string | null
}

type Open = {
  readonly id: string
  /** False where the id was there before: then its rows are refused. */
  readonly isNew: boolean
  readonly rows: Located<QuoteRequest>[]
  readonly lines: Map<string, number>
  /** A refused row without which this would be another order. */
  without: RefusedRow | null
}

/**
 * Puts rows together into requests. A request of which a row is refused is no request: without the row it would be
 * another order. A refused row that names no request may belong to the one before it and to the one after.
 */
export class RequestRows {
  readonly #reading: Reading
  readonly #seen = new SeenIds()
  #open: Open | undefined
  #nameless: RefusedRow | null = null
  #begun = 0
  #incomplete = 0

  constructor(reading: Reading) {
    this.#reading = reading
  }

  /** How many requests were given up for a row that was refused. */
  get incomplete(): number {
    return this.#incomplete
  }

  /** Takes a good row, and answers the requests that end with it: the one before, and one that is whole by itself. */
  take(row: Located<QuoteRequest>): LocatedRequest[] {
    const { value } = row
    if (isWholeRequest(row)) return [...this.#close(), ...this.#whole(row)]
    const requestId = value.id ?? ''
    const finished = this.#goOn(requestId)
    const open = this.#open
    const fault = open === undefined ? null : this.#add(row, open)
    if (open !== undefined && fault !== null) {
      this.#reading.report.refuse(row.name, row.line, [fault])
      if (open.isNew) open.without ??= { ...row, requestId }
    }
    return finished
  }

  /** Takes a row that was refused. */
  takeRefused(row: RefusedRow): LocatedRequest[] {
    const finished = row.requestId === null ? [] : this.#goOn(row.requestId)
    if (row.requestId === null) this.#nameless = row
    if (this.#open?.isNew === true) this.#open.without ??= row
    return finished
  }

  /** Ends the last request: with the file. */
  end(): LocatedRequest[] {
    const finished = this.#close()
    this.#nameless = null
    return finished
  }

  #whole(row: Located<QuoteRequest>): LocatedRequest[] {
    const { id } = row.value
    this.#nameless = null
    this.#begun++
    if (id === undefined || this.#seen.add(id, this.#begun) === null) {
      return [{ request: row.value, rows: row.value.lines.map(() => row) }]
    }
    const { messages, report } = this.#reading
    report.refuse(row.name, row.line, [messages.quote.repeated(id)])
    return []
  }

  // Rows of the open request go on with it; another id ends it and opens its own.
  #goOn(id: string): LocatedRequest[] {
    if (this.#open?.id === id) return []
    const finished = this.#close()
    this.#begun++
    const isNew = this.#seen.add(id, this.#begun) === null
    this.#open = { id, isNew, rows: [], lines: new Map(), without: this.#nameless }
    this.#nameless = null
    return finished
  }

  /** Adds a row to its request, or says why it cannot be. */
  #add(row: Located<QuoteRequest>, { id, isNew, rows, lines }: Open): string | null {
    const { messages } = this.#reading
    if (!isNew) return messages.quote.goesOn(id)
    const [first] = rows
    const field = first === undefined ? null : differingField(row.value, first.value)
    const inColumn = (name: string, sentence: string) =>
      messages.input.inColumn(row.columns.get(name) ?? name, sentence)
    if (first !== undefined && field !== null) {
      return inColumn(field, messages.quote.differs(id, first.line))
    }
    const value = numberedRow(row.value, rows.length + 1)
    const lineId = value.lines[0]?.id ?? ''
    const before = lines.get(lineId)
    if (before !== undefined) return inColumn('line', messages.quote.repeatedLine(lineId, before))
    lines.set(lineId, row.line)
    rows.push({ ...row, value })
    return null
  }

  #close(): LocatedRequest[] {
    const open = this.#open
    this.#open = undefined
    if (open?.isNew !== true) return []
    const { id, rows, without } = open
    if (without === null) return [{ request: joinedRequest(rows.map(({ value }) => value)), rows }]
    // Of a request of bad rows only, all has been said.
    if (rows.length === 0) return []
    this.#incomplete++
    const { messages, report } = this.#reading
    report.note(messages.input.refused(without.name, without.line, messages.quote.incomplete(id)))
    return []
  }
}
