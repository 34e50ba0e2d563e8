import type { Answer } from '../model/answer'
import type { Truth } from '../model/truth'
import type { Context } from './context'

/** The id of a criterion's question: `<program>/<criterion id>`, or one part of it `<program>/<criterion id>.<part>`. */
export const questionId = (context: Context, id: string, part?: string): string =>
  `${context.program}/${context.prefix}${id}${part === undefined ? '' : `.${part}`}`

export interface Answered {
  truth: Truth
  answer?: Answer
}

/** What a person answered to a yes-no question; `unknown` while nobody did, or said anything but yes or no. */
export const answered = (context: Context, question: string, metWhen: 'yes' | 'no'): Answered => {
  const answer = context.answers.get(question)
  if (answer === undefined) return { truth: 'unknown' }
  if (answer.value !== 'yes' && answer.value !== 'no') return { truth: 'unknown', answer }
  return { truth: answer.value === metWhen ? 'met' : 'not-met', answer }
}
