import { describe, expect, it } from 'vitest'
import { explain } from '../../messages/catalogue.js'
import { en } from '../../messages/en.js'
import { zhCN } from '../../messages/zh-CN.js'
import { carDealer } from '../../presets/car-dealer.js'
import { wholesaler } from '../../presets/wholesaler.js'
import type { Condition } from '../../shared/index.js'
import type { Cadence, Phase, VisitPolicy } from '../schema.js'
import { visitDue } from '../visit-due.js'
import { lintVisits } from './lint-visits.js'
import { customerOf } from './visit-example.js'

const every = { days: 7 }
const floor = { every: { days: 90 } }
const today = '2026-11-21'

const policy = (...cadences: Omit<Cadence, 'every'>[]): VisitPolicy => ({
  cadences: cadences.map((cadence) => ({ ...cadence, every })),
  floor,
})
const withPhases = (
  phases: readonly Phase[],
  ...cadences: Omit<Cadence, 'every'>[]
): VisitPolicy => ({
  ...policy(...cadences),
  phases,
})
const owner: readonly Phase[] = [
  { id: 'new', startsOn: 'deliveredOn', lasts: { months: 3 }, then: 'owner' },
  { id: 'owner' },
]
const orders = (test: object): Condition => ({ fact: 'orders', ...test })

function hidden(rules: VisitPolicy, options = {}) {
  return lintVisits(rules, { today, ...options }).map((finding) =>
    finding.code === 'visits/cadence-never-wins'
      ? [finding.rule, ...(finding.rules ?? [])]
      : finding.code,
  )
}

describe('cadences that never win (RULES #28)', () => {
  it.each<{ title: string; rules: VisitPolicy; options?: object; found: unknown[] }>([
    {
      title: 'a cadence for everybody hides all after it',
      rules: policy({}, { grade: 'A' }, { when: orders({ atLeast: 1 }) }),
      found: [
        ['/cadences/1', '/cadences/0'],
        ['/cadences/2', '/cadences/0'],
      ],
    },
    {
      title: 'an exception below its rule is hidden by it',
      rules: policy({ grade: 'A' }, { grade: 'A', when: orders({ atLeast: 1 }) }),
      found: [['/cadences/1', '/cadences/0']],
    },
    {
      title: 'an exception above its rule hides nothing',
      rules: policy({ grade: 'A', when: orders({ atLeast: 1 }) }, { grade: 'A' }),
      found: [],
    },
    {
      title: 'two ranges together hide what lies in both',
      rules: policy(
        { when: orders({ atMost: 10 }) },
        { when: orders({ above: 20 }) },
        { when: orders({ atLeast: 10 }) },
        { when: { all: [orders({ atLeast: 5 }), orders({ atMost: 30 })] } },
      ),
      found: [['/cadences/3', '/cadences/0', '/cadences/2']],
    },
    {
      title: 'ranges without a gap leave those of whom nothing is known',
      rules: policy({ when: orders({ below: 10 }) }, { when: orders({ atLeast: 10 }) }, {}),
      found: [],
    },
    {
      title: 'ranges without a gap, and who is not known',
      rules: policy(
        { when: orders({ below: 10 }) },
        { when: orders({ atLeast: 10 }) },
        { when: orders({ known: false }) },
        { grade: 'A' },
      ),
      found: [['/cadences/3', '/cadences/0', '/cadences/1', '/cadences/2']],
    },
    {
      title: 'all grades together leave those without one',
      rules: policy({ grade: 'A' }, { grade: 'B' }, { when: orders({ atLeast: 1 }) }),
      options: { grades: ['A', 'B'] },
      found: [],
    },
    {
      title: 'all grades together hide a condition on the grade',
      rules: policy({ grade: 'A' }, { grade: 'B' }, { when: { fact: 'grade', isNot: 'A' } }),
      options: { grades: ['A', 'B'] },
      found: [['/cadences/2', '/cadences/1']],
    },
    {
      title: 'without a list of grades there may be another',
      rules: policy({ grade: 'A' }, { grade: 'B' }, { when: { fact: 'grade', isNot: 'A' } }),
      found: [],
    },
    {
      title: 'a declared fact has the values that are declared',
      rules: policy({ when: orders({ atLeast: 3 }) }, { when: orders({ above: 2 }) }),
      options: { facts: { orders: { type: 'number', step: 1 } } },
      found: [['/cadences/1', '/cadences/0']],
    },
    {
      title: 'a condition that cannot be told does not match, denied or not',
      rules: policy(
        { when: { not: orders({ atLeast: 3 }) } },
        { when: orders({ atLeast: 3 }) },
        {},
      ),
      found: [],
    },
    {
      title: 'phases that follow each other part their customers',
      rules: withPhases(owner, { phase: 'new' }, { phase: 'owner' }, { grade: 'A' }),
      found: [],
    },
    {
      title: 'a phase twice is hidden',
      rules: withPhases(
        owner,
        { phase: 'new' },
        { phase: 'owner' },
        { phase: 'owner', grade: 'A' },
      ),
      found: [['/cadences/2', '/cadences/1']],
    },
    {
      title: 'all phases together hide who has been delivered to',
      rules: withPhases(
        owner,
        { phase: 'new' },
        { phase: 'owner' },
        { when: { fact: 'deliveredOn', onOrBefore: '2026-01-01' } },
        { when: { fact: 'deliveredOn', after: '2026-01-01' } },
      ),
      // A delivery that is still to come has begun no phase.
      found: [['/cadences/2', '/cadences/0', '/cadences/1']],
    },
    {
      title: 'a later phase is out of reach of who was delivered to yesterday',
      rules: withPhases(
        owner,
        { phase: 'new' },
        { phase: 'owner', when: { fact: 'deliveredOn', daysAgo: { atLeast: 0, atMost: 1 } } },
        { phase: 'owner' },
      ),
      found: ['visits/cadence-never-matches'],
    },
    {
      title: 'the first phase holds on until a visit',
      rules: withPhases(
        owner,
        { phase: 'owner' },
        { phase: 'new', when: { fact: 'deliveredOn', daysAgo: { atLeast: 400 } } },
      ),
      found: [],
    },
  ])('$title', ({ rules, options, found }) => {
    expect(hidden(rules, options)).toEqual(found)
  })

  it.each([
    policy({}, { grade: 'A' }),
    policy({ when: orders({ atLeast: 1 }) }, { when: orders({ above: 4 }), grade: 'B' }),
    withPhases(owner, { phase: 'new' }, { phase: 'owner' }, { phase: 'owner', grade: 'A' }),
  ])('the example is for the cadence, and another one decides', (rules) => {
    const [finding] = lintVisits(rules, { today })
    if (finding?.code !== 'visits/cadence-never-wins' || finding.example === undefined) {
      throw new Error('there is a finding with an example')
    }
    const cadence = rules.cadences.slice(finding.cadence, finding.cadence + 1)
    const customer = customerOf(finding.example)
    const decidedBy = (cadences: readonly Cadence[]) =>
      visitDue(customer, { ...rules, cadences }, { today }).reasons[0]
    expect(decidedBy(cadence)).toMatchObject({ rule: '/cadences/0' })
    expect(finding.rules).toContain((decidedBy(rules.cadences) as { rule: string }).rule)
  })

  it('a condition that nobody meets is said to be one', () => {
    const rules = policy({ when: { all: [orders({ atLeast: 5 }), orders({ below: 5 })] } })
    const [finding] = lintVisits(rules)
    expect(finding).toEqual({
      code: 'visits/cadence-never-matches',
      severity: 'warning',
      rule: '/cadences/0',
      cadence: 0,
    })
    expect(explain(finding ?? { code: '' }, en)).toBe(
      'Cadence 1 never applies: no customer can meet its condition.',
    )
    expect(explain(finding ?? { code: '' }, zhCN)).toBe(
      '第1个拜访频率永远不会生效：没有客户能满足其条件。',
    )
  })

  it('what could not be searched is said to be so', () => {
    const since: Condition = { fact: 'signedOn', onOrAfter: '2026-01-01' }
    const year: Condition = { fact: 'signedOn', startsWith: '2026' }
    const [finding] = lintVisits(
      policy({ when: since }, { when: { all: [since, year] }, grade: 'A' }),
    )
    expect(finding).toMatchObject({
      code: 'visits/too-large-to-check',
      severity: 'notice',
      rule: '/cadences/1',
    })
    expect(explain(finding ?? { code: '' }, en)).toContain('Whether cadence 2 (A) ever applies')
    expect(explain(finding ?? { code: '' }, zhCN)).toContain('无法确认第2个拜访频率（A）')
  })

  it('is said in both languages, with the cadences that hide it', () => {
    const [finding] = lintVisits(policy({ grade: 'B' }, {}, { grade: 'A' }))
    expect(explain(finding ?? { code: '' }, en)).toBe(
      'Cadence 3 (A) never applies: cadence 2 takes all its customers.',
    )
    expect(explain(finding ?? { code: '' }, zhCN)).toBe(
      '第3个拜访频率（A）永远不会生效：其客户都已由第2个拜访频率决定。',
    )
  })
})

describe('phases', () => {
  it('one that starts on a fact that is no date is never entered (RULES #29)', () => {
    const rules = withPhases(owner, { phase: 'new' }, { phase: 'owner' })
    const facts = { deliveredOn: { type: 'number' } } as const
    const found = lintVisits(rules, { facts, today })
    expect(found).toContainEqual({
      code: 'visits/phase-never-begins',
      severity: 'error',
      rule: '/phases/0/startsOn',
      phase: 'new',
      fact: 'deliveredOn',
      type: 'number',
      example: { facts: { deliveredOn: 0 } },
    })
    expect(lintVisits(rules, { facts: { deliveredOn: { type: 'date' } } })).toEqual([])
    expect(lintVisits(rules, { facts: { deliveredOn: { type: 'text' } } })).toEqual([])
  })

  it('one that starts on a fact with a name that every object has is not declared by it', () => {
    const phases: readonly Phase[] = [{ id: 'new', startsOn: 'constructor' }]
    expect(lintVisits(withPhases(phases, { phase: 'new' }), { facts: {}, today })).toEqual([])
  })

  it('a fact that is called as what every object has is declared by nobody', () => {
    const phases = [{ id: 'owner', startsOn: 'constructor' }]
    const rules = withPhases(phases, { phase: 'owner' }, { when: { fact: 'toString', is: 'x' } })
    expect(lintVisits(rules, { facts: {}, grades: [] })).toEqual([])
  })

  it('one that no cadence is for is noted, with a customer in it (RULES #30)', () => {
    const [finding] = lintVisits(withPhases(owner, { phase: 'new' }), { today })
    expect(finding).toEqual({
      code: 'visits/phase-without-cadence',
      severity: 'notice',
      rule: '/phases/1',
      phase: 'owner',
      example: { facts: { deliveredOn: '2026-08-21' }, today, lastVisitOn: '2026-11-21' },
    })
    expect(explain(finding ?? { code: '' }, en)).toContain('No cadence is for the phase “owner”')
    expect(explain(finding ?? { code: '' }, zhCN)).toContain('没有针对阶段“owner”的拜访频率')
  })
})

it('finds nothing in the presets', () => {
  for (const { visits, grading } of [carDealer, wholesaler]) {
    expect(lintVisits(visits, { grades: grading.grades.map(({ id }) => id) })).toEqual([])
  }
})
