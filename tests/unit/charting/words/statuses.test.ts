import { describe, expect, it } from 'vitest'
import { parseStatus, statusInLine } from '../../../../lib/charting/status-words'
import { anyOf, type ByLanguage } from '../../../../lib/charting/words/by-language'
import { ACTIVE } from '../../../../lib/charting/words/status/active'
import { COMPLETED } from '../../../../lib/charting/words/status/completed'
import { ENTERED_IN_ERROR } from '../../../../lib/charting/words/status/entered-in-error'
import { INTENDED } from '../../../../lib/charting/words/status/intended'
import { NOT_TAKEN } from '../../../../lib/charting/words/status/not-taken'
import { ON_HOLD } from '../../../../lib/charting/words/status/on-hold'
import { STOPPED } from '../../../../lib/charting/words/status/stopped'
import { BADGES, IN_LINE } from '../../../../lib/charting/words/statuses'

/** A phrase without a choice in it, as somebody writes it. */
const plain = (words: ByLanguage): string[] =>
  Object.values(words).flatMap((phrases) => phrases.filter((phrase) => /^[a-z' -]+$/.test(phrase)))

describe('a word of a status means the same as a badge and behind a drug', () => {
  const IDEAS = [
    ['entered-in-error', ENTERED_IN_ERROR],
    ['not-taken', NOT_TAKEN],
    ['on-hold', ON_HOLD],
    ['stopped', STOPPED],
    ['intended', INTENDED],
    ['completed', COMPLETED],
    ['active', ACTIVE],
  ] as const
  it.each(IDEAS.flatMap(([status, words]) => plain(words).map((phrase) => [phrase, status] as const)))(
    '%s is %s',
    (phrase, status) => {
      expect(parseStatus(phrase)).toBe(status)
      expect(statusInLine(`Neoral 100 mg 2x, ${phrase}`)).toBe(status)
    },
  )
})

it('every status a line can tell, a badge can', () => {
  const badges = BADGES.map(([status]) => status)
  expect(IN_LINE.every(([status]) => badges.includes(status))).toBe(true)
})

it('some words are a status in a badge only', () =>
  expect(['past', 'pending', 'pauze', 'inactif'].map((word) => statusInLine(`Neoral 100 mg, ${word} x`))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]))

it('a pattern is met by any phrase of any language', () => {
  const words = new RegExp(`^${anyOf({ en: ['two'], fr: ['deux'], nl: ['twee'], de: [] })}$`)
  expect(['two', 'deux', 'twee', 'zwei'].map((word) => words.test(word))).toEqual([true, true, true, false])
})
