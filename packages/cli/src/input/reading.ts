import type { Catalogue } from '@fieldbook/core/messages'
import { Customer, Rep, type parse } from '@fieldbook/core/shared/schema'
import { Appointment } from '@fieldbook/core/visits/schema'
import type { Messages } from '../messages/messages.js'
import type { Report } from '../report.js'
import type { RenamedColumns } from './column-mapping.js'
import {
  APPOINTMENT_COLUMNS,
  CUSTOMER_COLUMNS,
  REP_COLUMNS,
  type ColumnSet,
} from './column-sets.js'

export const FORMATS = ['csv', 'ndjson'] as const
export type Format = (typeof FORMATS)[number]

/** A kind of record that files hold: its columns and its schema. */
export type RecordKind<Value = unknown> = {
  readonly columns: ColumnSet
  readonly schema: Parameters<typeof parse<Value>>[0]
  /** How the schema is to see a row, where it is not the record itself. */
  readonly shape?: RowShape
}

/** A record that is made from a row. */
export type RowShape = {
  readonly of: (row: Readonly<Record<string, unknown>>) => unknown
  /** The field of the row behind a path of the record. */
  readonly fieldAt: (path: readonly string[]) => string
  /** Whether an object of NDJSON is such a record already: its keys are no columns then. */
  readonly isRecord: (object: Readonly<Record<string, unknown>>) => boolean
}

export const CUSTOMERS: RecordKind<Customer> = { columns: CUSTOMER_COLUMNS, schema: Customer }
export const REPS: RecordKind<Rep> = { columns: REP_COLUMNS, schema: Rep }
export const APPOINTMENTS: RecordKind<Appointment> = {
  columns: APPOINTMENT_COLUMNS,
  schema: Appointment,
}

/** How files are to be read, and who is told about what is wrong in them. */
export type Reading = {
  readonly format?: Format | undefined
  readonly renamed: RenamedColumns
  /** The facts that the rules ask for: a column that is nearly called so may be meant for one. */
  readonly askedFacts: ReadonlySet<string>
  readonly messages: Messages
  readonly catalogue: Catalogue
  readonly report: Report
}
