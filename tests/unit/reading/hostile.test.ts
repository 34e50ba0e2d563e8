import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FrameReading } from '../../../lib/model/reading'
import { LIMITS } from '../../../lib/reading/limits'
import { readFrame } from '../../../lib/reading/read-frame'
import { documentOf, read } from './page'

const readDocument = async (document: Document) =>
  FrameReading.parse(await readFrame(document, { frame: 0, now: () => 0 }))

describe('pages that are not kind', () => {
  it('reads on through thousands of nested elements, and says where it stopped looking', async () => {
    const document = documentOf('')
    let at: Element = document.body
    for (let i = 0; i < 2_000; i += 1) {
      const inner = document.createElement('div')
      at.append(inner)
      at = inner
    }
    at.textContent = 'MTX 15 mg'
    // This engine works out a style from all ancestors anew: thousands of nested elements would take it minutes.
    const view = document.defaultView as Window
    const style = view.getComputedStyle(document.body)
    view.getComputedStyle = () => style
    const reading = await readDocument(document)
    expect(reading.unread).toContainEqual(expect.objectContaining({ why: 'depth-limit' }))
    expect(JSON.stringify(reading.blocks)).toContain('MTX 15 mg')
  })

  it('stops at the row limit, counts what is left and says so', async () => {
    const document = documentOf('<table><thead><tr><th>Drug</th><th>From</th></tr></thead><tbody></tbody></table>')
    const body = document.querySelector('tbody') as Element
    const row = document.createElement('tr')
    row.innerHTML = '<td>MTX</td><td>2026</td>'
    for (let i = 0; i < LIMITS.rows + 3; i += 1) body.append(row.cloneNode(true))
    const reading = await readDocument(document)
    expect(reading.grids[0]?.rows).toHaveLength(LIMITS.rows)
    expect(reading.unread).toContainEqual(expect.objectContaining({ why: 'row-limit', count: 3 }))
    expect(reading.signs).toContainEqual(expect.objectContaining({ kind: 'row-limit' }))
  }, 60_000)

  it('stops at the text limit and says so', async () => {
    const document = documentOf('<p id="a"></p><p>after</p>')
    ;(document.getElementById('a') as Element).textContent = 'x'.repeat(LIMITS.text + 1)
    const reading = await readDocument(document)
    expect(reading.unread).toContainEqual(expect.objectContaining({ why: 'text-limit' }))
  })

  it('starts over when rows change, twice at most, then says so', async () => {
    const document = documentOf(`<table>${'<tr><td>MTX</td><td><b>15</b> mg</td></tr>'.repeat(300)}</table>`)
    const cell = document.querySelector('td') as Element
    let now = 0
    let ticks = 0
    const timer = setInterval(() => {
      ticks += 1
      cell.textContent = `MTX ${ticks}`
    }, 0)
    const reading = FrameReading.parse(await readFrame(document, { frame: 0, now: () => (now += 5) }))
    clearInterval(timer)
    expect(reading.signs).toContainEqual(expect.objectContaining({ kind: 'changed-while-reading' }))
    expect(reading.unread).toContainEqual(expect.objectContaining({ why: 'changed-while-reading' }))
    expect(reading.grids[0]?.rows.length).toBeGreaterThan(0)
  })

  it('takes markup in a name for a name', async () => {
    const reading = await read(
      '<table><tr><th>Drug</th><th>From</th></tr><tr><td>&lt;script&gt;alert(1)&lt;/script&gt; &amp; MTX</td><td>2026</td></tr></table>',
    )
    expect(reading.grids[0]?.rows[0]?.cells[0]?.text).toBe('<script>alert(1)</script> & MTX')
  })

  it('reads right-to-left text and drops what cannot be seen', async () => {
    const reading = await read(
      '<ul dir="rtl"><li>\u202bميثوتركسات\u202c 15 mg</li><li>Metho\u200btrex\u00adate</li></ul>',
    )
    expect(reading.grids[0]?.rows.map((row) => row.cells[0]?.text)).toEqual(['ميثوتركسات 15 mg', 'Methotrexate'])
  })

  it('answers for a page that breaks its own tools', async () => {
    const document = documentOf('<p>x</p>')
    Object.defineProperty(document, 'body', {
      get: () => {
        throw new Error('broken')
      },
    })
    const reading = await readDocument(document)
    expect(reading.unread).toEqual([{ text: 'Error: broken', why: 'reader-failed' }])
  })

  it('never throws, whatever is nested in what, and keeps every word', async () => {
    const tag = fc.constantFrom(
      'div',
      'p',
      'span',
      'table',
      'tr',
      'td',
      'th',
      'ul',
      'li',
      'dl',
      'dt',
      'dd',
      'h2',
      'section',
      'button',
      'label',
      'b',
      'br',
    )
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('Imurel', 'Neoral 50 mg', 'Arrêté', '2026'),
        fc
          .tuple(tag, fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
    })).node
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 5 }), async (parts) => {
        const document = documentOf(parts.join('<hr>'))
        const reading = await readDocument(document)
        expect(reading.unread).toEqual([])
        const said = JSON.stringify(reading)
        for (const word of ['Imurel', 'Neoral', 'Arrêté'])
          if (document.body.textContent?.includes(word)) expect(said).toContain(word)
      }),
      { numRuns: 200 },
    )
  })
})
