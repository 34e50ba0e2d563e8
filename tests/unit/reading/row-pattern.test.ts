import { describe, expect, it } from 'vitest'
import { looksOf } from '../../../lib/reading/looks'
import type { PageLook } from '../../../lib/reading/page-look'
import { NO_RULES } from '../../../lib/reading/page-rules'
import { patternOf, type RowPattern, saidIn, unescaped } from '../../../lib/reading/row-pattern'
import { lookOf } from '../../../lib/reading/visible'
import { documentOf } from './page'

/** The pattern of a list's first row, every look of it met before. */
const learnt = (html: string): { pattern: RowPattern | null; rows: Element[] } => {
  const document = documentOf(html)
  const view = document.defaultView as Window
  const looks = looksOf(view, NO_RULES)
  const met = (look: PageLook): PageLook => Object.assign(look, { number: 7, measured: 9 })
  const rows = [...(document.body.firstElementChild?.children ?? [])]
  const [row] = rows
  if (!row) throw new Error('no row')
  const tools = {
    looks: { ...looks, of: (...asked: Parameters<typeof looks.of>) => met(looks.of(...asked)) },
    said: () => 3,
    measured: 6,
  }
  return { pattern: patternOf(row, lookOf(view.getComputedStyle(row), row, null), tools), rows }
}

const values = (html: string): (string[] | null)[] => {
  const { pattern, rows } = learnt(html)
  return rows.map((row) => pattern?.shape.exec(row.innerHTML)?.slice(1) ?? null)
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
      ['A &lt; B', '; ', 'x'],
    ])
  })

  it('does not take other markup for it: another class, style or tag, a mark, one element more', () => {
    expect(
      values(
        '<ul><li><b class="a">x</b></li><li><b class="b">x</b></li><li><b class="a" style="opacity:0">x</b></li><li><b class="a" hidden="">x</b></li><li><i class="a">x</i></li><li><b class="a">x</b><b class="a">y</b></li><li>x</li></ul>',
      ),
    ).toEqual([['x'], null, null, null, null, null, null])
  })

  it('lets numbers and titles differ, and gives those that are handed over', () => {
    expect(
      values('<ul><li><b data-id="1" title="one">x</b></li><li><b data-id="2" title="two">y</b></li></ul>'),
    ).toEqual([
      ['one', 'x'],
      ['two', 'y'],
    ])
    const { pattern, rows } = learnt('<ul><li><a href="#1" title="a &amp; b">x</a></li></ul>')
    const said = pattern?.parts.find((part) => part.kind === 'said')
    const match = pattern?.shape.exec(rows[0]?.innerHTML ?? '')
    expect(match && said?.kind === 'said' ? saidIn(said.pieces, match) : '').toBe('\ntitle\ta & b\nlinks\ttrue')
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

  it('turns markup back into text once', () => {
    expect(unescaped('&amp;lt; a &lt;b&gt; &nbsp;&quot;')).toBe('&lt; a <b> \u00a0"')
  })
})
