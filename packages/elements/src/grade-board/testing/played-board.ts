import type { CustomerOpenDetail, FieldbookGradeBoard } from '@fieldbook/elements/grade-board'
import { expect, userEvent, waitFor } from 'storybook/test'

/** The board of a story as a person with a keyboard has it, and which customers it was asked for. */
export class PlayedBoard {
  readonly element: FieldbookGradeBoard
  readonly opened: CustomerOpenDetail[] = []

  constructor(canvas: HTMLElement) {
    const element = canvas.querySelector<FieldbookGradeBoard>('fieldbook-grade-board')
    if (!element) throw new Error('The story shows no board')
    this.element = element
    element.addEventListener('fieldbook-customer-open', ({ detail }) => this.opened.push(detail))
  }

  /** What the board draws, once it has drawn it. */
  async find(selector: string): Promise<HTMLElement> {
    return eventually(() => {
      const found = this.all(selector)[0]
      if (!found) throw new Error(`The board shows no ${selector}`)
      return found
    })
  }

  all(selector: string): HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
  }

  /** What has the focus. */
  get focused(): HTMLElement | undefined {
    return this.all(':focus')[0]
  }

  async focus(selector: string): Promise<void> {
    await this.find('#card')
    const found = await this.find(selector)
    found.focus()
  }

  /** Keys as `userEvent.keyboard` spells them. */
  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys)
    await this.element.updateComplete
  }

  async click(selector: string): Promise<void> {
    // What works with a board is loaded when one is on the page, and the card comes with it.
    await this.find('#card')
    await userEvent.click(await this.find(selector))
    await this.element.updateComplete
  }

  /** The place among the listed customers that has the focus is this one, counted from 0. */
  async expectPlace(place: number): Promise<void> {
    await eventually(() => expect(this.focused?.dataset['place']).toBe(String(place)))
  }
}

/** As long as a busy machine may take, and without the whole document, which a failure would print. */
const eventually = <Found>(look: () => Found) =>
  waitFor(look, { timeout: 10_000, onTimeout: (error) => error })
