import type { Content } from './serve.js'

/** The planner as a page without a bundler has it. */
export const standalone = new URL(
  '../../packages/elements/dist/standalone/visit-planner.js',
  import.meta.url,
)

/**
 * What a page may demand at most: Lit writes its own templates by the one policy, and the planner nothing by any.
 */
export const strictPolicy = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
}

type PlannerPage = {
  readonly problem: object
  readonly lang?: string
  readonly body?: string
  readonly styles?: string
  /** Runs before planners get their problem; `standalone` is the module. */
  readonly script?: string
}

/** A page whose planners all show a problem; nothing in it is inline, as under a strict policy. */
export function plannerPage({
  problem,
  lang = 'en',
  body = '<fieldbook-visit-planner></fieldbook-visit-planner>',
  styles = '',
  script = '',
}: PlannerPage): Content {
  const files =
    '<link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script>'
  return {
    '/': `<!doctype html><html lang="${lang}"><title>Visits</title>${files}<body>${body}</body></html>`,
    '/page.css': styles,
    '/page.js': `
      import * as standalone from './planner.js'
      const problem = await (await fetch('problem.json')).json()
      ${script}
      for (const planner of document.querySelectorAll('fieldbook-visit-planner')) planner.problem = problem`,
    '/planner.js': standalone,
    '/problem.json': JSON.stringify(problem),
  }
}

/** Two reps with room on every day of a week, and three customers, of whom one is nobody's. */
export const smallProblem = {
  customers: [
    { id: 'c1', name: 'Harbour Motors', grade: 'B', repId: 'r1', lastVisitOn: '2026-11-17' },
    { id: 'c2', name: 'Mill Street Bakery', grade: 'B', repId: 'r2', lastVisitOn: '2026-11-18' },
    { id: 'c3', name: 'Quarry Lane Nursery', grade: 'B', lastVisitOn: '2026-11-16' },
  ],
  reps: [
    { id: 'r1', name: 'Ines Duarte', visitsPerDay: 4 },
    { id: 'r2', name: 'Olu Adeyemi', visitsPerDay: 4 },
  ],
  policy: {
    cadences: [{ grade: 'B', every: { weeks: 1 } }],
    floor: { every: { days: 90 } },
  },
  calendar: { workingWeek: ['mon', 'tue', 'wed', 'thu', 'fri'] },
  today: '2026-11-23',
  from: '2026-11-23',
  days: 7,
}
