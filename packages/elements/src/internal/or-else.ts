/** An attribute that is taken away leaves this behind, and not the null that means nothing to a property. */
export const orElse = (absent: string | undefined) => ({
  fromAttribute: (value: string | null) => value ?? absent,
})
