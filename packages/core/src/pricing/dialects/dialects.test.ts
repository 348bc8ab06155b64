import { describe, expect, it } from 'vitest'
import { PricingConventions } from '../schema.js'
import { DIALECTS } from './dialects.js'

describe('dialects', () => {
  it.each(Object.entries(DIALECTS))('%s says every convention', (_, conventions) => {
    expect(PricingConventions.parse(conventions)).toEqual(conventions)
  })

  it('refuses a tie only where the system does', () => {
    const refusing = Object.entries(DIALECTS).filter(([, { choose }]) => choose.includes('refuse'))
    expect(refusing.map(([name]) => name)).toEqual(['erpnext'])
  })
})
