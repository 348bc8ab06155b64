import type { VisitPlan, VisitProblem } from '@fieldbook/core/visits'
import { forget, remember, remembered } from './storage.js'

/** The plan that somebody changed, kept in this browser for the very data that it was made from. */
export type SavedPlan = {
  readonly plan: VisitPlan | null
  /** @returns whether it is saved */
  readonly save: (plan: VisitPlan) => boolean
  readonly forget: () => void
}

export async function savedPlan(problem: VisitProblem): Promise<SavedPlan> {
  const name = `fieldbook-intranet/plan/${await digest(JSON.stringify(problem))}`
  return {
    plan: planIn(remembered(name)),
    save: (plan) => remember(name, JSON.stringify(plan)),
    forget: () => forget(name),
  }
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function planIn(text: string | null): VisitPlan | null {
  try {
    return text === null ? null : (JSON.parse(text) as VisitPlan)
  } catch {
    return null
  }
}
