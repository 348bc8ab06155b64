import { addDays, type Customer, type IsoDate } from '@fieldbook/core/shared'
import { carDealer } from '@fieldbook/core/presets/car-dealer'
import { shares } from './shares.js'
import type { Given } from './variations.js'
import type { Wording } from './wording.js'

const today: IsoDate = '2026-11-30'
const monthBefore: IsoDate = '2026-10-31'

const GRADES = ['O', 'A', 'A', 'B', 'B', 'B', 'C', 'C', 'C', 'C']

/** A car dealer's prospects at the end of two months: what was carried over, what came, was lost and was sold. */
export function prospects({ people }: Wording): Given {
  const next = shares(12)
  const gradeAt = () => GRADES[Math.floor(next() * GRADES.length)] ?? 'C'
  const opening = people.slice(0, 40).map((name, index): Customer => ({
    id: `p${String(index + 1).padStart(3, '0')}`,
    name,
    grade: gradeAt(),
    gradeSince: addDays(monthBefore, -Math.floor(next() * 60)),
    standing: 'prospect',
  }))
  const stayed = opening.map((prospect, index): Customer => {
    if (index % 5 === 4) return { ...prospect, standing: 'ordered' }
    if (index % 10 === 3) return { ...prospect, standing: 'lost' }
    if (index % 6 !== 2) return prospect
    return { ...prospect, grade: gradeAt(), gradeSince: addDays(today, -index % 20) }
  })
  const joined = people.slice(40, 65).map((name, index): Customer => ({
    id: `p${String(index + 41).padStart(3, '0')}`,
    name,
    grade: gradeAt(),
    gradeSince: addDays(today, -(index % 29)),
    standing: 'prospect',
  }))
  return {
    customers: [...stayed, ...joined],
    policy: carDealer.grading,
    today,
    comparedWith: { customers: opening, today: monthBefore },
  }
}
