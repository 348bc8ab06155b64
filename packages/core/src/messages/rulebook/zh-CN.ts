import type { PlaceStep, RulebookChange } from '../../rulebook/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import { bare, quoted, shown } from '../quote.js'
import type { Say } from '../say.js'
import { changedValue, type YesAndNo } from './changed-value.js'
import { partName } from './part-names/part-names.js'
import { partNames } from './part-names/zh-CN.js'
import { positionOf } from './position-of.js'

const YES_AND_NO: YesAndNo = ['是', '否']

export const changes: Sentences<RulebookChange> = {
  'rulebook/added': ({ place, after }, say) => {
    const value = changedValue(after, place, say, YES_AND_NO)
    return `${placeText(place, say)}：新增${value === null ? '' : `，为${value}`}。`
  },
  'rulebook/removed': ({ place, before }, say) => {
    const value = changedValue(before, place, say, YES_AND_NO)
    return `${placeText(place, say)}：删除${value === null ? '' : `，原为${value}`}。`
  },
  'rulebook/changed': ({ place, before, after }, say) => {
    const from = changedValue(before, place, say, YES_AND_NO)
    const to = changedValue(after, place, say, YES_AND_NO)
    const isTold = from !== null && to !== null && from !== to
    return `${placeText(place, say)}：${isTold ? `由${from}改为${to}` : '有改动'}。`
  },
  'rulebook/moved': ({ place, ruleBefore, ruleAfter }, say) =>
    `${placeText(place, say)}：由第${positionOf(ruleBefore)}位移到第${positionOf(ruleAfter)}位。`,
}

export const problems: ProblemSentences = {
  'rulebook/newer-format': ({ params: { found, supported } }) =>
    `此规则手册的格式版本为${shown(found)}，当前版本最高支持${shown(supported)}。请升级 Fieldbook。`,
  'rulebook/no-such-format': ({ params: { found, present } }) =>
    `没有${shown(found)}这一格式版本。请以数字填写此文件的格式版本，目前的版本为${bare(present)}。`,
  'rulebook/unknown-grade': ({ params: { found, known } }, say) =>
    `"grading" 的级别中没有${shown(found)}。请改为${say.or(quoted(known))}，或在那里增加该级别。`,
  'rulebook/currency-differs': ({ params: { currency } }) =>
    `与规则手册的货币${bare(currency)}不一致。请使用同一种货币。`,
  'rulebook/grade-without-cadence': ({ params: { grades } }, say) =>
    `没有规定${say.and(quoted(grades))}级客户的拜访频率。请增加相应的频率，或增加一条不限级别的频率。`,
}

// 评级，标准“订单数”，第1个分数段，不小于
function placeText(place: readonly PlaceStep[], say: Say): string {
  return place.map((step) => stepText(step, say)).join('，')
}

function stepText({ part, entry, name, number }: PlaceStep, say: Say): string {
  const told = name === undefined ? entry : say.text(name)
  const label = partName(partNames, part, entry !== undefined || number !== undefined)
  if (number === undefined) return told === undefined ? label : `${label}“${told}”`
  return `第${number}个${label}${told === undefined ? '' : `（${told}）`}`
}
