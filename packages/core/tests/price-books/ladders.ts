import fc from 'fast-check'
import type { ApprovalLadder } from '../../src/pricing/index.js'

const share = fc.integer({ min: 0, max: 20 }).map((count) => String(count / 20))
const maybe = <Value>(value: fc.Arbitrary<Value>, name: string) =>
  fc.option(value, { nil: undefined }).map((made) => (made === undefined ? {} : { [name]: made }))

const authority = fc
  .tuple(maybe(share, 'discount'), maybe(share, 'marginOnCost'), maybe(fc.nat(400), 'amount'))
  .map((parts): object => Object.assign({}, ...parts) as object)

/** Up to two ladders; whoever quotes stands at the foot of each. */
export const ladders = fc
  .array(
    fc.record({
      of: fc.constantFrom('order' as const, 'line' as const),
      approvers: fc.constantFrom('lowest' as const, 'each' as const),
      roles: fc.array(authority, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 2 },
  )
  .map((made) =>
    made.map(({ roles, ...ladder }, index): ApprovalLadder => ({
      ...ladder,
      id: `ladder-${index}`,
      roles: roles.map((limits, place) => ({
        ...limits,
        role: place === 0 ? 'rep' : `role-${index}-${place}`,
      })),
    })),
  )

const roles = ['rep', 'role-0-1', 'role-0-2', 'role-1-1', 'legal']
/** The roles of `ladders`, and one beside them. */
export const roleNames = fc.constantFrom(...roles)

/** A floor by the cost, that refuses or asks a role. */
export const floors = fc.record({
  marginOnCost: share,
  beyond: fc.oneof(fc.constant('refuse' as const), fc.record({ approver: roleNames })),
})
