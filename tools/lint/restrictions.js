// Syntax that a room forbids, each with what to write instead.

const clockMessage = 'No clock here: today and now come in as arguments.'

/** Reading the time. */
export const clock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: clockMessage,
  },
  { selector: 'CallExpression[callee.name="Date"]', message: clockMessage },
  {
    selector: 'MemberExpression[object.name=/^(Date|performance)$/][property.name="now"]',
    message: clockMessage,
  },
  {
    selector: 'MemberExpression[object.property.name=/^(Date|performance)$/][property.name="now"]',
    message: clockMessage,
  },
]

export const dateFunctionsWithClock = {
  group: ['date-fns', 'date-fns/*'],
  importNamePattern: '(Today|Tomorrow|Yesterday|ToNow)|^is(Past|Future|This)',
  message: clockMessage,
}

const wholeZodMessage = 'It brings all of zod with it: import by name, or `* as z`.'

/** Measured, gzip: 91 kB for `{ z }`, 4.5 kB for names. */
export const wholeZod = [
  {
    selector: 'ImportDeclaration[source.value="zod/mini"] > ImportSpecifier[imported.name="z"]',
    message: wholeZodMessage,
  },
  {
    selector: 'ImportDeclaration[source.value="zod/mini"] > ImportDefaultSpecifier',
    message: wholeZodMessage,
  },
]

/** What would make the same input give other bytes elsewhere. */
export const locale = [
  {
    selector: 'MemberExpression[property.name=/^(toLocale\\w*|localeCompare)$/]',
    message:
      'The result depends on the locale of the machine. Compare with `<`; word it in core/messages.',
  },
]

export const randomness = [
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'No randomness here: a seed comes in as an argument.',
  },
]

const pure = 'The core is pure: it neither reads nor changes anything outside its arguments.'

/** The outer world, with `Intl` left to the one room that words sentences. */
export const outerWorld = [
  ...['console', 'process', 'performance', 'crypto', 'fetch', 'navigator'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
].map((name) => ({ name, message: pure }))

export const intl = { name: 'Intl', message: 'Formatting by locale belongs in core/messages.' }

const translating = 'An adapter translates words and computes nothing: ask a quote for the figure.'

/** Arithmetic, but for counting on by one and joining texts. */
export const computing = [
  'BinaryExpression[operator=/^(?:[-*\u002f%]|\\*\\*)$/]',
  'BinaryExpression[operator="+"]:not([right.raw=/^(?:1$|\')/])',
  'AssignmentExpression[operator=/^[-+*\u002f%]/]',
  'UpdateExpression',
  'MemberExpression[object.name=/^(?:Math|BigInt)$/]',
].map((selector) => ({ selector, message: translating }))

export const exactArithmetic = {
  name: '@fieldbook/core/shared',
  importNames: [
    ...['plus', 'minus', 'times', 'over', 'roundQuotient'],
    ...['addMoney', 'subtractMoney', 'sumMoney', 'scaleMoney', 'allocateMoney'],
  ],
  message: translating,
}

/** A test that does not run proves nothing, and nobody reads a stored snapshot. `skipIf` remains. */
export const tests = [
  {
    selector: 'MemberExpression[property.name=/^(only|skip|todo|fails)$/]',
    message: 'Every test runs. One that needs what may be missing says so with skipIf.',
  },
  {
    selector:
      'CallExpression[callee.name=/^(it|test|describe)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo|fails)$/]',
    message: 'Every test runs. One that needs what may be missing says so with skipIf.',
  },
  {
    selector: 'MemberExpression[property.name=/Snapshot$/]',
    message: 'No snapshots: write down the value that is expected, and why.',
  },
]
