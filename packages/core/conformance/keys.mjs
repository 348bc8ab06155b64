import { NoTranslation } from './no-translation.mjs'

/**
 * The keys of an object in a case: those that must be there, and with `?` those that may. `line*` is any that begin so,
 * for names that the case itself makes up.
 *
 * @typedef {object} Keys
 * @property {readonly string[]} must
 * @property {(key: string) => boolean} may
 */

/** @param {string} spelled `quantity currency?` @returns {Keys} */
export function keysOf(spelled) {
  const names = spelled.split(' ').filter((name) => name !== '')
  const known = new Set(names.map((name) => name.replace('?', '')))
  const begun = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1))
  return {
    must: names.filter((name) => !/[?*]$/.test(name)),
    may: (key) => known.has(key) || begun.some((start) => key.startsWith(start)),
  }
}

/** @param {object} value @param {Keys} keys */
export function hasKeys(value, { must, may }) {
  return must.every((key) => key in value) && Object.keys(value).every(may)
}

/**
 * Refuses what has other keys: none is ever passed over.
 *
 * @param {any} value
 * @param {string} spelled
 * @param {string} what the name of the value, for the message
 */
export function onlyKeys(value, spelled, what) {
  const { must, may } = keysOf(spelled)
  const unknown = Object.keys(value).filter((key) => !may(key))
  if (unknown.length > 0) throw new NoTranslation(`${what} has ${unknown.join(', ')}`)
  const missing = must.filter((key) => !(key in value))
  if (missing.length > 0) throw new NoTranslation(`${what} lacks ${missing.join(', ')}`)
}

/**
 * What a word of a case means, or a refusal.
 *
 * @template Meaning
 * @param {string} word
 * @param {Readonly<Record<string, Meaning>>} meanings
 * @param {string} what
 * @returns {Meaning}
 */
export function meaningOf(word, meanings, what) {
  const meaning = Object.hasOwn(meanings, word) ? meanings[word] : undefined
  if (meaning === undefined) throw new NoTranslation(`${what} "${word}"`)
  return meaning
}
