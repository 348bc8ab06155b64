/** What a case asks cannot be said in the words of Fieldbook: a key or a value that no adapter knows. */
export class NoTranslation extends Error {
  /** @param {string} why */
  constructor(why) {
    super(`no translation: ${why}`)
  }
}
