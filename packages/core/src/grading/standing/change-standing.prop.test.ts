import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, applyPatches, stateText } from '../../shared/index.js'
import { changeStanding, type StandingStep } from './change-standing.js'
import type { StandingChange, StandingPolicy, StandingRecord } from './schema.js'

const changeBy = (people: readonly string[]): fc.Arbitrary<StandingChange> =>
  fc
    .record({
      kind: fc.constantFrom<StandingChange['kind']>(
        'order',
        'retain',
        'propose-loss',
        'confirm-loss',
        'reopen',
        'hand-over',
      ),
      by: fc.constantFrom(...people),
      role: fc.constantFrom('rep', 'supervisor', 'owner'),
      to: fc.constantFrom('r1', 'r2'),
      day: fc.nat(3),
    })
    .map(({ kind, by, role, to, day }): StandingChange => {
      const signed = { by, on: addDays('2026-11-21', day) }
      if (kind === 'confirm-loss') return { kind, ...signed, role }
      if (kind === 'hand-over') return { kind, ...signed, to, reason: 'left' }
      if (kind === 'order' || kind === 'retain') return { kind, ...signed }
      return { kind, ...signed, reason: 'why' }
    })
const policy = fc.constantFrom<StandingPolicy>(
  {},
  { mayConfirmLoss: ['rep', 'supervisor', 'owner'] },
  { mayConfirmLoss: ['owner'] },
)
const start = fc.constantFrom<StandingRecord>(
  { id: 'c1' },
  { id: 'c1', standing: 'ordered', repId: 'r1' },
)
const changesBy = (...people: string[]) => fc.array(changeBy(people), { maxLength: 14 })

function run(first: StandingRecord, changes: readonly StandingChange[], rules: StandingPolicy) {
  const steps: StandingStep[] = []
  let record = first
  for (const change of changes) {
    const step = changeStanding(record, change, rules)
    steps.push(step)
    record = step.record
  }
  return { record, steps }
}

describe('the life of a customer (RULES #31)', () => {
  it('no sequence of changes by one person alone reaches lost, whatever roles they claim', () => {
    fc.assert(
      fc.property(start, changesBy('p1'), policy, (first, changes, rules) => {
        const { steps } = run(first, changes, rules)
        expect(steps.filter(({ record }) => record.standing === 'lost')).toEqual([])
      }),
    )
  })

  it('who is lost was proposed by one person and confirmed by another with the role', () => {
    fc.assert(
      fc.property(start, changesBy('p1', 'p2'), policy, (first, changes, rules) => {
        const { mayConfirmLoss = ['supervisor'] } = rules
        let before = first
        for (const [index, { record }] of run(first, changes, rules).steps.entries()) {
          const change = changes[index]
          if (record.standing === 'lost' && before.standing !== 'lost') {
            expect(before.lossProposed).toBeDefined()
            expect(change?.by).not.toBe(before.lossProposed?.by)
            expect(mayConfirmLoss).toContain(change?.kind === 'confirm-loss' && change.role)
          }
          before = record
        }
      }),
    )
  })

  it('undoing every change restores the record, redoing leads there again', () => {
    fc.assert(
      fc.property(start, changesBy('p1', 'p2'), policy, (first, changes, rules) => {
        const before = stateText(first)
        const { record, steps } = run(first, changes, rules)
        const undone = steps.reduceRight(
          (state, { inversePatches }) => applyPatches(state, inversePatches),
          record,
        )
        expect(stateText(undone)).toBe(before)
        const redone = steps.reduce((state, { patches }) => applyPatches(state, patches), undone)
        expect(stateText(redone)).toBe(stateText(record))
        expect(stateText(first)).toBe(before)
      }),
    )
  })

  it('a change is done and kept, or refused with its reasons and without a trace', () => {
    fc.assert(
      fc.property(start, changesBy('p1', 'p2'), policy, (first, changes, rules) => {
        const { record, steps } = run(first, changes, rules)
        const done = changes.filter((_, index) => steps[index]?.status === 'done')
        expect(record.changes ?? []).toEqual(done)
        for (const { status, patches, reasons } of steps) {
          expect(reasons.length).toBeGreaterThan(0)
          expect(patches.length > 0).toBe(status === 'done')
        }
        expect(JSON.parse(JSON.stringify(record))).toEqual(record)
      }),
    )
  })
})
