import { noChange } from 'lit'
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js'

type CustomProperties = Readonly<Record<`--${string}`, string>>

/**
 * Sets an element's custom properties through the CSSOM.
 *
 * A style attribute, and lit's own `styleMap` on its first render, is refused under `style-src 'self'`.
 *
 * @example
 * html`<div ${customProperties({ '--share': '0.5' })}></div>`
 */
export const customProperties = directive(
  class extends Directive {
    #element: HTMLElement | undefined

    constructor(part: PartInfo) {
      super(part)
      if (part.type !== PartType.ELEMENT) throw new Error('customProperties stands in the tag')
    }

    override update({ element }: ElementPart, [values]: [CustomProperties]) {
      this.#element = element as HTMLElement
      return this.render(values)
    }

    render(values: CustomProperties) {
      for (const [name, value] of Object.entries(values)) {
        this.#element?.style.setProperty(name, value)
      }
      return noChange
    }
  },
)
