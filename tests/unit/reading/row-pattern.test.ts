import { describe, expect, it } from 'vitest'
import { END, matchAt, type RowPattern, valuesOf } from '../../../lib/reading/row-pattern'
import { metLooks } from './met-looks'
import { documentOf } from './page'

const document = documentOf('<p></p>')
const look = metLooks(document).lookOfRow(document.body)
const PATTERN: RowPattern = {
  look,
  markup: /(\s*)<li title="([^"]*)"><b>([^<]*)<\/b><\/li>/y,
  written: [2, 3],
  spoken: [3],
  boxes: 2,
  rows: 1,
  shape: { look: 0, named: false, parts: [] },
  number: -1,
}

describe('the markup of a row', () => {
  const ROWS = '<li title="a &amp; b"><b>MTX</b></li>\n<li title=""><b></b></li>'
  const valuesAt = (markup: string, from: number): string[] | null => {
    const match = matchAt(PATTERN, markup, from)
    return match && valuesOf(match, PATTERN.written).split(END).slice(0, -1)
  }

  it('is found where it stands, with its values, an empty one too', () => {
    expect(valuesAt(ROWS, 0)).toEqual(['a & b', 'MTX'])
    expect(valuesAt(ROWS, PATTERN.markup.lastIndex)).toEqual(['', ''])
    expect(PATTERN.markup.lastIndex).toBe(ROWS.length)
  })

  it.each([
    ['past its beginning', ROWS, 1],
    ['cut short', ROWS.slice(0, 30), 0],
    ['with one element more', '<li title=""><b>MTX</b><i>x</i></li>', 0],
  ])('is not found %s', (_, markup, at) => expect(matchAt(PATTERN, markup, at)).toBeNull())

  it('turns into text once', () => {
    const match = matchAt(PATTERN, '<li title=""><b>&amp;lt; a &lt;b&gt; &nbsp;&quot;</b></li>', 0)
    expect(match && valuesOf(match, PATTERN.spoken)).toBe(`&lt; a <b> \u00a0"${END}`)
  })
})
