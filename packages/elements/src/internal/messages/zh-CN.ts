import type { BaseWords } from './en.js'

export const zhCN: BaseWords = {
  cannotShow: '暂时无法显示',
  cannotShowWhy: (count) => `传入的数据有${count}处需要更正：`,
  broken: '数据无法读取，请用对应的数据格式（schema）检查。',
  loading: '正在加载',
  close: '关闭',
}
