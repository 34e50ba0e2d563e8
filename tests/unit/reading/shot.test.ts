import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Hint } from '../../../lib/model/hint'
import { Shot } from '../../../lib/model/shot'
import { hintMarks } from '../../../lib/reading/hint/hint-marks'
import { labelsOf } from '../../../lib/reading/label-of'
import { lookFrom } from '../../../lib/reading/look'
import { readShot } from '../../../lib/reading/read-shot'
import { attributesIn, saidBy, saidIn } from '../../../lib/reading/said-by'
import { shootFrame } from '../../../lib/reading/shoot-frame'
import { CodeReader, CodeWriter, STEP } from '../../../lib/reading/shot-code'
import { shownValue } from '../../../lib/reading/shown-value'
import { boxOf, documentOf } from './page'

const element = (html: string): Element => documentOf(html).body.firstElementChild as Element
const said = (html: string): Record<string, string> => {
  const at = element(html)
  return attributesIn(saidBy(at, at.localName, at.getAttributeNames()))
}

describe('the code of a shot', () => {
  it('gives every number back, in plain letters', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e9), fc.integer({ min: -1e7, max: 1e7 }))), (pairs) => {
        const writer = new CodeWriter()
        for (const [plain, signed] of pairs) {
          writer.add(plain)
          writer.addSigned(signed)
        }
        const written = writer.written()
        expect(written).toMatch(/^[ -~]*$/)
        const reader = new CodeReader(written)
        expect(pairs.map(() => [reader.next(), reader.nextSigned()])).toEqual(pairs)
        expect(reader.ended).toBe(true)
      }),
    )
  })

  it('writes small numbers as one letter', () => {
    const writer = new CodeWriter()
    for (const step of Object.values(STEP)) writer.add(step)
    expect(writer.written()).toHaveLength(Object.keys(STEP).length)
    expect(new CodeReader('').next()).toBe(0)
  })
})

describe('a shot of a page', () => {
  const CHART =
    '<h2>Medications</h2><table><tr><th>Drug</th><th>Start</th></tr><tr><td>MTX</td><td>2026</td></tr></table>'

  it('is plain data that reads the same after a crossing', async () => {
    const shot = Shot.parse(JSON.parse(JSON.stringify(await shootFrame(documentOf(CHART), { now: () => 0 }))))
    const { grids } = await readShot(shot, { frame: 2, now: () => 0 })
    expect(grids[0]).toMatchObject({ id: 'f2g0', headings: ['Medications'], columns: ['Drug', 'Start'] })
  })

  it('says what kept it from being whole, and never throws', async () => {
    const shot = await shootFrame(documentOf(CHART), { now: () => 0 })
    const restless = await readShot({ ...shot, restless: true }, { frame: 0, now: () => 0 })
    expect(restless.unread).toEqual([{ text: 'the page kept changing', why: 'changed-while-reading' }])
    expect(restless.signs).toEqual([{ kind: 'changed-while-reading', text: 'the page kept changing' }])
    const failed = await readShot({ ...shot, tree: null, failure: 'no' }, { frame: 0, now: () => 0 })
    expect(failed.unread).toEqual([{ text: 'no', why: 'reader-failed' }])
    const document = documentOf(CHART)
    Object.defineProperty(document, 'body', {
      get: () => {
        throw new TypeError('a page of its own mind')
      },
    })
    expect((await shootFrame(document, { now: () => 0 })).failure).toMatch(/TypeError/)
  })

  it('holds whatever text there is, in whatever letters', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const document = documentOf('<p id="p"></p><p>after</p>')
        ;(document.getElementById('p') as Element).textContent = text
        const shot = await shootFrame(document, { now: () => 0 })
        expect(shot.tree?.text).toBe(text.trim() === '' ? 'after' : `${text}after`)
      }),
      { numRuns: 30 },
    )
  })
})

describe('what an element says', () => {
  it('keeps the attributes that matter, on one line each', () => {
    expect(said('<p title="a\n b" colspan="2" data-x="1" class="c"></p>')).toEqual({ title: 'a b', colspan: '2' })
    expect(said('<a href="#">x</a>')).toEqual({ links: 'true' })
    expect(said('<a>x</a>')).toEqual({})
    expect(said('<iframe src="chrome-extension://abc/panel.html"></iframe>')).toEqual({ ours: 'true' })
    expect(said('<section aria-labelledby="t"><h2 id="t">Medic\nation</h2></section>')).toEqual({
      'labelled-by': 'Medic ation',
    })
  })

  it('is put together from the values of a row, on one line each', () => {
    expect(saidIn(['\ntitle\t', 0, '\nlinks\ttrue'], ['a  &\nb'])).toBe('\ntitle\ta & b\nlinks\ttrue')
  })

  it('finds the first label of each field, around it or by its id', () => {
    const document = documentOf(
      '<label>Stopped <input id="a" type="checkbox"></label><label for="b">One</label><label for="b">Two</label><input id="b">',
    )
    const labelOf = labelsOf()
    const label = (id: string) => labelOf(document.getElementById(id) as Element)?.textContent
    expect([label('a'), label('b'), labelOf(document.body)]).toEqual(['Stopped ', 'One', undefined])
  })

  it('tells a field, its label and its tick', () => {
    expect(said('<input type="checkbox" checked>')).toEqual({ type: 'checkbox', ticked: 'true' })
    expect(said('<input type="checkbox">')).toEqual({ type: 'checkbox', ticked: 'false' })
  })

  it.each([
    ['<input value="15 mg">', '15 mg'],
    ['<input type="password" value="secret">', ''],
    ['<select><option>a</option><option selected>b</option></select>', 'b'],
    ['<p>x</p>', null],
  ])('%s shows %s', (html, value) => {
    const at = element(html)
    expect(shownValue(at, at.localName)).toBe(value)
  })

  it('says by its class what part it plays', async () => {
    const { traits: _, ...look } = (await boxOf('<b id="x" class="field-label">x</b>', 'x')).look
    expect(lookFrom(look).traits).toEqual({ kind: 'field-label', label: true, tabs: false, pages: false, busy: false })
  })
})

describe('marks of a hint', () => {
  const hint = Hint.parse({
    id: 'drawn-list',
    ehr: 'Made up',
    when: '#list',
    where: '#list',
    row: 'p',
    columns: [
      { role: 'drug', selector: 'b' },
      { role: 'start', selector: 'i' },
    ],
  })

  it('numbers the list and the cells of each row, null where one is missing', () => {
    const { marks, hinted } = hintMarks(
      documentOf('<div id="list"><p><b>MTX</b><i>2026</i></p><p><b>Imurel</b></p></div>'),
      [hint],
    )
    expect(marks.size).toBe(4)
    expect(hinted).toEqual({
      id: 'drawn-list',
      lists: [
        {
          where: 0,
          rows: [
            [1, 2],
            [3, null],
          ],
        },
      ],
      gone: [0],
    })
  })

  it('marks nothing on other pages', () => {
    expect(hintMarks(documentOf('<p>x</p>'), [hint]).hinted).toBeUndefined()
  })
})
