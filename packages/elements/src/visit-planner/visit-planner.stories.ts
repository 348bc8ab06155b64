import '@fieldbook/elements/visit-planner/define'
import type { Meta, StoryObj } from '@storybook/web-components-vite'

export default { title: 'Visit planner', component: 'fieldbook-visit-planner' } satisfies Meta

export const TypicalWeek: StoryObj = {}
