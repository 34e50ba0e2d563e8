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
  const values = writing.answers.get(instanceId(item.linkId, row))?.values ?? []
  const text =
    values.length === 0
      ? writing.words.empty
      : values.map((value) => answerText(item, value, writing.lang, writing.words)).join(', ')
  return [`${pad}${label}: ${text}`, ...inside(row)]
}

/** The form as plain text, each asked field on its line, unanswered ones said: to be pasted where only text goes. */
export const toText = (questionnaire: Questionnaire, state: FormState, lang: Lang, words: TextWords): string => {
  const answers = new Map(state.answers.map((answer) => [answer.linkId, answer]))
  const writing: Writing = { state, answers, lookup: liveLookup(questionnaire.item, state), lang, words }
  const body = questionnaire.item.flatMap((item) => lines(item, writing, undefined, 0))
  return [titleText(questionnaire, lang), '', ...body, ''].join('\n')
}
