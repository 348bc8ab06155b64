/** Either a value, or the problems that stand in its way. */
export type Outcome<Value, Problems> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: Problems }
