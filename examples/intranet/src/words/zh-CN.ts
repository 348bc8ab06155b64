import { explain, zhCN as catalogue } from '@fieldbook/core/messages'
import type { CellFault, Fault } from '../list/fault.js'
import type { Words } from './en.js'
import { isolate } from './isolate.js'

const number = new Intl.NumberFormat('zh-CN')
const or = new Intl.ListFormat('zh-CN', { type: 'disjunction' })
const long = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })

export const zhCN: Words = {
  asOf: (day) => `按${long.format(day)}的情况排定`,
  team: (customers, reps) => `客户${number.format(customers)}位，销售顾问${number.format(reps)}名`,
  list: (file) => (file === null ? '按本店客户名单排定' : `按“${isolate(file)}”排定`),
  unread: (columns) => `以下各列未读取：${columns.map(isolate).join('、')}。`,
  refused: (file) => `无法按“${isolate(file)}”排定计划，原计划保持不变。`,
  more: (faults) => `另有${number.format(faults)}处问题。`,
  unavailable: '页面数据加载失败，请刷新页面。',
  saving: {
    none: '暂无改动',
    unsaved: '有未保存的改动',
    saved: '已保存到此浏览器',
    failed: '未能保存：浏览器的存储空间已满或已停用',
  },
  closed: '计划已定稿，未作任何改动。如需调整，请先取消定稿。',
  noteSent: '这是示例页面，留言并未发送。',
  columns: {
    id: '每位客户的唯一编号。',
    name: '客户的姓名或公司名称。',
    repId: '负责的销售顾问：填写r1至r4或姓名，单元格可留空。',
    grade: 'O、A、B或C；保有客户留空。',
    lastVisitOn: '最近一次拜访的日期，如2026-09-11。',
    firstContactAt: '首次联系的时间，如2026-09-14T08:20:00+08:00。',
    gradeConfirmedAt: '级别确认的时间，写法同上。',
    deliveredOn: '交车日期，如2026-06-30。',
    standing: 'prospect（潜在）、ordered（已订车）、retained（保有）或lost（流失）。',
    area: '客户所在的区。',
  },
  needed: (about) => `${about}必须有此列。`,
  fault: (fault: Fault): string => {
    switch (fault.kind) {
      case 'too-big':
        return `文件超过${fault.megabytes}MB，本页面无法处理。请去掉无需拜访的客户。`
      case 'not-utf8':
        return `第${fault.line}行：文件编码不是UTF-8。请另存为“CSV UTF-8”格式后重新选择。`
      case 'empty':
        return '文件中没有客户。第一行应为列名，其后每行一位客户。'
      case 'missing-columns':
        return `第${fault.line}行：缺少${fault.columns.map(([, name]) => `“${name}”`).join('、')}列。请在第一行补上列名。`
      case 'open-quote':
        return `第${fault.line}行：引号没有闭合，或闭合后还有文字。引号内的引号请写两次（""）。`
      case 'cells':
        return `第${fault.line}行：有${fault.found}个单元格，而第一行只有${fault.expected}列。含逗号的内容请放在引号内。`
      default:
        return `第${fault.line}行“${fault.column}”列：${inCell(fault)}`
    }
  },
}

function inCell(fault: CellFault): string {
  switch (fault.kind) {
    case 'repeated-column':
      return '已有另一列表示同一内容，请删除其中一列。'
    case 'repeated-id':
      return `编号“${isolate(fault.id)}”重复，首次出现在第${fault.firstLine}行。每位客户的编号必须不同。`
    case 'unknown-rep':
      return `团队中没有“${isolate(fault.found)}”。请填写${or.format(fault.reps.map(({ id, name }) => `${id}（${name}）`))}，或留空。`
    case 'cell':
      return explain(fault.problem, catalogue)
  }
}
