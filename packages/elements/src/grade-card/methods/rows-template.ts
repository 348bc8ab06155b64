import type { DecisionTablePolicy } from '@fieldbook/core/grading'
import type { Fact } from '@fieldbook/core/shared'
import { html, nothing, type TemplateResult } from 'lit'
import { factName, type CardContext, type GradedCustomer } from '../card-context.js'
import { measuredFact, testWords } from './fact-words.js'

/** The row of a decision table that decided: what it asks, and what the customer has. */
export function rowsTemplate({ rows }: DecisionTablePolicy, context: CardContext): TemplateResult {
  const { graded, language } = context
  const { words, sentence, text, number } = language
  const matched = graded.reasons.flatMap((reason) =>
    reason.code === 'grading/row' ? [reason] : [],
  )
  const others = graded.reasons.filter(({ code }) => {
    return code === 'grading/otherwise' || code === 'grading/aggregate' || code === 'grading/band'
  })
  if (matched.length + others.length === 0) return html``
  return html`
    <section part="account" aria-labelledby="account-title">
      <h3 id="account-title">${words.how}</h3>
      ${matched.map(({ row, name }) => {
        const title = name === undefined ? words.rowNumber(number(row + 1)) : text(name)
        return rowTemplate(title, rows[row]?.when ?? {}, context)
      })}
      ${others.map((reason) => html`<p>${sentence(reason)}</p>`)}
    </section>
  `
}

function rowTemplate(
  title: string,
  tests: DecisionTablePolicy['rows'][number]['when'],
  context: CardContext,
): TemplateResult {
  const { words } = context.language
  const asked = Object.entries(tests)
  return html`
    <table class="plain">
      <caption>
        <bdi class="brief">${title}</bdi>
      </caption>
      ${
        asked.length === 0
          ? nothing
          : html`<thead>
              <tr>
                <th scope="col">${words.fact}</th>
                <th scope="col">${words.asked}</th>
                <th scope="col">${words.found}</th>
              </tr>
            </thead>`
      }
      <tbody>
        ${asked.map(
          ([fact, test]) => html`
            <tr part="contribution">
              <th scope="row"><bdi class="brief">${factName(context, fact)}</bdi></th>
              <td>
                <span class="brief" title=${testWords(test, context)}
                  >${testWords(test, context)}</span
                >
              </td>
              <td>${measuredFact(fact, factOf(context.customer, fact), context)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `
}

/** A fact of the record, or one of its own fields that rules may ask for. */
function factOf({ facts, ...record }: GradedCustomer, fact: string): Fact | undefined {
  if (fact === 'grade' || fact === 'standing' || fact === 'repId') return record[fact]
  return Object.hasOwn(facts ?? {}, fact) ? facts?.[fact] : undefined
}
