import { describe, expect, it } from 'vitest'
import type { PageReading } from '../../../lib/model/reading'
import { anchorsOf, wordsOf } from '../../../lib/platform/patient-anchors'

const page = (...texts: string[]): PageReading => ({
  title: '',
  lang: 'en',
  unreadFrames: [],
  frames: [
    {
      frame: 0,
      title: '',
      lang: 'en',
      grids: [],
      signs: [],
      unread: [],
      shownFrames: 0,
      reader: 'general',
      readMs: 0,
      blocks: texts.map((text, i) => ({
        text,
        lines: [text],
        region: 'banner' as const,
        headings: [],
        locator: { frame: 0, path: `#b${i}`, hash: '' },
      })),
    },
  ],
})
const lotte = { name: 'PEETERS, Lotte', birthDate: '1991-03-14', identifiers: ['NG-204417'] }

describe('where a page says whose chart it is', () => {
  it('takes the place that says most first: name, birth date and number', () => {
    const [first] = anchorsOf(page('Lotte Peeters', 'PEETERS, Lotte Born: 14 Mar 1991 (35 y) MRN: NG-204417'), lotte)
    expect(first?.path).toBe('#b1')
    expect(first?.words).toEqual(expect.arrayContaining(['peeters', 'lotte', 'ng', '204417', '14', '1991']))
    // Her age is no part of who she is: it changes on her birthday.
    expect(first?.words).not.toContain('y')
  })

  it('matches whatever the order, case and accents of a name', () =>
    expect(anchorsOf(page('Hélène LEMAITRE'), { name: 'Lemaître Hélène', identifiers: [] })).toHaveLength(1))

  it('finds nothing where nobody is named', () => expect(anchorsOf(page('Medication', 'Ward 4'), lotte)).toEqual([]))

  it('does not take a name inside another word for the patient', () =>
    expect(anchorsOf(page('Lisa Anders'), { name: 'An Lis', identifiers: [] })).toEqual([]))

  it('leaves letters out', () => expect(anchorsOf(page(`Peeters Lotte ${'word '.repeat(100)}`), lotte)).toEqual([]))
})

it('words have no case, accents or punctuation', () =>
  expect(wordsOf('LEFÈVRE, Amélie–Rose')).toEqual(['lefevre', 'amelie', 'rose']))
