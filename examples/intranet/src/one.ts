/** The element of the page that there must be. */
export function one<Found extends Element>(selector: string, type: new () => Found): Found {
  const found = document.querySelector(selector)
  if (found instanceof type) return found
  throw new Error(`The page has no ${selector}.`)
}
