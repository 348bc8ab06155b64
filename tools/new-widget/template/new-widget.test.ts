import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { FieldbookNewWidget } from './new-widget.js'

FieldbookNewWidget.define()

test('a name is chosen by click and by key', async () => {
  const { widget, buttons } = await onPage()
  await userEvent.click(buttons[1] ?? document.body)
  expect(widget.chosen).toBe('Bo')

  buttons[0]?.focus()
  await userEvent.keyboard(' ')
  expect(widget.chosen).toBe('Ada')
  await widget.updateComplete
  expect(buttons.map((button) => button.ariaPressed)).toEqual(['true', 'false'])
})

test('a choice that the page refuses leaves the one before', async () => {
  const { widget, buttons } = await onPage()
  const asked: string[] = []
  widget.addEventListener('fieldbook-new-widget-choose', (event) => {
    asked.push(event.detail.name)
    event.preventDefault()
  })
  await userEvent.click(buttons[0] ?? document.body)

  expect(asked).toEqual(['Ada'])
  expect(widget.chosen).toBeUndefined()
})

test('the language is that of the nearest lang', async () => {
  const { widget } = await onPage({ names: [], lang: 'zh-CN' })
  expect(widget.shadowRoot?.querySelector('[part="empty"]')?.textContent).toBe('暂无可选项。')
})

async function onPage({ names = ['Ada', 'Bo'], lang = 'en' } = {}) {
  document.documentElement.lang = lang
  document.body.innerHTML = '<fieldbook-new-widget></fieldbook-new-widget>'
  const widget = document.querySelector<FieldbookNewWidget>('fieldbook-new-widget')
  if (!widget) throw new Error('The widget is not there')
  widget.names = names
  await widget.updateComplete
  const buttons = [...(widget.shadowRoot?.querySelectorAll('button') ?? [])]
  return { widget, buttons }
}
