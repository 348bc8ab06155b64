import type { SampleReason } from '../../../pricing/index.js'
import type { Sentences } from '../../catalogue.js'

export const samples: Sentences<SampleReason> = {
  'pricing/sample-charged': () => '建议收取样品费：产品有特色。',
  'pricing/sample-free': () => '建议免费寄样：产品没有明显特色，竞争激烈，又希望拿到订单。',
  'pricing/sample-not-lightly': () => '不要轻易免费寄样：对方是小贸易商，而且样品不易取得。',
  'pricing/sample-undecided': () =>
    '没有规则可以判断是否收取样品费，请视具体情况决定，并尽快答复。',
}
