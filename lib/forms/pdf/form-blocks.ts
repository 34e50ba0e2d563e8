import type { Questionnaire, QuestionnaireItem } from '../../model/questionnaire'
import type { FormAnswer, FormState, Origin } from '../../model/questionnaire-response'
import type { Lang } from '../../model/text'
import type { Lookup } from '../answer-lookup'
import { isEnabled } from '../enabled'
import { isHidden } from '../extension'
import { instanceId } from '../instance'
import { itemText } from '../item-text'
import { liveLookup } from '../live-lookup'
import { rowsOf } from '../rows'
import { shownAnswer } from '../shown-answer'

/** One answer in a cell or beside its label; `origin` null where nothing was answered. */
export interface Said {
  text: string
  origin: Origin | null
}

/** What stands on the paper, in order, before anybody knows where the page ends. */
export type Block =
  | { kind: 'section'; text: string; depth: number }
  | { kind: 'note'; text: string }
  | { kind: 'answer'; label: string; said: Said }
  | { kind: 'table'; title: string; columns: string[]; rows: Said[][] }

/** More columns than this and a row is written out, one answer under the other. */
const MOST_COLUMNS = 6

interface Writing {
  state: FormState
  answers: ReadonlyMap<string, FormAnswer>
  lookup: Lookup
  lang: Lang
  words: { yes: string; no: string }
}

const saidOf = (item: QuestionnaireItem, row: string | undefined, writing: Writing): Said => {
  const answer = writing.answers.get(instanceId(item.linkId, row))
  if (answer === undefined || answer.values.length === 0) return { text: '', origin: null }
  const texts = answer.values.map((value) => shownAnswer(item, value, writing.lang, writing.words))
  return { text: texts.join(', '), origin: answer.origin }
}

const isPlain = (item: QuestionnaireItem): boolean =>
  item.type !== 'group' && item.type !== 'display' && (item.item ?? []).length === 0

const rowsBlocks = (group: QuestionnaireItem, writing: Writing, depth: number): Block[] => {
  const title = itemText(group, writing.lang)
  const keys = rowsOf(writing.state, group)
  const columns = (group.item ?? []).filter((item) => !isHidden(item))
  if (keys.length === 0 || (columns.every(isPlain) && columns.length <= MOST_COLUMNS)) {
    const rows = keys.map((key) =>
      columns.map((item) =>
        isEnabled(item, writing.lookup, key) ? saidOf(item, key, writing) : { text: '', origin: null },
      ),
    )
    return [{ kind: 'table', title, columns: columns.map((item) => itemText(item, writing.lang)), rows }]
  }
  return keys.flatMap((key, nth) => [
    { kind: 'section' as const, text: `${title} ${nth + 1}`, depth },
    ...columns.flatMap((item) => blocksOf(item, writing, key, depth + 1)),
  ])
}

const blocksOf = (item: QuestionnaireItem, writing: Writing, row: string | undefined, depth: number): Block[] => {
  if (isHidden(item) || !isEnabled(item, writing.lookup, row)) return []
  const text = itemText(item, writing.lang)
  if (item.type === 'display') return [{ kind: 'note', text }]
  if (item.type === 'group' && item.repeats === true && row === undefined) return rowsBlocks(item, writing, depth)
  const inside = (item.item ?? []).flatMap((child) => blocksOf(child, writing, row, depth + 1))
  if (item.type === 'group') return inside.length === 0 ? [] : [{ kind: 'section', text, depth }, ...inside]
  return [{ kind: 'answer', label: text, said: saidOf(item, row, writing) }, ...inside]
}

/** The form as it is printed: every asked field, answered or open, tables where rows repeat. What is hidden or not asked is left out. */
export const formBlocks = (
  questionnaire: Questionnaire,
  state: FormState,
  lang: Lang,
  words: { yes: string; no: string },
): Block[] => {
  const answers = new Map(state.answers.map((answer) => [answer.linkId, answer]))
  const writing: Writing = { state, answers, lookup: liveLookup(questionnaire.item, state), lang, words }
  return questionnaire.item.flatMap((item) => blocksOf(item, writing, undefined, 0))
}
