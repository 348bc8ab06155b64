import { defineConfig } from 'vitepress'
import { nameFiles } from './file-names.js'
import { linkRules } from './link-rules.js'
import { titledPages } from './titled-pages.js'

const guide = [
  { text: 'Getting started', link: '/guide/getting-started' },
  { text: 'The rules in your app', link: '/guide/rules-in-your-app' },
  { text: 'The planner on a page', link: '/guide/planner-on-a-page' },
  { text: 'The catalogue', link: '/guide/catalogue' },
  { text: 'Concepts', link: '/guide/concepts' },
  { text: 'What a mistake does', link: '/guide/mistakes' },
]

export default defineConfig({
  title: 'Fieldbook',
  description: "A sales team's rules as pure functions and drop-in widgets",
  lang: 'en',
  cleanUrls: true,
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' }]],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => {
      linkRules(markdown)
      nameFiles(markdown)
    },
  },
  // The catalogue and these pages have one mark.
  vite: {
    publicDir: '../.storybook/static',
    build: {
      rollupOptions: {
        onwarn: (warning, warn) => {
          // zod's sources have comments for another bundler, and this one tells of each.
          if (warning.code !== 'INVALID_ANNOTATION') warn(warning)
        },
      },
    },
  },
  vue: {
    template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('fieldbook-') } },
  },
  themeConfig: {
    logo: '/favicon.svg',
    search: { provider: 'local' },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Guide', link: '/guide/getting-started', activeMatch: '^/guide/' },
      { text: 'Rules', link: '/modules/visits', activeMatch: '^/(modules|rules|reference)/' },
      { text: 'Widgets', link: '/widgets/visit-planner', activeMatch: '^/widgets/' },
    ],
    sidebar: [
      { text: 'Guide', items: guide },
      { text: 'Widgets', items: titledPages('widgets') },
      { text: 'Rules engine', items: titledPages('modules') },
      { text: 'Reference', items: titledPages('reference') },
      {
        text: 'More',
        items: [
          { text: 'The command line', link: '/cli' },
          { text: 'Benchmarks', link: '/benchmarks' },
          { text: 'Contributing', link: '/contributing' },
        ],
      },
      { text: 'Why it is as it is', items: titledPages('decisions') },
    ],
  },
})
