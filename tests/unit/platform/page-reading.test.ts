import { describe, expect, it } from 'vitest'
import type { FrameReading } from '../../../lib/model/reading'
import { pageReading, type ReachedFrame } from '../../../lib/platform/page-reading'

const reading = (title: string, shownFrames = 0): FrameReading => ({
  frame: 0,
  title,
  lang: 'en',
  grids: [],
  blocks: [{ text: title, lines: [title], region: 'main', headings: [], locator: { frame: 0, path: 'p', hash: 'h' } }],
  signs: [],
  unread: [],
  shownFrames,
  reader: 'general',
  readMs: 1,
})

const shown = (order: number, label = `frame ${order}`, over = {}) => ({
  keys: [`o${order}`, `w${order}`],
  label,
  visible: true,
  sandboxed: false,
  ...over,
})

const top = (...shows: ReturnType<typeof shown>[]): ReachedFrame => ({
  frameId: 0,
  place: { levels: [], shows },
  reading: reading('top', shows.length),
})
const child = (frameId: number, levels: string[][], ...shows: ReturnType<typeof shown>[]): ReachedFrame => ({
  frameId,
  place: { levels, shows },
  reading: reading(`frame ${frameId}`, shows.length),
})

const titles = (frames: ReachedFrame[]) => pageReading(frames, 'T')?.page.frames.map((frame) => frame.title)

describe('the frames of a page', () => {
  it('stand in document order, whatever order they answered in', () =>
    expect(
      titles([child(9, [['w1']]), child(5, [['o0'], ['o0']]), top(shown(0), shown(1)), child(7, [['o0']], shown(0))]),
    ).toEqual(['top', 'frame 7', 'frame 5', 'frame 9']))

  it('carry their own number into every locator, and the browser’s ids are kept in the same order', () => {
    const assembled = pageReading([top(shown(0)), child(12, [['o0']])], 'T')
    expect(assembled?.frameIds).toEqual([0, 12])
    expect(assembled?.page.frames[1]?.blocks[0]?.locator.frame).toBe(1)
  })

  it('two frames of the same place in different parents are not mixed up', () =>
    expect(
      titles([
        top(shown(0), shown(1)),
        child(1, [['o0']], shown(0)),
        child(2, [['o1']], shown(0)),
        child(3, [['o1'], ['o0']]),
        child(4, [['o0'], ['o0']]),
      ]),
    ).toEqual(['top', 'frame 1', 'frame 4', 'frame 2', 'frame 3']))

  it('a shown frame that nobody answered from is unread, by its name', () =>
    expect(pageReading([top(shown(0, 'Laboratory · lab.example'))], 'T')?.page.unreadFrames).toEqual([
      { text: 'Laboratory · lab.example', why: 'closed-frame' },
    ]))

  it('a sandboxed one says so; an invisible one is no loss', () =>
    expect(
      pageReading([top(shown(0, 'box', { sandboxed: true }), shown(1, 'pixel', { visible: false }))], 'T')?.page
        .unreadFrames,
    ).toEqual([{ text: 'box', why: 'sandboxed-frame' }]))

  it('a frame in which the reader failed is unread and not counted as read', () => {
    const { reading: _failed, ...failing } = child(3, [['o0']])
    const page = pageReading([top(shown(0)), failing], 'T')?.page
    expect(page?.frames).toHaveLength(1)
    expect(page?.unreadFrames).toMatchObject([{ why: 'reader-failed' }])
  })

  it('frames the reader saw and the walk did not are unread too', () => {
    const seen = top()
    expect(pageReading([{ ...seen, reading: reading('top', 2) }], 'T')?.page.unreadFrames).toMatchObject([
      { why: 'closed-frame', count: 2 },
    ])
  })

  it('a frame that moved while it was read is kept', () => expect(titles([top(), child(4, [['o3']])])).toHaveLength(2))

  it('without the main frame there is no page', () => expect(pageReading([child(4, [['o0']])], 'T')).toBeNull())
})
