import type { Customer } from '@fieldbook/core/shared'

/** What a customer is called: by the id where there is no name, or a blank one. */
export function nameOf(customer: Pick<Customer, 'name'> | undefined, id: string): string {
  const name = customer?.name.trim()
  return name === undefined || name === '' ? id : name
}
