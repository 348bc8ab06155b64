import type { ActivityFinding } from '../../activity/index.js'
import type { Sentences } from '../catalogue.js'

const BOOK = { before: '上月末', after: '本月末' } as const

export const findings: Sentences<ActivityFinding> = {
  'activity/card-missing': ({ customerId, grade }) =>
    `缺少客户${customerId}的资料卡${grade === null ? '' : `（${grade}级）`}：该客户原为有望客户，本月末的名册中既未战败也未成交，却不见其记录。`,
  'activity/card-repeated': ({ customerId, book }) =>
    `客户${customerId}在${BOOK[book]}的名册中不止一次出现，以第一张资料卡为准。`,
}
