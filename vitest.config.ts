import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { launch } from './tools/browser/launch.js'
import { propertyRuns } from './tools/vitest/property-runs.js'

const core = 'packages/core'
const elements = 'packages/elements'
const zones = ['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Apia']

// Each project takes its own, since Vitest writes the project's name into it.
const inBrowser = () => ({
  enabled: true,
  headless: true,
  provider: playwright({ launchOptions: launch }),
  instances: [{ browser: 'chromium' as const }],
  // A whole planner is in sight, in the agenda of a narrow box too.
  viewport: { width: 1280, height: 1600 },
  api: { host: '127.0.0.1' },
  screenshotFailures: false,
})

export default defineConfig({
  test: {
    projects: [
      // The same input gives the same bytes in every time zone. Apia skipped a day, São Paulo had midnights missing.
      ...zones.map((zone) => ({
        test: {
          name: `core:${zone}`,
          include: [`${core}/src/**/*.test.ts`, `${core}/tests/**/*.test.ts`],
          exclude: ['**/*.prop.test.ts'],
          // A worker thread shares the zone of its process, so a zone needs processes of its own.
          pool: 'forks' as const,
          env: { TZ: zone },
          setupFiles: ['tools/vitest/zone-in-effect.ts', 'tools/vitest/silent-console.ts'],
        },
      })),
      {
        test: {
          name: 'core:properties',
          include: [`${core}/**/*.prop.test.ts`],
          setupFiles: ['tools/vitest/configure-properties.ts', 'tools/vitest/silent-console.ts'],
          globalSetup: ['tools/vitest/property-runs.ts'],
          // A million cases of a plan take their time, and only a hang should end here.
          testTimeout: 120_000 + propertyRuns * 60,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: [`${core}/src/**/*.test-d.ts`],
            tsconfig: `${core}/tsconfig.json`,
          },
        },
      },
      { test: { name: 'bench', include: [`${core}/bench/*.test.ts`] } },
      { test: { name: 'conformance', include: [`${core}/conformance/*.test.ts`] } },
      { test: { name: 'cli', include: ['packages/cli/src/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'elements',
          include: [`${elements}/src/**/*.test.ts`],
          setupFiles: ['tools/vitest/no-console-errors.ts'],
          // A busy machine takes its time.
          testTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
          browser: inBrowser(),
        },
      },
      {
        // The plugin finds the stories, and makes of each a test of what it draws, plays, and what axe says of it.
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'stories',
          browser: inBrowser(),
          // axe looks at each of a thousand visits.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pages',
          include: [
            'tools/browser/**/*.test.ts',
            // The widget that is made is tried too.
            'tools/new-widget/*.test.ts',
            '{examples,docs}/**/*.browser.test.ts',
          ],
          maxConcurrency: 2,
          // A test goes through all stories, a hundred and more.
          testTimeout: 900_000,
        },
      },
      {
        test: {
          name: 'scripts',
          include: ['scripts/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'tools',
          include: ['tools/lint/**/*.test.ts'],
          // One ESLint with one TypeScript program serves all files: starting it takes the most time.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'packages',
          include: ['tools/packages/**/*.test.ts'],
          // Packing and installing wait for a registry.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'examples',
          include: ['examples/**/*.test.ts', 'docs/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
        },
      },
    ],
  },
})
