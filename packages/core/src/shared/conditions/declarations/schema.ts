import * as z from 'zod/mini'
import { check, checkAll, recordOf, type Fault } from '../../checking/schema.js'
import { compareExact } from '../../decimal.js'
import type { Immutable } from '../../immutable.js'
import { Decimal, LocalText, Period } from '../../vocabulary/schema.js'

/**
 * What a fact may be. `step` is the distance between two values of a number, `oneOf` all values of a text. `fixed`
 * facts cannot be worked on: no advice is given to change them. `personal` facts need a purpose and a time after
 * which they count as not known (G-08).
 */
export const FactDeclaration = z
  .strictObject({
    type: z.enum(['number', 'date', 'text', 'boolean']),
    name: z.exactOptional(LocalText),
    unit: z.exactOptional(LocalText),
    atLeast: z.exactOptional(z.number()),
    atMost: z.exactOptional(z.number()),
    step: z.exactOptional(
      Decimal.check(
        check((step: Decimal) => compareExact(step, 0) > 0, 'conditions/step-not-positive'),
      ),
    ),
    oneOf: z.exactOptional(z.array(z.string()).check(z.minLength(1))),
    fixed: z.exactOptional(z.boolean()),
    personal: z.exactOptional(
      z.strictObject({
        purpose: z.string().check(z.minLength(1)),
        keepFor: Period,
        datedBy: z.string().check(z.minLength(1)),
      }),
    ),
  })
  .check(checkAll(declarationFaults))
export type FactDeclaration = Immutable<z.infer<typeof FactDeclaration>>

/** The facts that a policy may ask about, by name. Whoever declares facts declares all that the policy names. */
export const FactDeclarations = recordOf(z.string().check(z.minLength(1)), FactDeclaration)
export type FactDeclarations = Immutable<z.infer<typeof FactDeclarations>>

const ONLY_FOR = {
  atLeast: 'number',
  atMost: 'number',
  step: 'number',
  unit: 'number',
  oneOf: 'text',
} as const

type Declared = { readonly type: string } & { readonly [Key in keyof typeof ONLY_FOR]?: unknown }

function* declarationFaults(
  declared: Declared & { atLeast?: number; atMost?: number },
): Iterable<Fault> {
  for (const [key, type] of Object.entries(ONLY_FOR)) {
    if (declared[key as keyof typeof ONLY_FOR] !== undefined && declared.type !== type) {
      yield {
        code: 'conditions/not-for-type',
        at: [key],
        params: { key, type: declared.type, only: type },
      }
    }
  }
  const { atLeast = -Infinity, atMost = Infinity } = declared
  if (atLeast > atMost) {
    yield { code: 'conditions/empty-range', at: ['atMost'], params: { low: atLeast, high: atMost } }
  }
}
