import { fold } from '../fold'
import type { DateMention } from './mention'

/** "Wk 12" in a cell for a date: the week of the calendar. Anywhere else it may be the twelfth of a treatment; undefined for other words. */
export const weekAlone = (text: string): DateMention | undefined => {
  const number = /^\s*(?:weeks?|wk|semaine|sem|kw)\.?\s?(\d{1,2})\s*$/.exec(fold(text))?.[1]
  return number === undefined
    ? undefined
    : { at: 0, end: text.length, written: text.trim(), parts: { kind: 'week', week: Number(number) } }
}
