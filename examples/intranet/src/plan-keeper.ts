import type { VisitPlan } from '@fieldbook/core/visits'
import type { SavedPlan } from './saved-plan.js'

export type Saving = 'none' | 'unsaved' | 'saved' | 'failed'

// Somebody who moves one visit often moves another.
const PAUSE = 500

/** Keeps the plan in this browser a moment after each change. */
export class PlanKeeper {
  saving: Saving = 'none'
  readonly #changed: () => void
  #saved?: SavedPlan
  #latest: VisitPlan | null = null
  #timer = 0

  /** @param changed is called whenever `saving` is another */
  constructor(changed: () => void) {
    this.#changed = changed
    window.addEventListener('pagehide', () => this.#write())
  }

  /** @returns the plan that was kept there, or null */
  open(saved: SavedPlan): VisitPlan | null {
    // What is not written yet belongs to the plan that was open until now.
    this.#write()
    this.#saved = saved
    const plan = saved.read()
    this.#become(plan === null ? 'none' : 'saved')
    return plan
  }

  keep(plan: VisitPlan): void {
    this.#latest = plan
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#write(), PAUSE)
    this.#become('unsaved')
  }

  forget(): void {
    clearTimeout(this.#timer)
    this.#latest = null
    this.#saved?.forget()
    this.#become('none')
  }

  #write(): void {
    if (this.#latest === null || this.#saved === undefined) return
    clearTimeout(this.#timer)
    const isSaved = this.#saved.save(this.#latest)
    this.#latest = null
    this.#become(isSaved ? 'saved' : 'failed')
  }

  #become(saving: Saving): void {
    this.saving = saving
    this.#changed()
  }
}
