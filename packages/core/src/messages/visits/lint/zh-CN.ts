import type { FactDeclarations } from '../../../shared/index.js'
import type { VisitLintFinding } from '../../../visits/index.js'
import type { Sentences } from '../../catalogue.js'
import type { Say } from '../../say.js'

const TYPES: Record<FactDeclarations[string]['type'], string> = {
  number: '数字',
  date: '日期',
  text: '其他文本',
  boolean: '是或否',
}

export const lintFindings: Sentences<VisitLintFinding> = {
  'visits/cadence-never-wins': ({ hiddenBy, ...finding }, say) =>
    `${named(finding)}永远不会生效：其客户都已由第${numbers(hiddenBy, say)}个拜访频率决定。`,
  'visits/cadence-never-matches': (finding) =>
    `${named(finding)}永远不会生效：没有客户能满足其条件。`,
  'visits/phase-never-begins': ({ phase, name = phase, fact, type }, say) =>
    `没有客户会进入阶段“${say.text(name)}”：阶段须从某个日期开始，而资料“${fact}”声明为${TYPES[type]}。`,
  'visits/phase-without-cadence': ({ phase, name = phase }, say) =>
    `没有针对阶段“${say.text(name)}”的拜访频率，该阶段对客户不起作用。`,
  'visits/too-large-to-check': (finding) =>
    `无法确认${named(finding)}是否会生效：它和前面各项的条件过多。`,
}

type OfCadence = { readonly cadence: number; readonly grade?: string; readonly phase?: string }

function named({ cadence, grade, phase }: OfCadence): string {
  const who = [grade, phase].filter((part) => part !== undefined).join('、')
  return `第${cadence + 1}个拜访频率${who === '' ? '' : `（${who}）`}`
}

function numbers(cadences: readonly number[], say: Say): string {
  return say.and(cadences.map((cadence) => cadence + 1))
}
