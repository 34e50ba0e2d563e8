import { describe, expect, it } from 'vitest'
import { learnRow } from '../../../lib/reading/learn-row'
import { END, matchAt, type RowPattern, valuesOf } from '../../../lib/reading/row-pattern'
import { metLooks } from './met-looks'
import { documentOf } from './page'

/** The pattern of a list's first row, every look of it met before. */
const learnt = (html: string): { pattern: RowPattern | null; rows: Element[] } => {
  const document = documentOf(html)
  const { tools, lookOfRow } = metLooks(document)
  const rows = [...(document.body.firstElementChild?.children ?? [])]
  const [row] = rows
  if (!row) throw new Error('no row')
  return { pattern: learnRow(row, lookOfRow(row), tools), rows }
}

const values = (html: string): (readonly string[] | null)[] => {
  const { pattern, rows } = learnt(html)
  return rows.map((row) => {
    const match = pattern && matchAt(pattern, row.outerHTML, 0)
    return match ? valuesOf(match, pattern.written).split(END).slice(0, -1) : null
  })
}

describe('the markup that rows share', () => {
  it('gives the words of each row, an empty cell as none', () => {
    expect(
      values(
        '<ul><li><b>MTX</b> <i>15 mg</i></li><li><b>Imurel</b> <i></i></li><li><b>A &lt; B</b>; <i>x</i></li></ul>',
      ),
    ).toEqual([
      ['MTX', ' ', '15 mg'],
      ['Imurel', ' ', ''],
      ['A < B', '; ', 'x'],
    ])
  })

  it('does not take other markup for it: another class, style or tag, a mark, one element more', () => {
    expect(
      values(
        '<ul><li><b class="a">x</b></li><li><b class="b">x</b></li><li><b class="a" style="opacity:0">x</b></li><li><b class="a" hidden="">x</b></li><li><i class="a">x</i></li><li><b class="a">x</b><b class="a">y</b></li><li>x</li></ul>',
      ),
    ).toEqual([['x'], null, null, null, null, null, null])
  })

  it('takes the row itself as its markup says: another class, a word of its state, no number where one stood', () => {
    expect(
      values(
        '<ul><li class="a" data-state="on" data-n="1">x</li><li class="a" data-state="on" data-n="22">y</li><li class="b" data-state="on" data-n="3">x</li><li class="a" data-state="stopped" data-n="4">x</li><li class="a" data-state="on" data-n="hidden">x</li><li class="a" data-n="6">x</li></ul>',
      ),
    ).toEqual([['x'], ['y'], null, null, null, null])
  })

  it('lets numbers and titles differ, and gives those that are handed over', () => {
    expect(
      values('<ul><li><b data-id="1" title="one">x</b></li><li><b data-id="2" title="two">y</b></li></ul>'),
    ).toEqual([
      ['one', 'x'],
      ['two', 'y'],
    ])
    const said = learnt('<ul><li><a href="#1" title="a">x</a></li></ul>').pattern?.shape.parts.find(
      (part) => part.kind === 'said',
    )
    expect(said).toEqual({ kind: 'said', pieces: ['\ntitle\t', 0, '\nlinks\ttrue'] })
  })

  it('counts the boxes and the rows it stands for, and knows whether the row has an id', () => {
    expect(learnt('<ul><li id="r1"><ul><li>a</li><li>b</li></ul></li></ul>').pattern).toMatchObject({
      boxes: 4,
      rows: 3,
      shape: { named: true },
    })
  })

  it('does not take a row that has no words where this one has its first', () => {
    expect(values('<ul><li><b>x</b><i>a</i></li><li><b> </b><i>a</i></li><li><b>y</b><i></i></li></ul>')).toEqual([
      ['x', 'a'],
      null,
      ['y', ''],
    ])
    expect(values('<ul><li> <b></b></li></ul>')).toEqual([null])
  })

  it('writes down only what is seen, and knows which of the rest the browser counts among its words', () => {
    const { pattern, rows } = learnt(
      '<ul><li>x<b style="display:none">gone</b><b style="visibility:hidden">unseen</b><b style="opacity:0">clear</b></li></ul>',
    )
    const match = pattern && matchAt(pattern, rows[0]?.outerHTML ?? '', 0)
    const groups = match && [pattern.written, pattern.spoken].map((numbers) => valuesOf(match, numbers).split(END))
    expect(groups).toEqual([
      ['x', ''],
      ['x', 'clear', ''],
    ])
  })

  it.each([
    ['a field', '<input value="1">'],
    ['a picture', '<img src="x.png">'],
    ['an id', '<b id="x">x</b>'],
    ['a name lent by another', '<b aria-labelledby="x">x</b>'],
    ['a closed part', '<details><summary>s</summary>x</details>'],
    ['an element of its own kind', '<my-cell>x</my-cell>'],
    ['text around a comment', 'a<!--x-->b'],
    ['a box that may cut its text', '<b style="overflow:hidden">x</b>'],
  ])('is not learnt where %s must be looked at each time', (_, inner) => {
    expect(learnt(`<ul><li>${inner}</li></ul>`).pattern).toBeNull()
  })
})
