import type { CarriedAnswer } from './carried-answers'
import type { FieldMeaning } from './field-meaning'

const LIGHT = new Set(['@date', '@day', '@month', '@year', '@planned', '@therapy', '@systemic', '@current', '@prior'])
const OWNERS = new Set(['@patient', '@prescriber', '@treating', '@other'])

const weight = (words: Iterable<string>): number =>
  [...words].reduce((sum, word) => sum + (OWNERS.has(word) ? 0 : LIGHT.has(word) ? 0.5 : 2), 0)

/** What kind of thing is asked: "address of the pharmacy" is not the pharmacy, whatever else fits. */
const KINDS =
  '@address @phone @mobile @fax @email @lastname @firstname @maidenname @inami @rpps @height @age @outcome'.split(' ')

/**
 * How well a field's words fit an answer's, from 0 to 1: words on both sides against words on one side only. What stands over either
 * explains a word of the other. A word that only one side says counts in full: "weight of the parcel" is not a weight. The opposite
 * statement does not fit at all.
 */
export const scoreOf = (meaning: FieldMeaning, answer: CarriedAnswer): number => {
  const around = new Set([...answer.around, ...(answer.row?.group ?? []).flatMap((words) => [...words])])
  const scores = answer.ways.map((way) => {
    const { words } = meaning
    if (way.has('@no') !== words.has('@no') || KINDS.some((kind) => words.has(kind) && !way.has(kind))) return 0
    const hit = weight([...words].filter((word) => way.has(word)))
    const here = weight([...words].filter((word) => !way.has(word) && !around.has(word)))
    const there = weight([...way].filter((word) => !words.has(word) && !meaning.around.has(word)))
    return hit < 2 ? 0 : (2 * hit) / (2 * hit + here + there)
  })
  return Math.max(0, ...scores)
}
