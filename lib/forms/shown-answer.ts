import { formatDate } from '../dates/format-date'
import { isPartialDate } from '../model/is-partial-date'
import type { QuestionnaireItem } from '../model/questionnaire'
import type { Lang } from '../model/text'
import { answerText } from './answer-text'
import type { Value } from './item-type'

/** One answer for eyes alone, on a screen or on paper: as `answerText`, with a date in words. What is carried elsewhere stays as forms keep it. */
export const shownAnswer = (
  item: QuestionnaireItem,
  value: Value,
  lang: Lang,
  words: { yes: string; no: string },
): string =>
  typeof value === 'string' && value.length > 4 && isPartialDate(value)
    ? formatDate(value, lang)
    : answerText(item, value, lang, words)
