import { addDays } from '@fieldbook/core/shared'
import type { VisitProblem } from '@fieldbook/core/visits'

/** One rep has taken over the books of two who left, and two customers have been left without anybody. */
export function overloaded(problem: VisitProblem): VisitProblem {
  const handedOver: Record<string, string> = { r1: 'r2', r4: 'r2' }
  const orphans: Record<string, { readonly repId?: string }> = { c08: {}, c45: { repId: 'r9' } }
  return {
    ...problem,
    customers: problem.customers.map(({ repId = '', ...customer }) => ({
      ...customer,
      ...(orphans[customer.id] ?? { repId: handedOver[repId] ?? repId }),
    })),
    reps: problem.reps.filter(({ id }) => handedOver[id] === undefined),
    appointments: [],
  }
}

/** Everybody was seen last week, and nobody is to be seen again before the horizon ends. */
export function nothingDue(problem: VisitProblem): VisitProblem {
  const { today, customers } = problem
  return {
    ...problem,
    customers: customers.map(({ firstContactAt, ...customer }) => ({
      ...customer,
      grade: 'C',
      lastVisitOn: addDays(today, -3),
    })),
    appointments: [],
  }
}

/** As it might come out of somebody's own export: a misspelt key, a day that there is not, a figure below zero. */
export function mistaken({ reps, policy, ...problem }: VisitProblem): VisitProblem {
  const { firstContact, ...others } = policy
  const wrong: object = {
    ...problem,
    today: '2026-11-31',
    reps: reps.map((rep) => ({ ...rep, visitsPerDay: rep.id === 'r2' ? -3 : rep.visitsPerDay })),
    policy: { ...others, fristContact: firstContact },
  }
  return wrong as VisitProblem
}

/** Names that nobody would believe, on the problem's own customers and reps. */
export function awkwardlyNamed(problem: VisitProblem): VisitProblem {
  const nameAt = (index: number) => awkwardNames[index % awkwardNames.length] ?? ''
  return {
    ...problem,
    customers: problem.customers.map((customer, index) => ({
      ...customer,
      name: nameAt(index),
      place: { area: nameAt(index + 1) },
    })),
    reps: problem.reps.map((rep, index) => ({ ...rep, name: nameAt(2 * index) })),
    calendar: {
      ...problem.calendar,
      absences:
        problem.calendar.absences?.map((absence) => ({ ...absence, name: nameAt(4) })) ?? [],
      holidays:
        problem.calendar.holidays?.map((holiday) => ({ ...holiday, name: nameAt(5) })) ?? [],
    },
  }
}

const awkwardNames = [
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch Slate and Quarry Tool Company Limited',
  `<img src="x" onerror="document.body.textContent = 'run'">`,
  'شركة النخيل لتوريد العدد والأدوات الصناعية المحدودة',
  '🛠️ 👩🏽‍🏭 Tools & 👨‍👩‍👧‍👦 Sons 🇬🇧',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '"><script>document.title = "run"</script>',
  // Turns the order of what follows, and is never closed.
  '\u202Edetimil sloot\u2066 Limited',
  'מפעלי כלים הגליל בע״מ',
  'W'.repeat(10_000),
  '宁波甬江国际精密五金工具进出口贸易与售后技术服务集团股份有限公司象山石浦分公司',
  // Marks that pile up on their letters.
  'T\u0335\u0321\u034F\u0353\u033E\u0300o\u0338\u0328\u0317\u0302\u0306o\u0334\u0316\u030A\u0301ls',
  ' ',
  '{{ constructor }} ${7 * 7} %s &amp; </style>',
  'บริษัทเครื่องมืออุตสาหกรรมกรุงเทพมหานครจำกัด',
]
