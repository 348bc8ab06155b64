import type { Preview } from '@storybook/web-components-vite'
import { theme } from './theme.js'

export default {
  parameters: {
    // A violation of accessibility fails the story, from the first story on.
    a11y: { test: 'error' },
    docs: { theme },
  },
} satisfies Preview
