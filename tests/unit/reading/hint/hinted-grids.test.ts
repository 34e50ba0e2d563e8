import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { roleOf } from '../../../../lib/charting/role-of'
import { Hint, HintRole } from '../../../../lib/model/hint'
import { FrameReading } from '../../../../lib/model/reading'
import { readFrame } from '../../../../lib/reading/read-frame'

const PAGES = `${import.meta.dirname}/../../../pages/hints`
const page = readFileSync(`${PAGES}/column-lists-fr.html`, 'utf8')
const hint = Hint.parse(JSON.parse(readFileSync(`${PAGES}/column-lists.json`, 'utf8')))

const read = async (html: string, hints: Hint[]) => {
  const window = new Window({ url: 'https://ehr.test/' })
  window.document.write(html)
  const document = window.document as unknown as Document
  return FrameReading.parse(await readFrame(document, { frame: 0, now: () => 0, hints }))
}

const rowsOf = (reading: FrameReading) =>
  reading.grids
    .filter(({ columns }) => columns.includes('Medication'))
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))

describe('a hint says where a list stands that cannot be read in general', () => {
  it('pairs columns drawn as lists of their own, and says which hint read the page', async () => {
    const reading = await read(page, [hint])
    expect(reading.reader).toBe('hint:column-lists')
    expect(rowsOf(reading)).toEqual([
      ['METHOTREXATE 15 mg', '08/01/2024', '01/06/2026', 'per os'],
      ['NEORAL 100 mg', '17/03/2025', '30/09/2025', 'per os'],
      ['DUPIXENT 300 mg', '01/09/2026', '–', 's.c.'],
      ['BISOPROLOL 5 mg', '2019', '–', 'per os'],
    ])
  })

  it('leaves the rest of the page to the general reader, and what is to be ignored to nobody', async () => {
    const texts = (await read(page, [hint])).blocks.map(({ text }) => text).join(' ')
    expect(texts).toContain('Odile GARNIER')
    expect(texts).not.toContain('Humira')
  })

  it('finds a row again by the cell of its drug', async () => {
    const [first] = (await read(page, [hint])).grids[0]?.rows ?? []
    expect(first?.locator.path).toMatch(/li:nth-child\(1\)$/)
  })

  it('reads rows where the hint names them, with empty cells where a row has none', async () => {
    const html = `<body><div id="m"><p><i>Imurel</i><u>2024</u></p><p><i>Neoral</i></p></div></body>`
    const byRow = Hint.parse({
      id: 'rows',
      ehr: 'E',
      when: '#m',
      where: '#m',
      row: 'p',
      columns: [
        { role: 'drug', selector: 'i' },
        { role: 'start', selector: 'u' },
      ],
    })
    expect(rowsOf(await read(html, [byRow]))).toEqual([
      ['Imurel', '2024'],
      ['Neoral', ''],
    ])
  })

  it('is not used on another page', async () => {
    const reading = await read('<body><p>text</p></body>', [hint])
    expect(reading).toMatchObject({ reader: 'general', unread: [] })
  })

  it.each([
    ['columns of unequal length', page.replace('<li>2019</li>', '')],
    ['a drug column that is gone', page.replaceAll('data-c="1"', 'data-c="2"')],
    ['a list that shows no row', page.replace('class="t3"', 'class="t3" style="display:none"')],
  ])('falls back and says so: %s', async (_what, html) => {
    const reading = await read(html, [hint])
    expect(reading.reader).toBe('general')
    expect(reading.unread).toEqual([{ text: 'column-lists', why: 'hint-outdated' }])
  })

  it('a selector that no browser understands finds nothing, and does not break the reading', async () => {
    const reading = await read(page, [{ ...hint, where: ':::' }])
    expect(reading.unread).toEqual([{ text: 'column-lists', why: 'hint-outdated' }])
    expect((await read(page, [{ ...hint, when: ':::' }])).reader).toBe('general')
  })

  it('calls its columns what every chart is read by', async () => {
    const columns = HintRole.options.map((role) => ({ role, selector: 'i' }))
    const all = Hint.parse({ id: 'all', ehr: 'E', when: '#m', where: '#m', row: 'p', columns })
    const reading = await read('<body><div id="m"><p><i>x</i></p></div></body>', [all])
    expect(reading.grids[0]?.columns.map(roleOf)).toEqual(HintRole.options)
  })
})
