import { create } from 'storybook/theming'

/** Plain and quiet: the widgets are what is looked at. */
export const theme = create({
  base: 'light',
  brandTitle: 'Fieldbook',
  fontBase: 'system-ui, sans-serif',
  fontCode: 'ui-monospace, monospace',
})
