/** What is known of the goods and of who asks for samples. */
export type SampleQuestion = {
  /** Whether the goods differ from what others offer. */
  readonly distinctive: boolean
  readonly strongCompetition: boolean
  /** Whether we want this order. */
  readonly wantsOrder: boolean
  /** Whether a small trader asks for goods whose samples are hard to get. */
  readonly smallTraderHardToSource: boolean
}

/** What advises to charge for samples, or to send them free. */
export type SampleReason =
  | { readonly code: 'pricing/sample-charged' }
  | { readonly code: 'pricing/sample-free' }
  | { readonly code: 'pricing/sample-not-lightly' }
  | { readonly code: 'pricing/sample-undecided' }

/** Whether to send samples free of charge, and why. `undecided` is for a person to decide. */
export type SampleAdvice = {
  readonly advice: 'charge' | 'free' | 'not-lightly' | 'undecided'
  readonly reasons: readonly SampleReason[]
}

/**
 * Whether to send samples free of charge (RULES #33). Speed matters either way.
 *
 * @example
 * sampleAdvice({ distinctive: false, strongCompetition: true, wantsOrder: true, smallTraderHardToSource: false }).advice //=> 'free'
 */
export function sampleAdvice(question: SampleQuestion): SampleAdvice {
  const { distinctive, strongCompetition, wantsOrder, smallTraderHardToSource } = question
  if (smallTraderHardToSource) {
    return { advice: 'not-lightly', reasons: [{ code: 'pricing/sample-not-lightly' }] }
  }
  if (distinctive) return { advice: 'charge', reasons: [{ code: 'pricing/sample-charged' }] }
  return strongCompetition && wantsOrder
    ? { advice: 'free', reasons: [{ code: 'pricing/sample-free' }] }
    : { advice: 'undecided', reasons: [{ code: 'pricing/sample-undecided' }] }
}
