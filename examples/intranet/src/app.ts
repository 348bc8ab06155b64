import type { FieldbookVisitPlanner } from '@fieldbook/elements/visit-planner'
import type { VisitProblem } from '@fieldbook/core/visits'
import { loadDealer, problemOf, type Dealer } from './dealer.js'
import { followLanguage, words } from './language.js'
import { decode } from './list/decode.js'
import { readCustomers } from './list/read-customers.js'
import { showColumns, showList, type ListNews } from './list-panel.js'
import { one } from './one.js'
import { PlanKeeper } from './plan-keeper.js'
import { savedPlan } from './saved-plan.js'

const planner = thePlanner()
const closed = one('#closed', HTMLInputElement)
const file = one('#file', HTMLInputElement)
const startOver = one('#start-over', HTMLButtonElement)

const keeper = new PlanKeeper(say)
let news: ListNews = { file: null, unread: [], refused: null }
// Reading and planning take their time, and only what was chosen last is opened.
let openings = 0
let isVetoed = false
let isUnavailable = false
let isNoteSent = false

planner.addEventListener('fieldbook-plan-change', (event) => {
  isVetoed = closed.checked
  if (isVetoed) event.preventDefault()
  else keeper.keep(event.detail.plan)
  say()
})

closed.addEventListener('change', () => {
  isVetoed = false
  say()
})

startOver.addEventListener('click', () => {
  keeper.forget()
  planner.plan = undefined
  // The button is gone, and the focus should not be.
  one('#plan', HTMLElement).focus()
})

one('#note-form', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  isNoteSent = true
  say()
})

followLanguage(sayAll)
loadDealer()
  .then(begin)
  .catch((error: unknown) => {
    isUnavailable = true
    say()
    throw error
  })

// Its class comes with its own script: this one knows the type alone.
function thePlanner(): FieldbookVisitPlanner {
  const found = document.querySelector<FieldbookVisitPlanner>('fieldbook-visit-planner')
  if (found === null) throw new Error('The page has no planner.')
  return found
}

async function begin({ team, problem }: Dealer): Promise<void> {
  const planOwnList = () => plan(problem, { file: null, unread: [] })
  planner.rulebook = team.rulebook
  await planOwnList()

  file.addEventListener('change', () => void planFile(file.files?.[0]))
  one('#sample', HTMLButtonElement).addEventListener('click', () => {
    void planOwnList()
    file.focus()
  })

  async function planFile(chosen: File | undefined): Promise<void> {
    if (chosen === undefined) return
    const opening = ++openings
    const text = await decode(chosen)
    // The same file can be chosen again once it is mended.
    file.value = ''
    if (opening !== openings) return
    const list = text.ok ? readCustomers(text.value, team) : text
    if (list.ok) {
      const { customers, unread } = list.value
      await plan(problemOf(customers, team), { file: chosen.name, unread })
    } else {
      news = { ...news, refused: { file: chosen.name, faults: list.problems } }
      showList(news, words())
    }
  }
}

/** Plans another problem, as it was changed in this browser before. */
async function plan(problem: VisitProblem, list: Pick<ListNews, 'file' | 'unread'>): Promise<void> {
  const opening = ++openings
  const saved = await savedPlan(problem)
  if (opening !== openings) return
  planner.problem = problem
  planner.plan = keeper.open(saved) ?? undefined
  news = { ...list, refused: null }
  isVetoed = false
  sayAll()
}

function sayAll(): void {
  showColumns(words())
  showList(news, words())
  say()
}

/** What changes while the plan is worked on, in the language of the page. */
function say(): void {
  const { saving, asOf, team, closed: isClosed, noteSent, unavailable } = words()
  write('#saving', saving[keeper.saving])
  write('#veto', isVetoed ? isClosed : '')
  write('#unavailable', isUnavailable ? unavailable : '')
  write('#note-sent', isNoteSent ? noteSent : '')
  startOver.hidden = keeper.saving === 'none'
  startOver.disabled = closed.checked
  const { problem } = planner
  if (problem === undefined) return
  write('#as-of', asOf(new Date(problem.today)))
  write('#team-size', team(problem.customers.length, problem.reps.length))
}

// What is written again is read out again.
function write(selector: string, text: string): void {
  const element = one(selector, HTMLElement)
  if (element.textContent !== text) element.textContent = text
}
