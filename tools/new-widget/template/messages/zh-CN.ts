import { zhCN as base } from '../../internal/messages/zh-CN.js'
import type { NewWidgetWords } from './en.js'

export const zhCN: NewWidgetWords = {
  ...base,
  title: '新组件',
  empty: '暂无可选项。',
}
