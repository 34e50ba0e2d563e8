import type { Questionnaire, QuestionnaireItem } from '../model/questionnaire'
import type { FormAnswer, FormState } from '../model/questionnaire-response'
import type { Lang } from '../model/text'
import type { Lookup } from './answer-lookup'
import { answerText } from './answer-text'
import { isEnabled } from './enabled'
import { isHidden } from './extension'
import { instanceId } from './instance'
import { itemText, titleText } from './item-text'
import { itemTypeOf } from './item-type'
import { liveLookup } from './live-lookup'
import { rowsOf } from './rows'

export interface TextWords {
  yes: string
  no: string
  /** What stands where nothing was answered. */
  empty: string
  /** Where an answer came from; `was` is what had been filled in before a person changed it, as it would be said. */
  originOf: (answer: FormAnswer, was: string) => string
}

interface Writing {
  state: FormState
  answers: ReadonlyMap<string, FormAnswer>
  lookup: Lookup
  lang: Lang
  words: TextWords
}

const lines = (item: QuestionnaireItem, writing: Writing, row: string | undefined, depth: number): string[] => {
  if (isHidden(item) || !isEnabled(item, writing.lookup, row)) return []
  const pad = '  '.repeat(depth)
  const label = itemText(item, writing.lang)
  const inside = (key: string | undefined): string[] =>
    (item.item ?? []).flatMap((child) => lines(child, writing, key, depth + 1))
  if (itemTypeOf(item) === 'display') return [`${pad}${label}`]
  if (item.type === 'group') {
    if (item.repeats !== true || row !== undefined) return [`${pad}${label}`, ...inside(row)]
    const rows = rowsOf(writing.state, item)
    const blocks = rows.map((key, i) => [`${pad}${label} ${i + 1}`, ...inside(key)])
    return rows.length === 0 ? [`${pad}${label}: ${writing.words.empty}`] : blocks.flat()
  }
  const answer = writing.answers.get(instanceId(item.linkId, row))
  return [`${pad}${label}: ${saidOf(item, answer, writing)}`, ...inside(row)]
}

const saidOf = (item: QuestionnaireItem, answer: FormAnswer | undefined, { lang, words }: Writing): string => {
  const said = (values: FormAnswer['values']): string =>
    values.map((value) => answerText(item, value, lang, words)).join(', ')
  if (answer === undefined || (answer.values.length === 0 && answer.origin !== 'override')) return words.empty
  return `${said(answer.values) || words.empty} [${words.originOf(answer, said(answer.was ?? []))}]`
}

/**
 * The form as plain text, each asked field on its line with where its answer came from, unanswered ones said: to be pasted where only
 * text goes. `notes` are lines to stand under it.
 */
export const toText = (
  questionnaire: Questionnaire,
  state: FormState,
  lang: Lang,
  words: TextWords,
  notes: readonly string[] = [],
): string => {
  const answers = new Map(state.answers.map((answer) => [answer.linkId, answer]))
  const writing: Writing = { state, answers, lookup: liveLookup(questionnaire.item, state), lang, words }
  const body = questionnaire.item.flatMap((item) => lines(item, writing, undefined, 0))
  return [titleText(questionnaire, lang), '', ...body, ...(notes.length > 0 ? ['', ...notes] : []), ''].join('\n')
}
