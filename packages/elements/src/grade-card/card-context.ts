import type { Say } from '@fieldbook/core/files/messages/say'
import type { Graded, GradingFinding, GradingPolicy, Step } from '@fieldbook/core/grading'
import type { Customer, IsoDate } from '@fieldbook/core/shared'
import { spoken } from '../internal/isolate.js'
import type { Language } from '../internal/language.js'
import type { GradeCardWords } from './messages/en.js'

/** What the card reads of a customer: a record of the page fits that has more. */
export type GradedCustomer = Pick<Customer, 'id'> & Partial<Customer>

/** A grade of the past, and its first day. */
export type GradeSince = { readonly grade: string; readonly on: IsoDate }

/** What every part of the card draws from. */
export type CardContext = {
  readonly customer: GradedCustomer
  readonly policy: GradingPolicy
  readonly graded: Graded
  readonly today: IsoDate
  readonly history: readonly GradeSince[]
  /** The grade to reach; undefined where there is none. */
  readonly target: string | undefined
  readonly deadline: IsoDate | undefined
  /** Undefined until they are worked out. */
  readonly steps: readonly Step[] | undefined
  readonly canChoose: boolean
  readonly chosen: ReadonlySet<Step>
  readonly title: string
  readonly language: Language<GradeCardWords>
  readonly say: Say
}

/** What a fact is called: as the policy declares it, else by its name in the record. */
export function factName({ policy, language }: CardContext, fact: string): string {
  const name = Object.hasOwn(policy.facts ?? {}, fact) ? policy.facts?.[fact]?.name : undefined
  return spoken(name === undefined ? fact : language.text(name))
}

/** What a grade means, in the words of the policy. */
export function gradeMeaning({ policy, language }: CardContext, grade: string | null): string {
  const name = policy.grades.find(({ id }) => id === grade)?.name
  return name === undefined ? '' : language.text(name)
}

/** A finding as a sentence that calls the fact as people do. */
export function findingSentence(context: CardContext, finding: GradingFinding): string {
  const named = 'fact' in finding ? { ...finding, fact: factName(context, finding.fact) } : finding
  return context.language.sentence(named)
}

/** The grade that comes next when a customer gets better; undefined at the best, and where there is none yet. */
export function nextGrade({ grades }: GradingPolicy, grade: string | null): string | undefined {
  return grades[grades.findIndex(({ id }) => id === grade) - 1]?.id
}
