import type { Preview } from '@storybook/web-components-vite'
import { argTypesOf, elementOf } from './api.js'
import { SchemedContainer } from './docs-container.js'
import './pages.css'
import { inSurroundings, toolbar } from './surroundings.js'
import { wishedScheme } from './theme.js'

export default {
  globalTypes: toolbar,
  initialGlobals: { language: 'en', direction: 'ltr', scheme: wishedScheme(), width: 'full' },
  decorators: [inSurroundings],
  parameters: {
    // A violation of accessibility fails the story, from the first story on.
    a11y: { test: 'error' },
    layout: 'fullscreen',
    // The table of the API is on the page; the panel has what can be set.
    controls: { expanded: true, exclude: /^(?:::part|--|fieldbook-)|\)$/ },
    options: { storySort: { order: ['Introduction', 'Visit planner'] } },
    docs: {
      container: SchemedContainer,
      extractArgTypes: (tag: string) => argTypesOf(elementOf(tag)),
      extractComponentDescription: (tag: string) => elementOf(tag).description,
    },
  },
} satisfies Preview
