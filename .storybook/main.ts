import type { StorybookConfig } from '@storybook/web-components-vite'
import { mergeConfig } from 'vite'

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/elements/src/**/*.mdx', '../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      // Vite's default, Lightning CSS, fails on what may follow ::part() and ::slotted().
      build: { cssMinify: 'esbuild' },
    }),
} satisfies StorybookConfig
