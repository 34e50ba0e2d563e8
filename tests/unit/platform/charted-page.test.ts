import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../lib/charting/lines-of'
import { loadIndex } from '../../../lib/lexicon/load-index'
import { resolveLines } from '../../../lib/lexicon/resolve-lines'
import type { PageReading } from '../../../lib/model/reading'
import { ChartedPage, chartedPage } from '../../../lib/platform/charted-page'

const index = loadIndex(JSON.parse(readFileSync('public/generated/lexicon.json', 'utf8')))

const block = (text: string, i: number) => ({
  text,
  lines: [text],
  region: 'banner' as const,
  headings: [],
  locator: { frame: 0, path: `#b${i}`, hash: '' },
})
const frame = (reader: string, ...texts: string[]): PageReading['frames'][number] => ({
  frame: 0,
  title: '',
  lang: 'en',
  grids: [],
  blocks: texts.map(block),
  signs: [],
  unread: [],
  shownFrames: 0,
  reader,
  readMs: 0,
})
const reading = (...frames: PageReading['frames']): PageReading => ({
  title: 'Ward',
  lang: 'en',
  frames,
  unreadFrames: [],
})
const charted = (page: PageReading) => {
  const lines = linesOf(page)
  return chartedPage(page, lines, resolveLines(lines, index), '2026-11-20')
}

describe('a page as read and charted', () => {
  const banner = 'PEETERS, Lotte Born: 14 Mar 1991 (35 y) MRN: NG-204417'

  it('names whose chart it is and where the page says so', () => {
    const { identity, anchors, base } = charted(reading(frame('general', banner)))
    expect(identity).toContain('1991-03-14')
    expect(anchors.map(({ path }) => path)).toEqual(['#b0'])
    expect(base.asOf).toBe('2026-11-20')
  })

  it('a page that does not say whose it is has no identity and no place to watch', () => {
    const { identity, anchors } = charted(reading(frame('general', 'Cetirizine 10 mg')))
    expect([identity, anchors]).toEqual([null, []])
  })

  it('each reader is named once, and everything looked at is counted', () =>
    expect(charted(reading(frame('hint:ward', banner), frame('general', 'a', 'b'), frame('general'))).summary).toEqual({
      title: 'Ward',
      frames: 3,
      unreadFrames: 0,
      grids: 0,
      blocks: 3,
      readers: ['general', 'hint:ward'],
    }))

  it('crosses the border whole', () => {
    const page = { ...charted(reading(frame('general', banner))), patientKey: null, readMs: 1, chartMs: 1 }
    expect(ChartedPage.parse(JSON.parse(JSON.stringify(page)))).toEqual(page)
  })
})
