import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/web-components-vite'
import { mergeConfig } from 'vite'

const sources = fileURLToPath(new URL('../packages/elements/src', import.meta.url))

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/elements/src/**/*.mdx', '../packages/elements/src/**/*.stories.ts'],
  staticDirs: ['static'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    // The toolbar of our own says it in words: colours, and the width of the container.
    backgrounds: false,
    viewport: false,
    measure: false,
    outline: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (config) =>
    mergeConfig(config, {
      // Vite's default, Lightning CSS, fails on what may follow ::part() and ::slotted().
      build: { cssMinify: 'esbuild', chunkSizeWarningLimit: 1000 },
      resolve: { alias: { '@fieldbook/elements': sources } },
    }),
} satisfies StorybookConfig
