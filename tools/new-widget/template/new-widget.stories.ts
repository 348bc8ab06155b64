import '@fieldbook/elements/new-widget/define'
import type { FieldbookNewWidget } from '@fieldbook/elements/new-widget'
import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, nothing } from 'lit'
import { expect, userEvent } from 'storybook/test'

type Given = Partial<Pick<FieldbookNewWidget, 'names' | 'chosen'>>
type Story = StoryObj<Given>

export default {
  title: 'New widget',
  component: 'fieldbook-new-widget',
  args: { names: ['Ada', 'Bo', 'Cy'] },
  render: ({ names, chosen }) =>
    html`<fieldbook-new-widget .names=${names} chosen=${chosen ?? nothing}></fieldbook-new-widget>`,
} satisfies Meta<Given>

/** Three names to choose from. */
export const Choosing: Story = {
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector<FieldbookNewWidget>('fieldbook-new-widget')
    const [first] = widget?.shadowRoot?.querySelectorAll('button') ?? []
    if (first) await userEvent.click(first)
    await expect(widget?.chosen).toBe('Ada')
  },
}

/** No names. */
export const Empty: Story = { args: { names: [] } }
