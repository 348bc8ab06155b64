import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { themes, wishedScheme, type Scheme } from './theme.js'

let scheme = wishedScheme()

void addons.ready().then((channel) => {
  const follow = ({ globals }: { readonly globals: { readonly scheme: Scheme } }) => {
    scheme = globals.scheme
  }
  channel.on(SET_GLOBALS, follow)
  channel.on(GLOBALS_UPDATED, follow)
})

/** A page of text, which is drawn again after each choice in the toolbar, in the scheme of its stories. */
export const SchemedContainer = (props: DocsContainerProps) =>
  DocsContainer({ ...props, theme: themes[scheme] })
