import { describe, expect, it } from 'vitest'
import { matchAt, type RowPattern, saidIn, unescaped } from '../../../lib/reading/row-pattern'
import { metLooks } from './met-looks'
import { documentOf } from './page'

const document = documentOf('<p></p>')
const look = metLooks(document).lookOfRow(document.body)
const PATTERN: RowPattern = {
  look,
  pieces: [
    { literal: '<li data-n="', until: '"', kept: false, varies: true },
    { literal: '" title="', until: '"', kept: true, varies: false },
    { literal: '"><b>', until: '<', kept: true, varies: false },
  ],
  rest: '</b></li>',
  parts: [],
  boxes: 2,
  rows: 1,
  named: false,
}

describe('the markup of a row', () => {
  const ROWS = '<li data-n="1" title="a &amp; b"><b>MTX</b></li><li data-n="2" title=""><b></b></li>'

  it('is found where it stands, with its values, an empty one too', () => {
    const first = matchAt(PATTERN, ROWS, 0)
    expect(first).toEqual({ values: ['a & b', 'MTX'], end: ROWS.indexOf('<li data-n="2') })
    expect(matchAt(PATTERN, ROWS, first?.end ?? 0)).toEqual({ values: ['', ''], end: ROWS.length })
  })

  it.each([
    ['past its beginning', ROWS, 1],
    ['cut short', ROWS.slice(0, 30), 0],
    ['with one element more', '<li data-n="1" title=""><b>MTX</b><i>x</i></li>', 0],
    ['where a word of a state stands for a number', '<li data-n="off" title=""><b>MTX</b></li>', 0],
  ])('is not found %s', (_, markup, at) => expect(matchAt(PATTERN, markup, at)).toBeNull())
})

it('puts together what attributes say, on one line each', () => {
  expect(saidIn(['\ntitle\t', 0, '\nlinks\ttrue'], ['a  &\nb'])).toBe('\ntitle\ta & b\nlinks\ttrue')
})

it('turns markup back into text once', () => {
  expect(unescaped('&amp;lt; a &lt;b&gt; &nbsp;&quot;')).toBe('&lt; a <b> \u00a0"')
})
