/** By the key of a part: its name, or its name and that of one of its entries. */
export type PartNames = Readonly<Record<string, string | readonly [whole: string, entry: string]>>

/** What a part is called, or an entry of it; a part that nobody has named is called by its key. */
export function partName(names: PartNames, key: string, isEntry: boolean): string {
  const name = Object.hasOwn(names, key) ? names[key] : undefined
  if (name === undefined) return `“${key}”`
  return typeof name === 'string' ? name : name[isEntry ? 1 : 0]
}
