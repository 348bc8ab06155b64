// What a sales manager would read on a Monday morning: node digest.mjs [--locale zh-CN]

import { fieldbook } from './fieldbook.mjs'
import { digestLines } from './digest-lines.mjs'
import { words } from './words.mjs'

const locale = localeOf(process.argv.slice(2), process.env)
const rules = ['--rulebook', 'rulebook.json', '--now', '2026-09-14T09:00:00+08:00']
const team = ['--reps', 'reps.csv', '--appointments', 'appointments.csv']

const customers = fieldbook('grade', '--merge', 'customers.csv', ...rules)
const due = fieldbook('due', 'customers.csv', ...rules)
const plan = fieldbook('plan', 'customers.csv', ...rules, ...team)
console.log(digestLines({ customers, due, plan }, words[locale]).join('\n'))

/** @param {string[]} args @param {NodeJS.ProcessEnv} environment @returns {keyof typeof words} */
function localeOf(args, { LC_ALL, LC_MESSAGES, LANG }) {
  const chosen = args[0] === '--locale' ? args[1] : LC_ALL || LC_MESSAGES || LANG
  return chosen?.startsWith('zh') ? 'zh-CN' : 'en'
}
