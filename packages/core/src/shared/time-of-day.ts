/**
 * Whether a text is a local wall time, from `'00:00'` to `'23:59'`.
 *
 * @example
 * isTimeOfDay('24:00') //=> false
 */
export function isTimeOfDay(text: unknown): text is string {
  return typeof text === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}
