import { describe, expect, it } from 'vitest'
import { worked } from '../../../tests/worked.js'
import { explain } from '../../messages/catalogue.js'
import { en } from '../../messages/en.js'
import { zhCN } from '../../messages/zh-CN.js'
import { parse } from '../../shared/checking/schema.js'
import { ConcessionKind, PriceBook, QuoteRequest } from '../schema.js'
import { concessionsOf } from './concessions.js'

const problemsOf = (kind: unknown) => {
  const result = parse(ConcessionKind, kind)
  return result.ok ? [] : result.problems
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

describe('concessions', () => {
  it('C-PRI-18: three kinds, and a kickback is refused (RULES #32, PRI-15)', () => {
    worked<{ concessions: string[] }>(({ concessions }) => {
      const isValid = (name: string) => problemsOf(kebab(name)).length === 0
      return {
        valid: concessions.filter(isValid),
        refused: concessions.filter((name) => !isValid(name)),
      }
    })('C-PRI-18')
  })

  it('a benefit to the buyer’s own staff has an error of its own, which says what may be done (G-01)', () => {
    for (const kind of ['kickback', 'Kick-back for the buyer', 'bribe', '给采购员的回扣']) {
      const [problem, ...more] = problemsOf(kind)
      expect(more).toEqual([])
      expect(problem).toEqual({
        code: 'pricing/kickback-refused',
        path: '',
        params: { found: kind },
      })
      expect(problem && explain(problem, en)).toContain('A discount or rebate goes to the company')
      expect(problem && explain(problem, zhCN)).toContain('不得给予买方人员任何好处')
    }
  })

  it('any other kind is unknown, with those that are known (RULES #32)', () => {
    const allowed = ['payment-terms', 'free-spares', 'small-discount']
    expect(problemsOf('free-spare')).toEqual([
      {
        code: 'schema/not-allowed',
        path: '',
        params: { found: 'free-spare', allowed, nearest: 'free-spares' },
      },
    ])
    expect(problemsOf(undefined)).toMatchObject([{ code: 'schema/missing-choice' }])
    expect(problemsOf(5)).toMatchObject([{ code: 'schema/not-allowed' }])
  })

  it('a kickback is refused wherever it stands, in a book and in a request (G-01)', () => {
    const text = 'cash for the buyer'
    const request = parse(QuoteRequest, {
      lines: [{ id: 'l1', item: 'pen', quantity: 1 }],
      concessions: [{ kind: 'kickback', text }],
    })
    expect(request).toMatchObject({
      ok: false,
      problems: [{ code: 'pricing/kickback-refused', path: '/concessions/0/kind' }],
    })
    const book = parse(PriceBook.shape.quotation, { concessions: [{ kind: 'kickback' }] })
    expect(book).toMatchObject({
      ok: false,
      problems: [{ code: 'pricing/kickback-refused', path: '/concessions/0/kind' }],
    })
  })

  it('one that the book lists may need approval, one that it does not is refused (RULES #28, #32)', () => {
    const quotation = {
      concessions: [
        { kind: 'payment-terms' as const },
        { kind: 'free-spares' as const, approver: 'manager' },
      ],
    }
    const concessions = (['payment-terms', 'free-spares', 'small-discount'] as const).map(
      (kind) => ({ kind, text: 'as agreed' }),
    )
    expect(concessionsOf({ concessions }, { quotation })).toEqual({
      findings: [
        { code: 'pricing/concession-not-allowed', at: '/concessions/2', kind: 'small-discount' },
      ],
      causes: [
        {
          code: 'pricing/concession-needs-approval',
          rule: '/quotation/concessions/1',
          role: 'manager',
          kind: 'free-spares',
        },
      ],
    })
    expect(concessionsOf({ concessions }, {}).findings).toHaveLength(3)
    expect(concessionsOf({}, {})).toEqual({ findings: [], causes: [] })
  })
})
