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
      return `${say.text(name)}${asked(change, say)}`
    })
    return `${named.join('，同时')}，即可达到${grade}级。`
  },
}

function asked(change: FactChange, say: Say): string {
  const { from, to, by } = change
  if (from === null) return `为${valueOf(to, change, say)}（目前未知）`
  if (by === undefined) {
    return `由${valueOf(from, change, say)}变为${valueOf(to, change, say)}`
  }
  const between = `（${plainly(from, say)}→${plainly(to, say)}）`
  if (typeof to !== 'number') {
    return `${by < 0 ? '提前' : '推迟'}${say.days(Math.abs(by))}${between}`
  }
  return `${by < 0 ? '减少' : '再增加'}${valueOf(Math.abs(by), change, say)}${between}`
}

function valueOf(value: Fact, { unit }: FactChange, say: Say): string {
  const plain = plainly(value, say)
  return typeof value === 'number' && unit !== undefined ? `${plain}${say.text(unit)}` : plain
}

function plainly(value: Fact, say: Say): string {
  if (typeof value === 'number') return say.number(value)
  if (typeof value === 'boolean') return value ? '“是”' : '“否”'
  return isIsoDate(value) ? say.date(value) : shown(value)
}
