import type { GradableCustomer, ScorecardPolicy } from '@fieldbook/core/grading'

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const markup = `<img src="x" onerror="document.body.textContent = 'run'">`
const turning = '\u202Edetimil sloot\u2066 Limited'

/** Names that nobody would believe, wherever there is room for one. */
export function awkward<Sample extends { readonly customer: GradableCustomer }>(
  sample: Sample,
  policy: ScorecardPolicy,
) {
  const [first, second, third, ...others] = policy.criteria
  const named = [
    ...(first ? [{ ...first, name: longWord }] : []),
    ...(second ? [{ ...second, name: markup }] : []),
    ...(third ? [{ ...third, name: 'شركة النخيل لتوريد العدد والأدوات الصناعية المحدودة' }] : []),
    ...others,
  ]
  return {
    ...sample,
    policy: {
      ...policy,
      grades: policy.grades.map((grade) => ({ ...grade, name: `${longWord} ${turning}` })),
      criteria: named,
      facts: Object.fromEntries(
        Object.entries(policy.facts ?? {}).map(([fact, declared]) => [
          fact,
          { ...declared, name: `${markup} ${longWord}` },
        ]),
      ),
    },
    customer: {
      ...sample.customer,
      name: `${longWord} ${turning} ${'W'.repeat(10_000)}`,
      gradeOverride: {
        grade: 'C',
        reason: `${markup} ${longWord} `.repeat(12),
        by: turning,
        on: '2026-10-05',
        until: '2027-03-31',
      } as const,
    },
  }
}
