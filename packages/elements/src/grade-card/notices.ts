import type { GradingReason } from '@fieldbook/core/grading'
import { html, nothing, type TemplateResult } from 'lit'
import { check, halfDot, hollowTriangle, lock, ring, triangle } from '../internal/icons.js'
import { findingSentence, type CardContext } from './card-context.js'
import type { GradeCardWords } from './messages/en.js'

/** Something that a reader of the grade must know of: its sign, how grave it is, and the sentence. */
type Notice = {
  readonly kind: 'ok' | 'due' | 'overdue' | 'plain'
  readonly icon: TemplateResult
  readonly sign?: keyof GradeCardWords['signs']
  readonly sentence: string
}

/** What is missing or provisional, and what holds the grade in place. */
export function noticesTemplate(context: CardContext) {
  const notices = noticesOf(context)
  if (notices.length === 0) return nothing
  return html`
    <ul class="notices" part="notices">
      ${notices.map(
        ({ kind, icon, sentence }) =>
          html`<li class=${kind}>
            <span class="sign">${icon}</span><span class="what">${sentence}</span>
          </li>`,
      )}
    </ul>
  `
}

/** The gravest of the notices, in a word or two. */
export function signTemplate(context: CardContext) {
  const { words } = context.language
  const notices = noticesOf(context)
  const [gravest] = (['overdue', 'due', 'plain', 'ok'] as const).flatMap((kind) =>
    notices.filter((notice) => notice.kind === kind && notice.sign !== undefined),
  )
  if (gravest?.sign === undefined) return nothing
  const { kind, icon, sign, sentence } = gravest
  return html`<span class="notice ${kind}" part="notices" title=${sentence}
    ><span class="sign">${icon}</span>${words.signs[sign]}</span
  >`
}

function noticesOf(context: CardContext): Notice[] {
  const { graded, language } = context
  const ofReasons = graded.reasons.flatMap((reason) => {
    const look = lookOf(reason)
    return look ? [{ ...look, sentence: language.sentence(reason) }] : []
  })
  const ofFindings = (graded.findings ?? []).map((finding) => ({
    kind: 'due' as const,
    icon: hollowTriangle,
    sign: graded.grade === null ? ('none' as const) : ('check' as const),
    sentence: findingSentence(context, finding),
  }))
  return [...ofReasons, ...ofFindings]
}

function lookOf(reason: GradingReason): Omit<Notice, 'sentence'> | undefined {
  switch (reason.code) {
    case 'grading/overridden':
      return { kind: 'plain', icon: lock, sign: 'overridden' }
    case 'grading/held-by-margin':
    case 'grading/held-by-minimum-stay':
      return { kind: 'plain', icon: lock, sign: 'held' }
    case 'grading/override-expired':
    case 'grading/fact-decayed':
      return { kind: 'plain', icon: ring }
    case 'grading/withheld':
      return { kind: 'overdue', icon: triangle, sign: 'none' }
    case 'grading/confirmation':
      return CONFIRMATION[reason.status]
    default:
      return undefined
  }
}

const CONFIRMATION = {
  'in-time': { kind: 'ok', icon: check },
  late: { kind: 'plain', icon: check },
  open: { kind: 'due', icon: halfDot, sign: 'provisional' },
  overdue: { kind: 'overdue', icon: triangle, sign: 'overdue' },
} as const
