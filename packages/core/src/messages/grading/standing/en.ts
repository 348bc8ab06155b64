import type {
  FileNumberReason,
  Standing,
  StandingChange,
  StandingChangeReason,
} from '../../../grading/index.js'
import type { ProblemSentences, Sentences } from '../../catalogue.js'
import { shown } from '../../quote.js'

const STANDING: Record<Standing, string> = {
  prospect: 'a prospect',
  ordered: 'a customer with an order',
  retained: 'a retained customer',
  lost: 'a lost customer',
}

const CHANGE: Record<StandingChange['kind'], string> = {
  order: 'An order',
  retain: 'A delivery',
  'propose-loss': 'A loss',
  'confirm-loss': 'The confirmation of a loss',
  reopen: 'Reopening',
  'hand-over': 'A hand-over',
}

/** What `changeStanding` and `nextFileNumber` say. */
export const standings: Sentences<StandingChangeReason | FileNumberReason> = {
  'grading/standing-does-not-allow': ({ change, standing, allowed }, say) =>
    `${CHANGE[change]} is for ${say.or(allowed.map((one) => STANDING[one]))}, and this one is ${STANDING[standing]}.`,
  'grading/loss-pending': ({ by, on }, say) =>
    `${by} proposed on ${say.date(on)} to give this customer up. Confirm that first, or reopen the customer.`,
  'grading/loss-not-proposed': () => 'Nobody has proposed to give this customer up.',
  'grading/not-the-role': ({ role, roles }, say) =>
    `The role “${role}” may not confirm a loss. It takes ${say.or(roles.map(shown))}.`,
  'grading/same-person': ({ by }) =>
    `${by} proposed this loss, so somebody else has to confirm it.`,
  'grading/same-rep': ({ repId }) => `The customer is with ${repId} already.`,
  'grading/before-last-change': ({ on, last }, say) =>
    `${say.date(on)} is before the last change, of ${say.date(last)}.`,
  'grading/standing-changed': ({ from, to, by, on }, say) =>
    `From ${STANDING[from]} to ${STANDING[to]} on ${say.date(on)}, by ${by}.`,
  'grading/loss-proposed': ({ by, on, reason }, say) =>
    `${by} proposed on ${say.date(on)} to give the customer up: ${reason}`,
  'grading/loss-confirmed': ({ by, on, proposedBy, reason }, say) =>
    `Lost: proposed by ${proposedBy}, confirmed by ${by} on ${say.date(on)}. ${reason}`,
  'grading/reopened': ({ by, on, reason }, say) =>
    `Reopened by ${by} on ${say.date(on)}: ${reason}`,
  'grading/handed-over': ({ from, to, by, on, reason }, say) =>
    `Handed over ${from === null ? '' : `from ${from} `}to ${to} by ${by} on ${say.date(on)}: ${reason}`,
  'grading/file-numbers-used-up': ({ last }) =>
    `${last} is the last number that four digits hold. Let serials restart each year, or run per consultant.`,
  'grading/file-number-unreadable': ({ fileNumber }) =>
    `${shown(fileNumber)} is no file number like A01-07-0001, so it was not counted.`,
}

export const problems: ProblemSentences = {
  'grading/not-a-file-number': ({ params: { found } }) =>
    `${shown(found)} is no file number. Write consultant, year and serial like A01-07-0001.`,
}
