import { expect, test, vi } from 'vitest'
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
  // It is loaded first.
  await vi.waitFor(() => {
    expect(find(widget, '[part="empty"]')?.textContent).toBe('暂无可选项。')
  })
})

test('without names the layout is there and says that it loads', async () => {
  const { widget } = await onPage({ names: undefined })
  expect(find(widget, '[aria-busy="true"] [role="status"]')?.textContent).toBe('Loading')
})

type Setting = { readonly names?: readonly string[] | undefined; readonly lang?: string }

async function onPage(setting: Setting = {}) {
  const { names, lang = 'en' } = { names: ['Ada', 'Bo'], ...setting }
  document.documentElement.lang = lang
  document.body.innerHTML = '<fieldbook-new-widget></fieldbook-new-widget>'
  const widget = document.querySelector<FieldbookNewWidget>('fieldbook-new-widget')
  if (!widget) throw new Error('The widget is not there')
  widget.names = names
  await widget.updateComplete
  const buttons = [...(widget.shadowRoot?.querySelectorAll('button') ?? [])]
  return { widget, buttons }
}

function find(widget: FieldbookNewWidget, selector: string): Element | undefined {
  return widget.shadowRoot?.querySelector(selector) ?? undefined
}
