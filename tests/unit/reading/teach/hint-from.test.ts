import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { Hint, type HintRole } from '../../../../lib/model/hint'
import { readFrame } from '../../../../lib/reading/read-frame'
import { hintFrom } from '../../../../lib/reading/teach/hint-from'

const pageOf = (html: string): Document => {
  const window = new Window({ url: 'https://ehr.test/' })
  window.document.write(`<body>${html}</body>`)
  return window.document as unknown as Document
}

const at = (document: Document, selector: string): Element => {
  const element = document.querySelector(selector)
  if (element === null) throw new Error(`no ${selector}`)
  return element
}

/** What is read with the hint that pointing at these places makes: a row of texts each. */
const taught = async (html: string, list: string, picks: [HintRole, string][]) => {
  const document = pageOf(html)
  const made = hintFrom(
    at(document, list),
    picks.map(([role, selector]) => ({ role, element: at(document, selector) })),
  )
  if (!made.ok) return made.problem
  const hint = Hint.parse({ id: 'taught', ehr: 'An EHR', ...made.hint })
  const reading = await readFrame(document, { frame: 0, now: () => 0, hints: [hint] })
  expect(reading.reader).toBe('hint:taught')
  return reading.grids
    .filter(({ columns }) => columns.includes('Medication'))
    .flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join(' | ')))
}

describe('pointing at a list and the cells of one row makes a hint', () => {
  it('not of cells of two rows: they would be read as one medicine', async () =>
    expect(
      await taught(
        `<table id="t"><tr><th>A</th><th>B</th></tr><tr><td>Imurel</td><td>2024</td></tr>
         <tr><td>Néoral</td><td></td></tr><tr><td>Rheumatrex</td><td>2025</td></tr></table>`,
        '#t',
        [
          ['drug', 'tr:nth-of-type(3) td'],
          ['start', 'tr:nth-of-type(2) td + td'],
        ],
      ),
    ).toBe('two-rows'))

  it('of a table, whose header is no row, from two cells of one row', async () =>
    expect(
      await taught(
        `<table id="t"><tr><th>A</th><th>B</th></tr><tr><td>Imurel</td><td>2024</td></tr>
         <tr><td>Néoral</td><td></td></tr><tr><td>Rheumatrex</td><td>2025</td></tr></table>`,
        '#t',
        [
          ['drug', 'tr:nth-of-type(2) td'],
          ['start', 'tr:nth-of-type(2) td + td'],
        ],
      ),
    ).toEqual(['Imurel | 2024', 'Néoral | ', 'Rheumatrex | 2025']))

  it('of divs with names made up by a build', async () =>
    expect(
      await taught(
        `<div class="css-9x81"><div class="css-1aa77"><b class="x_91ab2">Imurel</b><div><i>2024</i></div></div>
         <div class="css-1aa77"><b class="x_91ab2">Dupixent</b><div><i>2026</i></div></div></div><div><p>else</p></div>`,
        'body > div',
        [
          ['drug', 'b'],
          ['start', 'i'],
        ],
      ),
    ).toEqual(['Imurel | 2024', 'Dupixent | 2026']))

  it('of cards in groups, by the drug alone', async () =>
    expect(
      await taught(
        `<main data-view="meds"><section><h2>A</h2><div class="card"><span>Imurel</span></div><div class="card"><span>Dupixent</span></div></section>
         <section><h2>B</h2><div class="card"><span>Olumiant</span></div><div class="advert"><span>Buy</span></div></section></main>`,
        'main',
        [['drug', '.card span']],
      ),
    ).toEqual(['Imurel', 'Dupixent', 'Olumiant']))

  it('of columns that are lists of their own', async () =>
    expect(
      await taught(
        `<div class="board"><ul class="names"><li>Imurel</li><li>Dupixent</li></ul><ul class="starts"><li>2024</li><li>2026</li></ul></div>`,
        '.board',
        [
          ['drug', '.names li'],
          ['start', '.starts li'],
        ],
      ),
    ).toEqual(['Imurel | 2024', 'Dupixent | 2026']))

  it('a chosen or odd row is a row like the others', async () =>
    expect(
      await taught(
        `<div id="list"><div class="entry selected"><b>Imurel</b></div><div class="entry odd"><b>Dupixent</b></div></div>`,
        '#list',
        [['drug', 'b']],
      ),
    ).toEqual(['Imurel', 'Dupixent']))
})

describe('why there is no hint', () => {
  const html =
    '<div id="a"><p>Imurel</p></div><div id="b"><ul><li>1</li><li>2</li></ul><ol><li>x</li><li>y</li><li>z</li></ol></div>'
  it.each([
    ['no cell holds the drug', '#b', [['start', '#b li']], 'no-drug'],
    ['a cell stands outside the list', '#b', [['drug', '#a p']], 'outside-list'],
    ['nothing repeats', '#a', [['drug', '#a p']], 'no-rows'],
    [
      'columns are of unequal length',
      '#b',
      [
        ['drug', 'ul li'],
        ['start', 'ol li'],
      ],
      'uneven-columns',
    ],
  ] as [string, string, [HintRole, string][], string][])('%s', async (_what, list, picks, problem) =>
    expect(await taught(html, list, picks)).toBe(problem),
  )
})

describe('whatever the list is drawn with', () => {
  const shape = fc.record({
    rows: fc.integer({ min: 2, max: 7 }),
    pointed: fc.nat(),
    wraps: fc.integer({ min: 0, max: 3 }),
    row: fc.constantFrom('div', 'tr', 'li', 'section', 'p'),
    cell: fc.constantFrom('span', 'b', 'i', 'em'),
    named: fc.constantFrom('', ' class="entry"', ' class="sc-a81bf9"', ' role="row"'),
    before: fc.integer({ min: 0, max: 2 }),
  })
  it('every row is read, and read as it was pointed out', async () => {
    await fc.assert(
      fc.asyncProperty(shape, async ({ rows, pointed, wraps, row, cell, named, before }) => {
        const tag = row === 'tr' || row === 'p' ? 'div' : row
        const lines = Array.from({ length: rows }, (_, n) => {
          const drug = `<${cell}>Drug${n} 5 mg</${cell}>`
          return `<${tag}${named}><div>${drug}</div><div><${cell}>202${n}</${cell}></div></${tag}>`
        })
        const inner = '<div>'.repeat(wraps) + lines.join('') + '</div>'.repeat(wraps)
        const html = `${'<div><u>other</u></div>'.repeat(before)}<div id="list">${inner}</div>`
        const nth = pointed % rows
        const here = `#list ${'> div '.repeat(wraps)}> :nth-child(${nth + 1})`
        const read = await taught(html, '#list', [
          ['drug', `${here} > div:nth-child(1) > ${cell}`],
          ['start', `${here} > div:nth-child(2) > ${cell}`],
        ])
        expect(read).toEqual(lines.map((_, n) => `Drug${n} 5 mg | 202${n}`))
      }),
      { numRuns: 60, seed: 20261121 },
    )
  })
})
