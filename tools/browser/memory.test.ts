import { expect, test } from './browser.js'
import { plannerPage, smallProblem } from './planner-page.js'

// A page of an application puts planners up and takes them away all day.

test('200 planners leave nothing behind', async ({ openPage, serving }) => {
  const { page } = await openPage({ viewport: { width: 1200, height: 900 } })
  await page.addInitScript(keepAccount)
  await page.goto(await serving(plannerPage({ problem: smallProblem })))
  await page.locator('[data-visit]').first().waitFor()
  expect(await page.evaluate(() => account())).not.toEqual([])
  await page.evaluate(() => document.querySelector('fieldbook-visit-planner')?.remove())
  expect(await page.evaluate(() => account())).toEqual([])

  for (let batch = 0; batch < 10; batch++) await page.evaluate(useAndRemove, smallProblem)
  expect(await page.evaluate(() => account())).toEqual([])

  const session = await page.context().newCDPSession(page)
  const stillThere = async () => {
    await session.send('HeapProfiler.collectGarbage')
    return page.evaluate(() => planners.filter((planner) => planner.deref()).length)
  }
  // The browser itself holds on to a few: the last that had the focus, the last that was pressed.
  await expect.poll(stillThere, { timeout: 20_000 }).toBeLessThan(10)
})

declare const account: () => string[]
declare const planners: WeakRef<HTMLElement>[]

/** Keeps account of the listeners on what outlives an element, and of the observers that watch. */
function keepAccount(): void {
  type Entry = readonly [target: unknown, type: unknown, listener: unknown, capture: boolean]
  const entries: Entry[] = []
  const watching = new Set<unknown>()
  Object.assign(globalThis, {
    planners: [],
    account: () => [
      ...entries.map(([target, type]) => `${String(target)} ${String(type)}`),
      ...[...watching].map(String),
    ],
  })
  const before = (holder: object, name: string, tell: (self: unknown, args: unknown[]) => void) => {
    const native = Reflect.get(holder, name) as () => void
    const apply = (method: () => void, self: unknown, args: unknown[]) => {
      tell(self ?? window, args)
      return Reflect.apply(method, self, args) as unknown
    }
    Reflect.set(holder, name, new Proxy(native, { apply }))
  }
  const entryOf = (target: unknown, [type, listener, options]: unknown[]): Entry => {
    const isObject = typeof options === 'object' && options !== null
    const capture = isObject ? Reflect.get(options, 'capture') === true : options === true
    return [target, type, listener, capture]
  }
  const indexOf = (entry: Entry) =>
    entries.findIndex((other) => other.every((part, index) => part === entry[index]))

  before(EventTarget.prototype, 'addEventListener', (target, args) => {
    const isLasting = target instanceof Window || target instanceof Document
    const entry = entryOf(target, args)
    if (isLasting && indexOf(entry) < 0) entries.push(entry)
  })
  before(EventTarget.prototype, 'removeEventListener', (target, args) => {
    const index = indexOf(entryOf(target, args))
    if (index >= 0) entries.splice(index, 1)
  })
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    before(prototype, 'observe', (observer) => watching.add(observer))
    before(prototype, 'disconnect', (observer) => watching.delete(observer))
  }
}

/** Puts planners up, has each in use in another way, and takes them away as they are. */
async function useAndRemove(problem: object): Promise<void> {
  const elements = Array.from({ length: 20 }, () => {
    const planner = document.createElement('fieldbook-visit-planner')
    Object.assign(planner, { problem })
    document.body.append(planner)
    return planner
  })
  const visitIn = ({ shadowRoot }: HTMLElement) =>
    shadowRoot?.querySelector<HTMLElement>('[data-visit]')
  while (!elements.every(visitIn)) await new Promise((resolve) => setTimeout(resolve))

  const common = { bubbles: true, composed: true }
  const uses = [
    (visit: HTMLElement) => visit.click(),
    (visit: HTMLElement) =>
      visit.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', ...common })),
    (visit: HTMLElement) =>
      visit.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', ...common })),
    (visit: HTMLElement) => {
      visit.dispatchEvent(new PointerEvent('pointerdown', { clientX: 1, clientY: 1, ...common }))
      window.dispatchEvent(new PointerEvent('pointermove', { clientX: 99, clientY: 99 }))
    },
  ]
  for (const [index, planner] of elements.entries()) {
    const visit = visitIn(planner)
    if (visit) uses[index % uses.length]?.(visit)
    await new Promise((resolve) => setTimeout(resolve))
    planner.remove()
    planners.push(new WeakRef(planner))
  }
}
