import type { SampleReason } from '../../../pricing/index.js'
import type { Sentences } from '../../catalogue.js'

export const samples: Sentences<SampleReason> = {
  'pricing/sample-charged': () => 'Charge for the samples: the goods are distinctive.',
  'pricing/sample-free': () =>
    'Send the samples free of charge: others offer the like, competition is strong, and the order is wanted.',
  'pricing/sample-not-lightly': () =>
    'Do not send free samples lightly: this is a small trader, and the samples are hard to get.',
  'pricing/sample-undecided': () =>
    'No rule decides whether to charge for the samples. Decide by the case, and answer soon.',
}
