/** Adds a language, or other words for one of ours. */
export function registerMessages(..._messages: readonly { readonly locale: string }[]): void {
  // So far nothing speaks.
}
