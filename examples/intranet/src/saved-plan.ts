import type { VisitPlan, VisitProblem } from '@fieldbook/core/visits'
import { isPlan } from './plan-form.js'
import { forget, remember, remembered } from './storage.js'

/** The plan that somebody changed, kept in this browser for the very data that it was made from. */
export type SavedPlan = {
  /** @returns null also for what this page did not save, or not in this form */
  readonly read: () => VisitPlan | null
  /** @returns whether it is saved */
  readonly save: (plan: VisitPlan) => boolean
  readonly forget: () => void
}

export async function savedPlan(problem: VisitProblem): Promise<SavedPlan> {
  const name = `fieldbook-intranet/plan/${await digest(JSON.stringify(problem))}`
  return {
    read: () => planIn(remembered(name)),
    save: (plan) => remember(name, JSON.stringify(plan)),
    forget: () => forget(name),
  }
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function planIn(text: string | null): VisitPlan | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return isPlan(value) ? value : null
  } catch {
    return null
  }
}
