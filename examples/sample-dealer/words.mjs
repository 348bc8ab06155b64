import { en, zhCN } from '@fieldbook/core/messages'

/** @typedef {typeof english} Words */

const english = {
  locale: 'en',
  catalogue: en,
  between: ' ',
  weekdays: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  /** @param {string} dealer @param {string} today @param {number} customers */
  title: (dealer, today, customers) => `${dealer}, ${today}: ${customers} customers`,
  /** @param {string} name @param {string} id */
  person: (name, id) => `${name} (${id})`,
  grades: 'Customers by grade',
  owners: 'Owners, visited by the age of the car',
  visits: 'Visits today',
  overdue: 'Overdue',
  due: 'Due',
  notDue: 'Not due yet',
  /** @param {string} from @param {string} until */
  plan: (from, until) => `Plan from ${from} to ${until}`,
  fallDue: 'Visits that fall due',
  planned: 'Planned',
  /** @param {number} inTime @param {number} late */
  ofThem: (inTime, late) => `${inTime} in time, ${late} late`,
  notPlanned: 'Not planned',
  /** @type {Record<string, string>} */
  reasons: {
    'visits/no-capacity': 'No room: the working days left are full',
    'visits/no-day-left': 'No working day is left before the end',
    'visits/no-rep': 'No consultant is responsible',
    'visits/unknown-rep': 'The consultant has left the team',
    'visits/rep-never-at-work': 'The consultant is away',
  },
  /** @param {string} rep @param {string} weekday @param {string} on @param {number} visits */
  firstDay: (rep, weekday, on, visits) => `First day of ${rep}, ${weekday} ${on}: ${visits} visits`,
}

/** @type {Words} */
const chinese = {
  locale: 'zh-CN',
  catalogue: zhCN,
  between: '',
  weekdays: {
    mon: '周一',
    tue: '周二',
    wed: '周三',
    thu: '周四',
    fri: '周五',
    sat: '周六',
    sun: '周日',
  },
  title: (dealer, today, customers) => `${dealer}，${today}，共${customers}位客户`,
  person: (name, id) => `${name}（${id}）`,
  grades: '客户级别',
  owners: '保有客户（按交车时间安排拜访）',
  visits: '今日拜访情况',
  overdue: '已逾期',
  due: '已到期',
  notDue: '未到期',
  plan: (from, until) => `${from}至${until}的拜访计划`,
  fallDue: '应拜访次数',
  planned: '已排入',
  ofThem: (inTime, late) => `按时${inTime}次，逾期${late}次`,
  notPlanned: '未排入',
  reasons: {
    'visits/no-capacity': '没有空档，其后工作日均已排满',
    'visits/no-day-left': '计划期内已没有工作日',
    'visits/no-rep': '没有负责的销售顾问',
    'visits/unknown-rep': '销售顾问已不在团队中',
    'visits/rep-never-at-work': '销售顾问不在岗',
  },
  firstDay: (rep, weekday, on, visits) => `${rep}的第一天，${on} ${weekday}，${visits}次拜访`,
}

export const words = { en: english, 'zh-CN': chinese }
