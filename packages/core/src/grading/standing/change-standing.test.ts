import { describe, expect, it } from 'vitest'
import { practiceCase } from '../../../tests/practice.js'
import { explain } from '../../messages/catalogue.js'
import { en } from '../../messages/en.js'
import { zhCN } from '../../messages/zh-CN.js'
import { applyPatches, stateText } from '../../shared/index.js'
import { parse } from '../../shared/schema.js'
import { changeStanding } from './change-standing.js'
import { StandingChange, StandingRecord, type StandingPolicy } from './schema.js'

const on = '2026-11-21'
const order: StandingChange = { kind: 'order', by: 'r1', on }
const retain: StandingChange = { kind: 'retain', by: 'r1', on }
const propose: StandingChange = { kind: 'propose-loss', by: 'r1', on, reason: 'bought elsewhere' }
const confirm: StandingChange = { kind: 'confirm-loss', by: 'm1', role: 'supervisor', on }
const reopen: StandingChange = { kind: 'reopen', by: 'm1', on, reason: 'the tender is open again' }
const handOver: StandingChange = {
  kind: 'hand-over',
  by: 'm1',
  on,
  to: 'r2',
  reason: 'r1 has left',
}

const change = (record: StandingRecord, next: StandingChange, policy: StandingPolicy = {}) =>
  changeStanding(record, next, policy)
const after = (...changes: StandingChange[]) =>
  changes.reduce<StandingRecord>((record, next) => change(record, next).record, { id: 'c1' })
const codes = (record: StandingRecord, next: StandingChange, policy: StandingPolicy = {}) =>
  change(record, next, policy).reasons.map(({ code }) => code)

describe('the life of a customer (RULES #31)', () => {
  it('goes from prospect to ordered to retained', () => {
    expect(after(order)).toEqual({ id: 'c1', standing: 'ordered', changes: [order] })
    expect(after(order, retain)).toMatchObject({ standing: 'retained', changes: [order, retain] })
    expect(change({ id: 'c1' }, order).reasons).toEqual([
      { code: 'grading/standing-changed', from: 'prospect', to: 'ordered', by: 'r1', on },
    ])
  })

  it('takes a whole customer, and keeps what else is on it', () => {
    const customer = { id: 'c1', name: 'Zhang', standing: 'prospect', repId: 'r1' } as const
    expect(change(customer, order).record).toEqual({
      ...customer,
      standing: 'ordered',
      changes: [order],
    })
    expect(customer.standing).toBe('prospect')
  })

  it('refuses a step that is not the next one, and says from where it is taken', () => {
    const refused = change({ id: 'c1' }, retain)
    expect(refused).toEqual({
      status: 'refused',
      record: { id: 'c1' },
      patches: [],
      inversePatches: [],
      reasons: [
        {
          code: 'grading/standing-does-not-allow',
          change: 'retain',
          standing: 'prospect',
          allowed: ['ordered'],
        },
      ],
    })
    const [reason] = refused.reasons
    expect(explain(reason ?? { code: '' }, en)).toBe(
      'A delivery is for a customer with an order, and this one is a prospect.',
    )
    expect(explain(reason ?? { code: '' }, zhCN)).toBe(
      '“交付”只适用于已订购客户，该客户目前为有望客户。',
    )
    for (const [standing, next] of [
      ['ordered', order],
      ['retained', order],
      ['lost', order],
      ['retained', retain],
      ['lost', retain],
      ['retained', propose],
      ['lost', propose],
      ['retained', confirm],
      ['lost', confirm],
      ['retained', reopen],
    ] as const) {
      expect(codes({ id: 'c1', standing }, next)).toEqual(['grading/standing-does-not-allow'])
    }
  })

  it('refuses a change from before the last one', () => {
    const early = { ...retain, on: '2026-11-20' } as const
    expect(change(after(order), early).reasons).toEqual([
      { code: 'grading/before-last-change', on: '2026-11-20', last: on },
    ])
  })

  it('what it gives can be read again', () => {
    const record = after(propose, reopen, handOver, propose)
    expect(parse(StandingRecord, JSON.parse(JSON.stringify(record)))).toEqual({
      ok: true,
      value: record,
    })
    expect(parse(StandingChange, { ...propose, reason: '' })).toMatchObject({
      problems: [{ code: 'schema/too-small', path: '/reason' }],
    })
    expect(parse(StandingChange, { ...propose, kind: 'loose' })).toMatchObject({
      problems: [{ code: 'schema/not-allowed', path: '/kind' }],
    })
  })
})

describe('a loss takes two people (RULES #31, GRD-07)', () => {
  it('C-GRD-09: the rep may not confirm it, it takes the supervisor', () => {
    const { input, expected } = practiceCase<
      { state: 'lost_proposed'; by: string; to: 'lost_confirmed' },
      { allowed: boolean; requires: string }
    >('C-GRD-09')
    const { status, reasons } = change(after(propose), { ...confirm, by: 'r2', role: input.by })
    expect(status === 'done').toBe(expected.allowed)
    expect(reasons).toEqual([
      {
        code: 'grading/not-the-role',
        role: 'rep',
        roles: [expected.requires],
      },
    ])
  })

  it('one proposes, another confirms', () => {
    const proposed = after(order, propose)
    expect(proposed).toMatchObject({
      standing: 'ordered',
      lossProposed: { by: 'r1', on, reason: 'bought elsewhere' },
    })
    const { record, reasons } = change(proposed, confirm)
    expect(record).toEqual({ id: 'c1', standing: 'lost', changes: [order, propose, confirm] })
    expect(reasons).toEqual([
      {
        code: 'grading/loss-confirmed',
        by: 'm1',
        on,
        proposedBy: 'r1',
        reason: 'bought elsewhere',
      },
    ])
  })

  it('nobody confirms their own proposal, whatever their role', () => {
    const proposed = after({ ...propose, by: 'm1' })
    expect(codes(proposed, confirm)).toEqual(['grading/same-person'])
    expect(codes(proposed, { ...confirm, role: 'rep' })).toEqual([
      'grading/same-person',
      'grading/not-the-role',
    ])
  })

  it('the policy names the roles', () => {
    const policy = { mayConfirmLoss: ['owner', 'director'] }
    expect(change(after(propose), confirm, policy).reasons).toMatchObject([
      { code: 'grading/not-the-role', rule: '/mayConfirmLoss', roles: ['owner', 'director'] },
    ])
    expect(change(after(propose), { ...confirm, role: 'owner' }, policy).status).toBe('done')
  })

  it('what nobody has proposed cannot be confirmed', () => {
    expect(codes({ id: 'c1' }, confirm)).toEqual(['grading/loss-not-proposed'])
  })

  it('until it is confirmed nothing else happens, but a hand-over', () => {
    const proposed = after(propose)
    expect(codes(proposed, order)).toEqual(['grading/loss-pending'])
    expect(codes(proposed, { ...propose, by: 'r2' })).toEqual(['grading/loss-pending'])
    expect(change(proposed, handOver).record).toMatchObject({
      repId: 'r2',
      lossProposed: { by: 'r1' },
    })
  })

  it('may be reopened, before it is confirmed and afterwards', () => {
    expect(after(order, propose, reopen)).toEqual({
      id: 'c1',
      standing: 'ordered',
      changes: [order, propose, reopen],
    })
    const again = after(order, propose, confirm, reopen)
    expect(again.standing).toBe('prospect')
    expect(codes(again, reopen)).toEqual(['grading/loss-not-proposed'])
  })
})

describe('a hand-over (RULES #31)', () => {
  it('gives the customer to another rep, with a reason', () => {
    const { record, reasons } = change({ id: 'c1', repId: 'r1' }, handOver)
    expect(record.repId).toBe('r2')
    expect(reasons).toEqual([
      { code: 'grading/handed-over', from: 'r1', to: 'r2', by: 'm1', on, reason: 'r1 has left' },
    ])
    expect(change({ id: 'c1' }, handOver).reasons).toMatchObject([{ from: null }])
  })

  it('to the rep who has the customer is refused', () => {
    expect(change({ id: 'c1', repId: 'r2' }, handOver).reasons).toEqual([
      { code: 'grading/same-rep', repId: 'r2' },
    ])
  })
})

describe('undo (RULES #31)', () => {
  it('patches are small, and lead back', () => {
    const before = after(order)
    const { record, patches, inversePatches } = change(before, propose)
    expect(patches).toEqual([
      { op: 'add', path: ['changes', 1], value: propose },
      {
        op: 'add',
        path: ['lossProposed'],
        value: { by: 'r1', on, reason: 'bought elsewhere' },
      },
    ])
    expect(stateText(applyPatches(record, inversePatches))).toBe(stateText(before))
  })
})
