import { onlyKeys } from '../keys.mjs'
import { askOne, lineOf } from './ask.mjs'
import { conventionsOf } from './dialect-of.mjs'
import { change, share } from './spelling.mjs'

/** Discounts that hold from a minute to another. @type {import('../cases.mjs').Form} */
export const datedDiscounts = {
  name: 'dated discounts',
  rules: 'rules',
  input: 'list_price at quantity?',
  answer: (example) => {
    const { list_price: unit, at, quantity = '1' } = example.input
    const quoted = askOne({
      conventions: conventionsOf(example),
      scheme: { type: 'per-unit', unit },
      line: { quantity, facts: { at: inOrder(at) } },
      today: at.slice(0, 10),
      book: {
        adjustments: [
          {
            id: 'discounts',
            on: 'unit',
            stacking: 'exclusive',
            rules: example.rules.rules.map(ruleOf),
          },
        ],
      },
    })
    return { price: () => lineOf(quoted).unitNet, unit_price: () => lineOf(quoted).unitNet }
  },
}

/** @param {any} rule @param {number} index */
function ruleOf(rule, index) {
  onlyKeys(rule, 'percent_off from? to?', 'a rule')
  const { percent_off: percent, from, to } = rule
  const range = {
    ...(from === undefined ? {} : { atLeast: inOrder(from) }),
    ...(to === undefined ? {} : { atMost: inOrder(to) }),
  }
  return {
    id: `rule-${index}`,
    ...change({ rate: share(percent) }),
    ...(from === undefined && to === undefined ? {} : { when: { fact: 'at', ...range } }),
  }
}

// Rules of Fieldbook begin with a day. A moment is a fact, spelled as a number of the same order.
/** @param {string} moment */
function inOrder(moment) {
  return Number(moment.replaceAll(/\D/g, '').padEnd(14, '0'))
}
