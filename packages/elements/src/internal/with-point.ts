/**
 * A number that was written with a comma, as it is to be written; undefined where it may be thousands, or is no
 * number. Keyboards of Chinese have commas and stops of their own.
 *
 * @example
 * withPoint('1,5') //=> '1.5'
 */
export function withPoint(text: string): string | undefined {
  // Three digits behind a comma may be thousands.
  const read = /^(\d{1,9})[,，。](?!\d{3}$)(\d{1,9})$/.exec(text)
  return read ? `${read[1]}.${read[2]}` : undefined
}
