// Compares what contenders answer, then how long they take. Machines are noisy, so only ratios leave this file.

import { isDeepStrictEqual } from 'node:util'

/**
 * @typedef {object} Contender one way to answer the question
 * @property {string} name
 * @property {number} subjects how many customers, or what else is asked about, it answers for: a slow one is given fewer
 * @property {() => unknown} answer what is timed; may be asynchronous
 * @property {(answer: any) => readonly unknown[]} [comparable] what of the answer is compared: all of it, unless said
 *
 * @typedef {object} Claim a ratio of times for one subject, with its bound
 * @property {string} says
 * @property {string} of the name of a contender
 * @property {string} to the name of another
 * @property {number} [atLeast]
 * @property {number} [atMost]
 *
 * @typedef {object} Benchmark
 * @property {string} title
 * @property {'customers' | 'places' | 'lines'} about what is asked about
 * @property {number} [rounds] an odd count; where a round takes seconds, fewer than the others have
 * @property {readonly [Contender, ...Contender[]]} contenders the first is the hand-written loop
 * @property {readonly Claim[]} claims
 *
 * @typedef {(of: string, to: string) => number} Ratio of the times that two contenders need for one subject
 */

/**
 * Where contenders answer otherwise than the hand-written loop, one line each.
 *
 * @param {Benchmark} benchmark
 * @returns {Promise<string[]>}
 */
export async function differences({ contenders: [loop, ...others] }) {
  const expected = await comparableAnswer(loop)
  const lines = []
  for (const contender of others) {
    const { name, subjects } = contender
    const found = await comparableAnswer(contender)
    if (found.length < subjects) lines.push(`${name}: ${found.length} answers of ${subjects}`)
    const at = found.findIndex((one, index) => !isDeepStrictEqual(one, expected[index]))
    if (at === -1) continue
    const [was, should] = [found[at], expected[at]].map((one) => JSON.stringify(one))
    lines.push(`${name}: answer ${at} is ${was}, the loop's is ${should}`)
  }
  return lines
}

/**
 * @param {Benchmark} benchmark
 * @param {number} rounds
 * @returns {Promise<Ratio>}
 */
export async function measure({ contenders, rounds: most = Infinity }, rounds) {
  // Until the compiler has seen a contender's hot paths, its times say nothing.
  for (let warmUp = 0; warmUp < 3; warmUp++) await playRound(contenders)
  /** @type {Map<string, number>[]} */
  const times = []
  for (let round = 0; round < Math.min(rounds, most); round++) {
    // Each contender is first in some rounds and last in others: nobody always follows the same neighbour.
    const first = round % contenders.length
    times.push(await playRound([...contenders.slice(first), ...contenders.slice(0, first)]))
  }
  // A machine that is busy for a while slows a whole round; the ratios within a round hardly move.
  return (of, to) => median(times.map((time) => (time.get(of) ?? NaN) / (time.get(to) ?? NaN)))
}

/**
 * @param {Claim} claim
 * @param {Ratio} ratio
 */
export function holds({ of, to, atLeast = 0, atMost = Infinity }, ratio) {
  return ratio(of, to) >= atLeast && ratio(of, to) <= atMost
}

/** @param {Contender} contender @returns {Promise<readonly unknown[]>} */
async function comparableAnswer({ answer, comparable = (whole) => whole }) {
  return comparable(await answer())
}

/**
 * @param {readonly Contender[]} contenders
 * @returns {Promise<Map<string, number>>} the time of each for one subject
 */
async function playRound(contenders) {
  const times = new Map()
  for (const { name, subjects, answer } of contenders) {
    // So that nobody cleans up after another. Node has this with --expose-gc only.
    globalThis.gc?.()
    const start = performance.now()
    await answer()
    times.set(name, (performance.now() - start) / subjects)
  }
  return times
}

/** @param {number[]} values an odd count of them */
function median(values) {
  return values.sort((left, right) => left - right)[(values.length - 1) / 2] ?? NaN
}
