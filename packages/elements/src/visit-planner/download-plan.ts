import { instantHere, now } from '../internal/clock.js'
import { saveFile } from '../internal/save-file.js'
import type { Planner } from './planner-context.js'

/** Saves the plan as a calendar file, unless the page takes it. The writer is loaded when it is asked for. */
export async function downloadPlan(planner: Planner): Promise<void> {
  const context = planner.context()
  if (!context) return
  const { plan, problem, language, repId, title } = context
  const { toICalendar } = await import('@fieldbook/core/files/visits/to-icalendar')
  const text = toICalendar(plan, {
    now: now(),
    instantOf: instantHere,
    name: title,
    ...(repId !== undefined && { repId }),
    customers: problem.customers,
    reps: problem.reps,
    describe: ({ reasons }) => language.together(reasons.map(language.sentence)),
  })
  const detail = {
    fileName: language.words.fileName(repId === undefined ? plan.from : `${plan.from}-${repId}`),
    mediaType: 'text/calendar;charset=utf-8',
    text,
  }
  if (planner.announce('fieldbook-plan-download', detail)) {
    saveFile(detail.fileName, detail.mediaType, detail.text)
  }
}
