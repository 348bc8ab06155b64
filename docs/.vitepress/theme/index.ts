import type { Theme } from 'vitepress'
import theme from 'vitepress/theme-without-fonts'
import { PlannerExample } from './planner-example.js'
import './quiet.css'

export default {
  extends: theme,
  enhanceApp: ({ app }) => {
    app.component('PlannerExample', PlannerExample)
  },
} satisfies Theme
