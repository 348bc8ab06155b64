/** A column that the page reads. */
export type Column = {
  readonly field: Field
  /** What its header may say, the usual name first. */
  readonly names: readonly [english: string, chinese: string]
  readonly isNeeded?: true
}

export type Field =
  | 'id'
  | 'name'
  | 'repId'
  | 'grade'
  | 'lastVisitOn'
  | 'firstContactAt'
  | 'gradeConfirmedAt'
  | 'deliveredOn'
  | 'standing'
  | 'area'

export const columns: readonly Column[] = [
  { field: 'id', names: ['id', '客户编号'], isNeeded: true },
  { field: 'name', names: ['name', '客户名称'], isNeeded: true },
  { field: 'repId', names: ['repId', '销售顾问'], isNeeded: true },
  { field: 'grade', names: ['grade', '级别'] },
  { field: 'lastVisitOn', names: ['lastVisitOn', '上次拜访日期'] },
  { field: 'firstContactAt', names: ['firstContactAt', '首次联系时间'] },
  { field: 'gradeConfirmedAt', names: ['gradeConfirmedAt', '级别确认时间'] },
  { field: 'deliveredOn', names: ['deliveredOn', '交车日期'] },
  { field: 'standing', names: ['standing', '客户状态'] },
  { field: 'area', names: ['area', '所在区'] },
]

/** The field that a header means, or null when the page does not read it. */
export function fieldOf(header: string): Field | null {
  const plain = (name: string) => name.toLowerCase()
  const found = columns.find(({ names }) => names.some((name) => plain(name) === plain(header)))
  return found?.field ?? null
}
