import { METERED_INPUT, METERED_RULES, metered } from './metered.mjs'

/** Started packages; one without an amount is only counted. @type {import('../cases.mjs').Form} */
export const packages = {
  name: 'package',
  models: ['package'],
  rules: `model package_size package_amount? free_units? ${METERED_RULES}`,
  input: METERED_INPUT,
  answer: (example) => {
    const { package_size: size, package_amount: amount = '0', free_units: free } = example.rules
    return metered(example, {
      type: 'package',
      size,
      amount,
      ...(free === undefined ? {} : { free }),
    })
  },
}
