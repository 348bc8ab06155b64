/** What texts are asked for: to be one of `names`, to start or end with others, or to contain them. */
export type TextQuestions = {
  readonly names: ReadonlySet<string>
  readonly starts: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  readonly parts: ReadonlySet<string>
}

/** One text for every combination of answers that a text can give; not `complete` past the limit of states. */
export type TextWitnesses = { readonly texts: readonly string[]; readonly complete: boolean }

const MOST_STATES = 50_000
// Twenty thousand letters stand from here on: some policy may use all the plain ones.
const FIRST_HAN = 0x4e00
const PLAIN_LETTERS = 'xyzabcdefghijklmnopqrstuvw0123456789'

/**
 * A shortest text for every combination of answers.
 *
 * A product automaton reads texts letter by letter: of the letters that no question names, one stands for all. Each
 * of its states is reached by a shortest text first, and what a state has seen decides every answer.
 *
 * @param mostStates the search ends there, and says so
 * @example
 * textWitnesses({ names: new Set(), starts: new Set(['ab']), ends: new Set(['ba']), parts: new Set() }).texts //=> ['', 'ab', 'ba', 'aba']
 */
export function textWitnesses(questions: TextQuestions, mostStates = MOST_STATES): TextWitnesses {
  const other = otherLetter(questions)
  const { names, starts, ends, parts } = questions
  if (starts.size + ends.size + parts.size === 0) {
    return { texts: [...names, names.has('') ? other : ''], complete: true }
  }
  const automaton = makeAutomaton(questions, other)
  const first = automaton.start()
  const reached = new Set([automaton.keyOf(first)])
  const found = new Map<string, string>()
  const queue = [first]
  for (const state of queue) {
    const answers = automaton.answersOf(state)
    if (!found.has(answers)) found.set(answers, state.text)
    for (const letter of automaton.letters) {
      const next = automaton.step(state, letter)
      const key = automaton.keyOf(next)
      if (reached.has(key)) continue
      if (reached.size === mostStates) return { texts: [...found.values()], complete: false }
      reached.add(key)
      queue.push(next)
    }
  }
  return { texts: [...found.values()], complete: true }
}

type State = {
  /** A shortest text that leads here. */
  readonly text: string
  /** Whether some name or start goes on from here: then the text itself is what has been seen. */
  readonly isBeginning: boolean
  /** The longest of `starts` that the text starts with. */
  readonly started: string | null
  /** The longest end of the text that goes on to one of `ends` or `parts`. */
  readonly tail: string
  /** Which of `parts` the text contains, as bits. */
  readonly contained: bigint
}

function makeAutomaton({ names, starts, ends, parts }: TextQuestions, other: string) {
  const beginnings = beginningsOf([...names, ...starts])
  const tails = beginningsOf([...ends, ...parts])
  const partList = [...parts]
  const endList = [...ends]
  const partsEndingIn = remember((tail) => bitsOf(partList, (part) => tail.endsWith(part)))
  const endsOf = remember((tail) => bitsOf(endList, (end) => tail.endsWith(end)))
  const tailAfter = remember((text) => {
    let tail = text
    while (!tails.has(tail)) tail = tail.slice(1)
    return tail
  })
  const letters = new Set([other])
  for (const text of [...names, ...starts, ...ends, ...parts]) {
    for (let place = 0; place < text.length; place++) letters.add(text.charAt(place))
  }
  return {
    letters,
    start: (): State => ({
      text: '',
      isBeginning: true,
      started: starts.has('') ? '' : null,
      tail: '',
      contained: partsEndingIn(''),
    }),
    step: (state: State, letter: string): State => {
      const text = state.text + letter
      const isBeginning = state.isBeginning && beginnings.has(text)
      const tail = tailAfter(state.tail + letter)
      const contained = state.contained | partsEndingIn(tail)
      const started = isBeginning && starts.has(text) ? text : state.started
      return { text, isBeginning, started, tail, contained }
    },
    keyOf: ({ text, isBeginning, started, tail, contained }: State) =>
      isBeginning ? JSON.stringify(text) : JSON.stringify([started, tail, String(contained)]),
    answersOf: ({ text, isBeginning, started, tail, contained }: State) =>
      isBeginning && names.has(text)
        ? JSON.stringify(text)
        : JSON.stringify([started, String(endsOf(tail)), String(contained)]),
  }
}

function beginningsOf(texts: readonly string[]): Set<string> {
  const beginnings = new Set([''])
  for (const text of texts) {
    for (let length = 1; length <= text.length; length++) beginnings.add(text.slice(0, length))
  }
  return beginnings
}

function bitsOf(list: readonly string[], holds: (entry: string) => boolean): bigint {
  return list.reduce(
    (bits, entry, index) => (holds(entry) ? bits | (1n << BigInt(index)) : bits),
    0n,
  )
}

function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const given = answer(text)
    known.set(text, given)
    return given
  }
}

function otherLetter({ names, starts, ends, parts }: TextQuestions): string {
  const asked = [...names, ...starts, ...ends, ...parts].join('')
  const plain = Array.from(PLAIN_LETTERS).find((letter) => !asked.includes(letter))
  if (plain !== undefined) return plain
  let code = FIRST_HAN
  while (asked.includes(String.fromCharCode(code))) code++
  return String.fromCharCode(code)
}
