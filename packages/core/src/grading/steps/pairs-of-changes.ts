import { compareExact } from '../../shared/decimal.js'
import type { Fact } from '../../shared/index.js'
import type { ChangeableFact, MeasuredFact } from './changeable-facts.js'
import { distanceTo, nearestChange, valuesAlong } from './nearest-change.js'
import { stretches, type Direction } from './stretches.js'
import type { Changes, Trial } from './trial.js'

// A grade that is far away can be reached in hundreds of ways, and nobody reads more than a few.
const MOST_VALUES = 24
const VALUES_OF_A_STRETCH = 8n

/**
 * Changes of two facts that reach the grade together, and of which neither can be smaller while the other is kept.
 *
 * One of the two is tried at the values at which the grade may change, the nearest first, and where it counts by its
 * own size at some between them. To each the other is added, and then both are drawn back as far as the grade allows.
 * Where that finds none, the other is tried first: a number that is dated by an unknown day counts for nothing before
 * the day is there.
 */
export function pairsOfChanges(
  trial: Trial,
  one: ChangeableFact,
  other: ChangeableFact,
): readonly Changes[] {
  const found = pairsFrom(trial, one, other)
  return found.length > 0 ? found : pairsFrom(trial, other, one)
}

function pairsFrom(trial: Trial, one: ChangeableFact, other: ChangeableFact): readonly Changes[] {
  const found = new Map<string, Changes>()
  for (const value of valuesToTry(trial, one)) {
    const added = nearestChange(trial, other, { [one.fact]: value })
    if (added === undefined) continue
    const pair = drawnBack(trial, one, other, [value, added])
    found.set(JSON.stringify(pair), { [one.fact]: pair[0], [other.fact]: pair[1] })
  }
  return [...found.values()]
}

/** Draws one change back while the other is kept, in turn, until neither can be smaller. */
function drawnBack(
  trial: Trial,
  one: ChangeableFact,
  other: ChangeableFact,
  [value, added]: readonly [Fact, Fact],
): readonly [Fact, Fact] {
  const nearer = nearestChange(trial, one, { [other.fact]: added }) ?? value
  if (nearer === value) return [value, added]
  const less = nearestChange(trial, other, { [one.fact]: nearer }) ?? added
  return less === added ? [nearer, added] : drawnBack(trial, one, other, [nearer, less])
}

function valuesToTry(trial: Trial, changeable: ChangeableFact): readonly Fact[] {
  if ('values' in changeable) {
    return changeable.values.filter((value) => value !== changeable.present)
  }
  return changeable.directions
    .flatMap((direction) => nearestValues(trial, changeable, direction))
    .sort((left, right) =>
      compareExact(distanceTo(left, changeable), distanceTo(right, changeable)),
    )
}

function nearestValues(trial: Trial, changeable: MeasuredFact, direction: Direction): Fact[] {
  const values = changeable.isGradual
    ? valuesOfStretches(changeable, direction)
    : valuesAlong(trial, changeable, direction)
  const nearest: Fact[] = []
  for (const value of values) {
    if (nearest.length === MOST_VALUES) break
    nearest.push(value)
  }
  return nearest
}

/** All values of a short stretch, and some of a long one: its ends are hardly other values than those beside it. */
function* valuesOfStretches(changeable: MeasuredFact, direction: Direction): Iterable<Fact> {
  const { scale } = changeable
  for (const { near, far } of stretches(changeable, direction, {})) {
    const length = far < near ? near - far : far - near
    if (length <= VALUES_OF_A_STRETCH) {
      const step = far < near ? -1n : 1n
      for (let place = 0n; place <= length; place++) yield scale.at(near + step * place)
      continue
    }
    for (let part = 1n; part < VALUES_OF_A_STRETCH; part++) {
      yield scale.at(near + ((far - near) * part) / VALUES_OF_A_STRETCH)
    }
    if (far === scale.lowest || far === scale.highest) yield scale.at(far)
  }
}
