import type { FactChange, Step } from '../../../grading/index.js'
import { isIsoDate } from '../../../shared/iso-date.js'
import type { Fact } from '../../../shared/index.js'
import type { Sentences } from '../../catalogue.js'
import { shown } from '../../quote.js'
import type { Say } from '../../say.js'

export const steps: Sentences<Step> = {
  'grading/step': ({ grade, changes }, say) => {
    const named = changes.map((change) => {
      const { fact, name = fact } = change
      return `${say.text(name)}: ${asked(change, say)}`
    })
    const give = named.length === 1 ? ' gives' : ', together give'
    return `${named.join(', and ')}${give} grade ${grade}.`
  },
}

function asked(change: FactChange, say: Say): string {
  const { from, to, by } = change
  if (from === null) return `${valueOf(to, change, say)} (not known so far)`
  if (by === undefined) {
    return `${valueOf(to, change, say)} instead of ${valueOf(from, change, say)}`
  }
  const between = `(${plainly(from, say)} → ${plainly(to, say)})`
  if (typeof to !== 'number') {
    return `${say.days(Math.abs(by))} ${by < 0 ? 'earlier' : 'later'} ${between}`
  }
  return `${valueOf(Math.abs(by), change, say)} ${by < 0 ? 'less' : 'more'} ${between}`
}

function valueOf(value: Fact, { unit }: FactChange, say: Say): string {
  const plain = plainly(value, say)
  return typeof value === 'number' && unit !== undefined ? `${plain} ${say.text(unit)}` : plain
}

function plainly(value: Fact, say: Say): string {
  if (typeof value === 'number') return say.number(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return isIsoDate(value) ? say.date(value) : shown(value)
}
