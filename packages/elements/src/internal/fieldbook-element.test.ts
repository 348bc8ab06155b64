import { html } from 'lit'
import { property } from 'lit/decorators.js'
import { expect, test } from 'vitest'
import { FieldbookElement } from './fieldbook-element.js'

class Greeting extends FieldbookElement {
  static override readonly tag = 'greeting'

  @property() name = 'nobody'

  protected override render() {
    return html`<p>${this.name}</p>`
  }
}

test('two prefixes register two tags, which work beside each other', async () => {
  Greeting.define({ prefix: 'north' })
  Greeting.define({ prefix: 'south' })
  document.body.innerHTML =
    '<north-greeting name="Ada"></north-greeting><south-greeting name="Bo"></south-greeting>'
  const greetings = [...document.body.children] as Greeting[]
  await Promise.all(greetings.map((greeting) => greeting.updateComplete))

  expect(greetings.map((greeting) => greeting.shadowRoot?.textContent)).toEqual(['Ada', 'Bo'])
  expect(greetings.every((greeting) => greeting instanceof Greeting)).toBe(true)
})

test('a tag that is taken stays with its first owner', () => {
  const owner = class extends HTMLElement {}
  customElements.define('taken-greeting', owner)
  Greeting.define({ prefix: 'taken' })

  expect(customElements.get('taken-greeting')).toBe(owner)
})

test('a property that is decorated is drawn again when it changes', async () => {
  Greeting.define({ prefix: 'changing' })
  document.body.innerHTML = '<changing-greeting></changing-greeting>'
  const greeting = document.querySelector<Greeting>('changing-greeting')
  await greeting?.updateComplete
  if (greeting) greeting.name = 'Cy'
  await greeting?.updateComplete

  expect(greeting?.shadowRoot?.textContent).toBe('Cy')
})
