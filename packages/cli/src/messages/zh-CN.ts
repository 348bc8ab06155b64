import type { DayLoad, VisitPlan } from '@fieldbook/core/visits'
import type { MappingFault } from '../input/column-mapping.js'
import type { CsvRow } from '../input/csv-rows.js'
import { help, usage } from './help-zh-CN.js'
import type { Messages } from './messages.js'

const number = new Intl.NumberFormat('zh-CN')

export const zhCN: Messages = {
  help,
  usage,
  todayFromClock: (today) => `提示：今天按本机日期为${today}（可用 --today 指定）`,
  rulebookByDefault: (preset, title) =>
    `提示：使用默认规则手册 ${preset}“${title}”（可用 --rulebook 另选）`,
  rulebookInvalid: (name, problems) => `${name}：此规则手册有${problems}处问题，未读取任何客户。`,
  problemAt: (name, path, sentence) => `${name}: ${path}：${sentence}`,
  noSuchRulebook: (name, presets) =>
    `${name}：没有这样的预设，也没有这个文件。可用的预设：${presets.join('、')}。`,
  notJson: (name, at) =>
    at === null
      ? `${name}：不是有效的 JSON。请检查是否缺少括号、引号或逗号。`
      : `${name}:${at.line}:${at.column}：不是有效的 JSON。请检查此处或之前是否缺少括号、引号或逗号。`,
  noRules: (part) =>
    `规则手册中没有 "${part}" 部分，无法执行此命令。请补充该部分，或用 --rulebook 另选。`,
  progress: (rows, refused) =>
    `已读取${number.format(rows)}行${refused > 0 ? `，其中${number.format(refused)}行有误` : ''}`,
  rowsRefused: (refused) => `有${number.format(refused)}行有误，未计入；其余各行均已计入。`,
  shownOf: (shown, all) =>
    `……共${number.format(all)}条，显示前${number.format(shown)}条（--limit 可显示更多，--json 输出全部）`,
  ownFault: '这是 fieldbook 自身的错误，与您的文件无关：',
  together: (sentences) => sentences.join(''),
  weekdays: {
    mon: '周一',
    tue: '周二',
    wed: '周三',
    thu: '周四',
    fri: '周五',
    sat: '周六',
    sun: '周日',
  },

  input: {
    standardInput: '(标准输入)',
    refused: (name, line, fault) => `${name}:${line}：${fault}`,
    inColumn: (column, sentence) => `“${column}”列：${sentence}`,
    repeatedId: (id, line, file) =>
      `编号“${id}”重复。${file === null ? '' : `${file} `}第${line}行已有此编号，以该行为准。`,
    cannotRead: (name, reason) => `${name}：无法读取：${reason}`,
    unreadable: {
      ENOENT: '没有这个文件。',
      EISDIR: '这是一个文件夹。',
      EACCES: '没有读取权限。',
    },
    terminal: '没有可读取的内容。请指定文件，或由其他程序输入：… | fieldbook due',
    utf16: (name) =>
      `${name}：文件编码为 UTF-16。请另存为 UTF-8（Excel 中选择“CSV UTF-8”）后重试。`,
    notUtf8: (name, line) =>
      `${name}:${line}：文件编码不是 UTF-8（可能是 GBK）。请另存为 UTF-8（Excel 中选择“CSV UTF-8”）后重试。`,
    endlessLine: (name) => `${name}：有一行超过数百万个字符。请确认这是 CSV 或 NDJSON 文件。`,
    empty: (name) => `${name}：文件为空。第一行应为列名。`,
    brokenHeader: (name, line) => `${name}:${line}：第一行应为列名，但其中有引号没有闭合。`,
    jsonArray: (name) =>
      `${name}：整个文件是一个 JSON 列表。请改为每行一个对象（NDJSON），例如使用：jq -c '.[]'`,
    notAnObject: (text) =>
      `此行不是 JSON 对象：${excerpt(text)} 请每行写一个对象，例如 {"id":"c1","name":"王芳"}。`,
    brokenRow: (row: Extract<CsvRow, { readonly fault: string }>) =>
      row.fault === 'quotes'
        ? '引号没有闭合，或闭合后还有文字。引号单元格内的引号须写两次（""）。已从下一行继续读取。'
        : `有${row.found}个单元格，而第一行有${row.expected}列。含有分隔符的单元格请加引号。`,
    mapping: (fault: MappingFault, columns) => {
      switch (fault.kind) {
        case 'missing':
          return `缺少 ${fault.fields.join('、')} 列。现有的列：${quoted(columns)}。请用 ${fault.fields.map((field) => `--map ${field}=列名`).join(' ')} 指定。`
        case 'no-such-column':
          return `--map 指定的“${fault.column}”列不存在。现有的列：${quoted(columns)}。`
        case 'same-field':
          return `${quoted(fault.columns)}各列都表示 ${fault.field}。请用 --map ${fault.field}=列名 指定其中一列。`
        case 'same-name':
          return `有两列都叫“${fault.column}”，请修改其中一个列名。`
        case 'reserved':
          return `列名不能是“${fault.column}”，请修改。`
      }
    },
    wholeRefused: (refused) =>
      `有${number.format(refused)}行有误。缺少这些内容，结果就会出错，因此没有给出结果。`,
    nestedFact:
      '其他资料只能是文本、数字、true 或 false，这里却是列表或对象。请拆成单独的项，或删去。',
    unreadColumns: (columns) => `提示：未读取的列：${quoted(columns)}`,
    namelessColumns: (columns) => `提示：有${columns}列没有列名，未读取`,
    nearlyField: (column, field, option) =>
      `提示：“${column}”列按原名作为其他资料读取。如果它就是 ${field}，请加上 ${option}`,
    futureVisit: (date) => `提示：${date}晚于今天，这次拜访暂不计入。`,
    moreFutureVisits: (rows) =>
      `提示：另有${number.format(rows)}行的上次拜访日期晚于今天，暂不计入。`,
  },

  output: {
    cannotWrite: (file, reason) => `${file}：无法写入：${reason}`,
    unwritable: {
      ENOENT: '所在的文件夹不存在。请先创建，或换一个位置。',
      ENOTDIR: '路径中本应是文件夹的地方是一个文件。请换一个位置。',
      EISDIR: '这是一个文件夹。请指定文件名。',
      EACCES: '没有写入权限。',
      EPERM: '没有写入权限。',
      EROFS: '此磁盘不可写入。',
      ENOSPC: '磁盘已满。',
    },
  },

  grade: {
    columns: {
      customer: '客户',
      id: '编号',
      grade: '级别',
      score: '得分',
      note: '备注',
      meaning: '含义',
      customers: '客户数',
      share: '占比',
    },
    withoutGrade: '未评级',
    provisional: (dueAt) => `待确认，应在${dueAt}前确认`,
    findings: (findings) =>
      `提示：有${number.format(findings)}处资料缺失或不符（见 NDJSON 中的 "findings"，或加 --reasons 查看）`,
    ungraded: (first, all) =>
      `提示：按规则有${number.format(all)}位客户无法评级：${first.join('、')}${all > first.length ? '等' : ''}。原有的级别已略去，以免被当作按规则评出的级别。`,
    summary: (customers) => `共${number.format(customers)}位客户。`,
  },

  due: {
    columns: {
      customer: '客户',
      id: '编号',
      grade: '级别',
      rep: '销售顾问',
      lastVisit: '上次拜访',
      dueOn: '到期日',
      overdue: '逾期',
      urgency: '紧急度',
    },
    days: (days) => (days === 0 ? '数小时' : `${number.format(days)}天`),
    findings: (findings) =>
      `提示：有${number.format(findings)}处资料缺失或不符（见 NDJSON 中的 "findings"，或加 --reasons 查看）`,
    summary: (counts) =>
      `共${number.format(counts['not-due'] + counts.due + counts.overdue)}位客户：已逾期${number.format(counts.overdue)}，已到期${number.format(counts.due)}，未到期${number.format(counts['not-due'])}。`,
  },

  plan: {
    problemInvalid: '无法据此制定计划：',
    findings: (findings) =>
      `提示：客户资料或预约有${number.format(findings)}处需要留意（列在计划之后）`,
    load: (rep, { visits, capacity }: DayLoad) => `${rep} · ${visits}次拜访，可安排${capacity}次`,
    unplannedTitle: (unplanned) => `未排入计划：${number.format(unplanned)}次拜访`,
    withoutRep: '没有负责人',
    findingsTitle: '需要留意',
    summary: ({ from, until, score }: VisitPlan) =>
      `${from}至${until}：应拜访${number.format(score.due)}次，已排入${number.format(score.planned)}次（按时${number.format(score.inTime)}次，逾期${number.format(score.late)}次${score.late === 0 ? '' : `，合计逾期${number.format(score.lateDays)}天`}），未排入${number.format(score.unplanned)}次。`,
  },

  quote: {
    columns: {
      request: '询价单',
      customer: '客户',
      item: '商品',
      quantity: '数量',
      list: '目录价',
      net: '净价',
      tax: '税额',
      total: '合计',
      status: '状态',
      approvals: '待审批',
    },
    status: { priced: '已报价', 'needs-approval': '待审批', refused: '无法报价' },
    sum: '全部明细',
    net: (amount) => `净价：${amount}。`,
    whole: '整单',
    head: (id, who, status, total) =>
      `${[id, who].filter((name) => name !== undefined).join(' · ') || '询价单'}：${status}${total === null ? '' : `，合计${total}`}`,
    fileInvalid: (name, problems) => `${name}：此文件有${problems}处问题，未作报价。`,
    noPricing:
      '规则手册中没有 "pricing" 部分，无法执行此命令。请补充该部分，或用 --prices 指定价格手册。',
    noSuchCustomer: (id, file, nearest) =>
      `${file} 中没有客户“${id}”。${nearest === null ? '请先补充该客户，或将此单元格留空。' : `是否应为“${nearest}”？`}`,
    goesOn: (id) => `询价单“${id}”的各行前面已经结束，此行无法计入。请把同一询价单的各行放在一起。`,
    repeated: (id) => `前面已有询价单“${id}”，以前者为准。请换一个编号。`,
    differs: (id, line) => `与第${line}行不一致，询价单“${id}”从该行开始。请改为相同内容，或留空。`,
    repeatedLine: (id, line) => `第${line}行已有该询价单的明细“${id}”。请换一个编号，或留空。`,
    incomplete: (id) => `询价单“${id}”未报价：缺少有误的这一行，就成了另一份订单。`,
    incompletes: (requests) => `有${number.format(requests)}份询价单因部分行有误而未报价。`,
    refused: (quotes) => `有${number.format(quotes)}份询价单无法报价，原因如上；其余不受影响。`,
    findings: (findings) =>
      `提示：有${number.format(findings)}处规则所需的资料未知（见 NDJSON 中的 "findings"，或加 --explain 查看）`,
    summary: (quotes, lines, counts) =>
      `共${number.format(quotes)}份询价单、${number.format(lines)}行明细：已报价${number.format(counts.priced)}份，待审批${number.format(counts['needs-approval'])}份，无法报价${number.format(counts.refused)}份。`,
  },

  compare: {
    columns: {
      fromTo: '原级别↓ 新级别→',
      all: '合计',
      customer: '客户',
      id: '编号',
      before: '原级别',
      after: '新级别',
      ruleBefore: '原规则',
      ruleAfter: '新规则',
    },
    titled: (title, text) => `${title}：${text}`,
    findings: (findings) =>
      `提示：两次评级共有${number.format(findings)}处资料缺失或不符（可用 fieldbook grade 查看）`,
    summary: ({ stayed, moves, improved, worsened }, customers) => {
      const ranked =
        improved === null || worsened === null
          ? ''
          : `（升级${number.format(improved)}位，降级${number.format(worsened)}位）`
      return `共${number.format(customers)}位客户：${number.format(stayed)}位级别不变，${number.format(moves.length)}位级别改变${moves.length === 0 ? '' : ranked}。`
    },
  },

  lint: {
    summary: (name, { error, warning, notice }) => {
      const counts = [
        ...(error > 0 ? [`${error}处错误`] : []),
        ...(warning > 0 ? [`${warning}处警告`] : []),
        ...(notice > 0 ? [`${notice}处提示`] : []),
      ].join('、')
      if (error > 0) return `${name}：${counts}`
      return counts === '' ? `${name}：没有问题（ok）` : `${name}：可以使用（ok），有${counts}`
    },
    severity: (severity, text) =>
      `${{ error: '错误', warning: '警告', notice: '提示' }[severity]}：${text}`,
  },
}

function quoted(names: readonly string[]): string {
  return names
    .filter((name) => name !== '')
    .map((name) => `“${name}”`)
    .join('、')
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
