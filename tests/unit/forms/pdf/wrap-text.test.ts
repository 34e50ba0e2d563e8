import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapText } from '../../../../lib/forms/pdf/wrap-text'

const letters = (text: string): number => [...text].length

describe('a text on lines', () => {
  it('breaks between words', () => expect(wrapText('one two three', 7, letters)).toEqual(['one two', 'three']))
  it('cuts a word that is longer than the line', () =>
    expect(wrapText('abcdefgh ij', 3, letters)).toEqual(['abc', 'def', 'gh', 'ij']))
  it('keeps the breaks it came with', () => expect(wrapText('a\n\nb', 9, letters)).toEqual(['a', '', 'b']))
  it('an empty text is one empty line', () => expect(wrapText('', 9, letters)).toEqual(['']))

  it('no line is too wide and no letter is lost, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapText(text, width, letters)
        expect(lines.every((line) => letters(line) <= Math.max(1, width))).toBe(true)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    ))
})
