import type { Fact, FactType, Finding } from '../../shared/index.js'
import type { ProblemSentences, Sentences } from '../catalogue.js'
import { bare, list, quoted, shown, type Param } from '../quote.js'

const TYPES: Record<FactType, string> = {
  number: '数字',
  text: '文本',
  date: '日期（YYYY-MM-DD）',
  boolean: 'true 或 false',
  'not-a-number': '无效数字（NaN 或无穷大）',
}

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  string: '文本',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  object: '对象 { … }',
  record: '对象 { … }',
  array: '列表 [ … ]',
  null: 'null',
}

export const findings: Sentences<Finding> = {
  'conditions/fact-missing': ({ fact }) => `缺少资料“${fact}”。`,
  'conditions/fact-of-wrong-type': ({ fact, expected, found }) =>
    `资料“${fact}”应为${TYPES[expected]}，实际为${TYPES[found]}。`,
}

export const problems: ProblemSentences = {
  'schema/unknown-key': ({ params: { key, nearest, known } }, say) =>
    typeof nearest === 'string'
      ? `此处没有“${bare(key)}”这一项，是否应为“${bare(nearest)}”？`
      : `此处没有“${bare(key)}”这一项。可用的有${say.and(list(known))}；不需要时请删除。`,
  'schema/missing': ({ params: { expected } }) => `此项缺失，请填写${typeName(expected)}。`,
  'schema/missing-choice': ({ params: { allowed } }, say) =>
    `此项缺失，请填写${say.or(quoted(allowed))}。`,
  'schema/wrong-type': ({ params: { expected, found } }) =>
    `此处为${shown(found)}，应填写${typeName(expected)}。`,
  'schema/not-allowed': ({ params: { found, allowed, nearest } }, say) =>
    typeof nearest === 'string'
      ? `不能填写${shown(found)}，是否应为“${bare(nearest)}”？可填写：${say.and(quoted(allowed))}。`
      : `不能填写${shown(found)}，请填写${say.or(quoted(allowed))}。`,
  'schema/too-small': ({ params: { minimum, found, of } }) => {
    if (of === 'characters') return '内容为空，请至少填写一个字符。'
    if (of === 'entries') return `此列表至少需要${bare(minimum)}项。`
    return `${shown(found)}太小，请填写不小于${bare(minimum)}的数。`
  },
  'schema/not-above': ({ params: { minimum, found } }) =>
    `${shown(found)}太小，请填写大于${bare(minimum)}的数。`,
  'schema/too-deep': ({ params: { maximum } }) => `嵌套超过${bare(maximum)}层，请减少嵌套。`,
  'schema/reserved-key': ({ params: { key } }) => `“${bare(key)}”不能用作名称，请另取一个。`,
  'schema/too-big': ({ params: { maximum, found } }) =>
    `${shown(found)}太大，请填写不大于${bare(maximum)}的数。`,
  'schema/invalid': ({ params: { found } }) => `${shown(found)}的格式不正确。`,
  'schema/id-repeated': ({ params: { found } }) =>
    `编号${shown(found)}重复，每一项的编号必须不同。`,
  'id/reserved': ({ params: { found } }) => `${shown(found)}不能用作编号，请另取一个。`,
  'date/invalid': ({ params: { found } }) =>
    `${shown(found)}不是有效日期。请按“年-月-日”填写，例如2026-11-21。`,
  'instant/invalid': ({ params: { found } }) =>
    `${shown(found)}不是有效时间。请连同时区一起填写，例如2026-11-21T15:30:00+08:00。`,
  'decimal/invalid': ({ params: { found } }) =>
    `${shown(found)}无法精确读取。请以文本填写小数或分数，例如 "0.063" 或 "1/3"。`,
  'currency/invalid': ({ params: { found } }) =>
    `${shown(found)}不是货币代码。请填写三个大写字母（ISO 4217），例如 CNY。`,
  'calendar/range-falls': () => '结束日期（to）早于开始日期（from），请对调。',
  'calendar/holiday-and-working-day': ({ params: { found, holiday } }) =>
    `${shown(found)}在此处是工作日，在 ${bare(holiday)} 却是假日。请删除其中之一。`,
  'records/override-ends-early': ({ params: { found, on } }) =>
    `人工调整于${shown(found)}结束，早于其设定日期${shown(on)}。请填写该日或之后的日期。`,
  'conditions/no-test': () => '此处没有任何条件，请补充一个，例如 "atLeast": 3。',
  'conditions/mixed-kinds': ({ params: { tests, kinds } }, say) =>
    `同一资料无法同时满足${say.and(quoted(tests))}：它们分别针对${say.and(list(kinds).map(kindName))}。请只保留一类。`,
  'conditions/two-bounds': ({ params: { other } }) =>
    `同一侧已有界限“${bare(other)}”，请只保留一个。`,
  'conditions/step-not-positive': ({ params: { found } }) =>
    `步长${shown(found)}没有意义，请填写大于0的数。`,
  'conditions/not-for-type': ({ params: { key, type, only } }) =>
    `“${bare(key)}”只用于类型为“${bare(only)}”的资料，而此处为“${bare(type)}”。请删除，或修改 "type"。`,
  'conditions/test-does-not-fit-type': ({ params: { fact, type, asked } }, say) =>
    `资料${shown(fact)}声明为${kindName(type as Fact)}，此处却要求${say.or(list(asked).map(kindName))}。请修改其中一处。`,
  'conditions/text-not-in-list': ({ params: { found, fact, known, nearest } }, say) =>
    typeof nearest === 'string'
      ? `${shown(found)}不在资料${shown(fact)}的可选值中。是否应为“${bare(nearest)}”？`
      : `${shown(found)}不在资料${shown(fact)}的可选值中。请改为${say.or(quoted(known))}，或将它加入 "oneOf"。`,
  'conditions/empty-range': ({ params: { low, high } }) =>
    `${bare(low)}与${bare(high)}之间没有任何值。请提高上限或降低下限。`,
}

function typeName(type: Param): string {
  return SCHEMA_TYPES[String(type)] ?? String(type)
}

function kindName(kind: Fact): string {
  return TYPES[kind as FactType]
}
