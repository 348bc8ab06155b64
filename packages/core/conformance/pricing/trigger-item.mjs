import { NoTranslation } from '../no-translation.mjs'
import { hasKeys, keysOf, onlyKeys } from '../keys.mjs'
import { spelled } from '../figures.mjs'
import { SOME_CURRENCY, ask, lineOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { change, share } from './spelling.mjs'

const LINE = keysOf('quantity list_price')

const answer = (/** @type {import('../cases.mjs').Case} */ example) => {
  const { trigger, then } = example.rules
  onlyKeys(trigger, 'item min_amount? max_amount? min_qty? max_qty?', 'the trigger')
  onlyKeys(then, 'item percent_off? amount_off?', 'what follows')
  const lines = Object.entries(/** @type {Record<string, any>} */ (example.input))
  const names = lines.map(([name]) => name)
  if (!lines.every(([, line]) => hasKeys(line, LINE)))
    throw new NoTranslation('a line of other keys')
  const quoted = ask({
    book: {
      currency: SOME_CURRENCY,
      conventions: conventionsOf(example),
      items: [...new Set([...names, trigger.item, then.item])].map((id) => ({ id, unit: 'unit' })),
      prices: lines.map(([id, { list_price: unit }]) => ({
        id,
        item: id,
        scheme: { type: 'per-unit', unit },
      })),
      adjustments: [
        { id: 'then', on: 'unit', stacking: 'sequential', rules: [ruleOf(trigger, then)] },
      ],
    },
    request: {
      lines: lines.map(([id, { quantity }]) => ({ id, item: id, quantity })),
    },
  })
  return Object.fromEntries(
    names.flatMap((name, index) => [
      [`${name}_discount_percent`, () => spelled(lineOf(quoted, index).discount ?? '0', 2)],
      [`${name}_unit_price`, () => lineOf(quoted, index).unitNet],
    ]),
  )
}

/** @param {any} trigger @param {any} then */
function ruleOf({ item, min_amount, max_amount, min_qty, max_qty }, then) {
  const { percent_off: percent, amount_off: amount } = then
  return {
    id: 'then',
    items: [then.item],
    having: [
      { item, ...range('amount', min_amount, max_amount), ...range('quantity', min_qty, max_qty) },
    ],
    ...change(percent === undefined ? { amount } : { rate: share(percent) }),
  }
}

/** @param {string} name @param {string | undefined} atLeast @param {string | undefined} atMost */
function range(name, atLeast, atMost) {
  if (atLeast === undefined && atMost === undefined) return {}
  const least = atLeast === undefined ? {} : { atLeast }
  return { [name]: { ...least, ...(atMost === undefined ? {} : { atMost }) } }
}

/** What is bought of one item lowers the price of another. @type {import('../cases.mjs').Form} */
export const triggerItem = { name: 'trigger item', rules: 'trigger then', input: '*', answer }
