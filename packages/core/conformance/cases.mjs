// Runs the cases of a file, each through the adapter of its form.

import { hasKeys, keysOf } from './keys.mjs'
import { differences } from './figures.mjs'

/**
 * A worked example of another system.
 *
 * @typedef {object} Case
 * @property {string} id
 * @property {string} [source] where it is published
 * @property {any} rules
 * @property {any} input
 * @property {Readonly<Record<string, unknown>>} expected
 *
 * @typedef {Readonly<Record<string, () => import('./figures.mjs').Found>>} Answers what a form can be asked, by the
 *   names of the expectation; each is worked out when it is asked for
 *
 * @typedef {object} Form a kind of cases: what keys its rules and input have, and how to ask Fieldbook
 * @property {string} name
 * @property {readonly string[]} [models] what `rules.model` says
 * @property {string} rules
 * @property {string} input
 * @property {(example: Case) => Answers} answer
 *
 * @typedef {{ id: string, causes: readonly string[] }} Miss
 */

/**
 * @param {readonly Case[]} cases
 * @param {readonly Form[]} forms
 * @returns {Miss[]} the cases that fail, with why
 */
export function missesOf(cases, forms) {
  return cases.flatMap((example) => {
    const causes = causesOf(example, forms)
    return causes.length === 0 ? [] : [{ id: example.id, causes }]
  })
}

/** @param {Case} example @param {readonly Form[]} forms */
export function formOf({ rules, input }, forms) {
  // A note explains; it rules nothing.
  const ruling = Object.fromEntries(Object.entries(rules).filter(([key]) => key !== 'note'))
  return forms.find(
    ({ models, ...keys }) =>
      (models === undefined || models.includes(rules.model)) &&
      hasKeys(ruling, keysOf(keys.rules)) &&
      hasKeys(input, keysOf(keys.input)),
  )
}

/** @param {Case} example @param {readonly Form[]} forms @returns {string[]} */
function causesOf(example, forms) {
  try {
    const form = formOf(example, forms)
    if (form === undefined) {
      const keys = [example.rules, example.input].map((part) => Object.keys(part).join(' '))
      return [`no form has rules of ${keys[0]} and input of ${keys[1]}`]
    }
    const answers = form.answer(example)
    return Object.entries(example.expected).flatMap(([key, expected]) => {
      const answer = answers[key]
      return answer === undefined
        ? [`no translation: ${form.name} has no ${key}`]
        : differences(expected, answer(), key)
    })
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
