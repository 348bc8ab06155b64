import type { ProblemSentences } from '../catalogue.js'
import { bare, quoted, shown } from '../quote.js'

export const problems: ProblemSentences = {
  'rulebook/newer-format': ({ params: { found, supported } }) =>
    `此规则手册的格式版本为${shown(found)}，当前版本最高支持${shown(supported)}。请升级 Fieldbook。`,
  'rulebook/no-such-format': ({ params: { found, present } }) =>
    `没有${shown(found)}这一格式版本。请以数字填写此文件的格式版本，目前的版本为${bare(present)}。`,
  'rulebook/unknown-grade': ({ params: { found, known } }, say) =>
    `"grading" 的级别中没有${shown(found)}。请改为${say.or(quoted(known))}，或在那里增加该级别。`,
  'rulebook/grade-without-cadence': ({ params: { grades } }, say) =>
    `没有规定${say.and(quoted(grades))}级客户的拜访频率。请增加相应的频率，或增加一条不限级别的频率。`,
}
