import { expect, test } from 'vitest'
import { eventually } from '../internal/testing/on-page.js'
import { quoteOnPage } from './testing/quote-on-page.js'

test('an item is found by letters and taken by key', async () => {
  const quote = await quoteOnPage()
  quote.find('[role="combobox"]').focus()
  await quote.press('ca')
  expect(quote.texts('[role="option"]')).toEqual(['Care'])
  expect(quote.find('[role="combobox"]').getAttribute('aria-activedescendant')).toBe('option-0')
  await quote.press('{Enter}')
  expect(quote.changes.at(-1)?.request.lines.at(-1)).toEqual({
    id: '3',
    item: 'care',
    quantity: 1,
    months: 12,
  })
  await eventually(() => expect(quote.focused?.dataset['line']).toBe('3'))
})

test('the arrows go round the list, Escape closes it, and what is not found is said', async () => {
  const quote = await quoteOnPage()
  const field = quote.find('[role="combobox"]')
  field.focus()
  await quote.press('{ArrowDown}{ArrowDown}{ArrowUp}{ArrowUp}')
  expect(quote.text('[role="option"][aria-selected="true"]')).toBe('Care')
  await quote.press('{Escape}')
  expect(field.ariaExpanded).toBe('false')
  await quote.press('zzz')
  expect(quote.text('#options-box [role="status"]')).toBe('No item has this in its name.')
})
