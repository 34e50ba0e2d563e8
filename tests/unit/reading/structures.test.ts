import { describe, expect, it } from 'vitest'
import { isCellGrid, readCssGrid } from '../../../lib/reading/css-grid'
import { readFixedWidth } from '../../../lib/reading/fixed-width'
import { pairsInLine } from '../../../lib/reading/pairs'
import { boxOf, finish, read, texts } from './page'

const css = (columns: string, inner: string) =>
  `<h2>Alle medicatie</h2><div id="g" style="display:grid;grid-template-columns:${columns}">${inner}</div>`
const cells = (...words: string[]) => words.map((word) => `<div>${word}</div>`).join('')

describe('a table drawn as one CSS grid', () => {
  const GRID = css(
    'repeat(3, 1fr)',
    cells('Middel', 'Begindatum', 'Status', 'Skilarence 120 mg', '14-02-2022', 'Gestaakt', 'Enstilar', '', 'Actief'),
  )

  it('has rows by the number of its columns, and its heading', async () => {
    const { grids } = await read(GRID)
    expect(grids[0]).toMatchObject({
      shape: 'columns',
      headings: ['Alle medicatie'],
      columns: ['Middel', 'Begindatum', 'Status'],
    })
    expect(texts(grids[0]?.rows ?? [])).toEqual([
      ['Skilarence 120 mg', '14-02-2022', 'Gestaakt'],
      ['Enstilar', '', 'Actief'],
    ])
  })

  it('is one too where it says "table" and gives no roles to what is in it', async () =>
    expect((await read(GRID.replace('id="g"', 'id="g" role="table"'))).grids[0]?.columns).toHaveLength(3))

  it('is none without a row of headers, with cells left over, or with two columns', async () => {
    const none = async (columns: string, ...words: string[]) =>
      finish(readCssGrid(await boxOf(css(columns, cells(...words)), 'g')))
    expect(
      await none('1fr 1fr 1fr', 'Imuran 50 mg', 'Neoral', 'Medrol 16 mg', 'Plaquenil', 'MTX 15 mg', 'Humira'),
    ).toBeNull()
    expect(await none('1fr 1fr 1fr', 'Middel', 'Start', 'Status', 'Imuran', '2024')).toBeNull()
    expect(await none('80px 1fr', 'Naam', 'Jansen', 'Geslacht', 'Man')).toBeNull()
    expect(isCellGrid({ shape: 'columns', box: await boxOf(GRID, 'g') })).toBe(true)
  })
})

describe('tables that lay out a page in the style of the nineties', () => {
  it('are looked through to the table of the record', async () => {
    const { grids } = await read(`<table><tr><td>Patient Record System</td></tr><tr><td><table><tr>
      <td><b>Allergies</b><table><tr><td>Codeine</td></tr><tr><td>Latex</td></tr></table><hr><b>Problems</b><table><tr><td>Rheumatoid arthritis (2009)</td></tr><tr><td>Osteoporosis</td></tr></table></td>
      <td><font>Medication history</font><br><br><table><tr><td><b>Preparation</b></td><td><b>Start date</b></td><td><b>End date</b></td></tr>
      <tr><td>Leflunomide 20mg tabs</td><td>12 Feb 2024</td><td>20 Apr 2026</td></tr><tr><td>Prednisolone 5mg tabs</td><td>2 Nov 2026</td><td></td></tr></table></td>
      </tr></table></td></tr></table>`)
    const history = grids.find((grid) => grid.columns.length === 3)
    expect(history?.columns).toEqual(['Preparation', 'Start date', 'End date'])
    expect(history?.headings[0]).toBe('Medication history')
    expect(history?.rows).toHaveLength(2)
  })
})

describe('preformatted text', () => {
  const PRINT = `PATIENT : GARNIER LUCIEN

HISTORIQUE DES TRAITEMENTS
-----------------------------------------------
MEDICAMENT        POSOLOGIE   DEBUT       FIN
-----------------------------------------------
<span>PROGRAF 1 MG      3 MG 2X/J   06/05/2019  12/10/2026</span>
<span>CELLCEPT 500 MG   1 G 2X/J    06/05/2019</span>

Signé : Dr X`

  it('is a table where words stand under headers, and lines around it', async () => {
    const { grids, blocks } = await read(`<pre style="white-space:pre">${PRINT}</pre>`)
    expect(grids[0]).toMatchObject({
      headings: ['HISTORIQUE DES TRAITEMENTS'],
      columns: ['MEDICAMENT', 'POSOLOGIE', 'DEBUT', 'FIN'],
    })
    expect(texts(grids[0]?.rows ?? [])).toEqual([
      ['PROGRAF 1 MG', '3 MG 2X/J', '06/05/2019', '12/10/2026'],
      ['CELLCEPT 500 MG', '1 G 2X/J', '06/05/2019', ''],
    ])
    expect(grids[0]?.rows[0]?.locator.path).toContain('span:nth-child(1)')
    expect(blocks.map(({ lines }) => lines[0])).toEqual(['PATIENT : GARNIER LUCIEN', 'Signé : Dr X'])
  })

  it('is lines where it is no table', async () => {
    const { blocks } = await read('<pre style="white-space:pre">MTX 15 mg\nImurel 50 mg</pre>')
    expect(blocks[0]?.lines).toEqual(['MTX 15 mg', 'Imurel 50 mg'])
    expect(readFixedWidth(await boxOf('<p id="x">MTX  15 mg  2026</p>', 'x'))).toBeNull()
  })
})

describe('menus without a landmark', () => {
  it('are navigation by their class and their short entries', async () => {
    const { blocks, grids } = await read(
      `<ul class="nav"><li>Dashboard</li><li>Report</li><li class="active">Issues</li></ul><div class="nav-tabs"><a href="#">Summary</a><a href="#">Billing</a></div><p>Imuran 50 mg</p>`,
    )
    expect(grids).toEqual([])
    const regions = blocks.map(({ region, text }) => [text, region])
    expect(new Set(regions.filter(([text]) => !text?.includes('Imuran')).map(([, region]) => region))).toEqual(
      new Set(['navigation']),
    )
    expect(regions).toContainEqual(['Imuran 50 mg', 'unknown'])
  })

  it('are no menus when they hold a record', async () => {
    const { blocks } = await read(
      '<div class="tabs"><a href="#">All</a><a href="#">Active</a><p>Imuran 50 mg</p></div>',
    )
    expect(blocks.find(({ text }) => text.includes('Imuran'))?.region).toBe('unknown')
  })
})

describe('labels in a line', () => {
  it('do not begin after an amount', () => {
    expect(pairsInLine('Acide zolédronique 5 mg IV : prévu le 12/01/2027')).toEqual([])
    expect(pairsInLine('Jane Doe Born: 14 Mar 1991 Sex: Female').map(({ label }) => label)).toEqual(['Born', 'Sex'])
    expect(pairsInLine('Dose: 5 mg Route: IV').map(({ label }) => label)).toEqual(['Dose', 'Route'])
  })
})

describe('a box that shows what is stopped', () => {
  const signs = async (label: string, ticked: boolean) =>
    (
      await read(
        `<label><input type="checkbox"${ticked ? ' checked' : ''}> ${label}</label><h2>Medication</h2><table><tr><th>Drug</th><th>Start</th></tr><tr><td>MTX</td><td>2026</td></tr></table>`,
      )
    ).signs.map(({ kind }) => kind)

  it.each(['Show stopped', 'Toon gestopte medicatie', 'Afficher les arrêtés'])('%s', async (label) => {
    expect(await signs(label, true)).toEqual([])
    expect(await signs(label, false)).toEqual(['active-only'])
  })

  it('and one that hides it', async () => {
    expect(await signs('Active only', true)).toEqual(['active-only'])
    expect(await signs('Active only', false)).toEqual([])
  })
})

describe('a table between a bar and a pager of the same build', () => {
  const line = (inner: string) => `<div class="layout-row"><div class="layout-cell">${inner}</div></div>`
  const rows = ['Arava', 'Imuran', 'Neoral'].map((drug) => `<tr><td>${drug}</td><td>2024</td></tr>`).join('')
  const table = `<table><thead><tr><th>Drug</th><th>Start</th></tr></thead><tbody>${rows}</tbody></table>`

  it('is the list: the three are no records', async () => {
    const bar = 'Show <select><option>5</option></select> entries'
    const { grids, signs } = await read(
      `<h2>Medication</h2><div>${line(bar)}${line(table)}${line('Showing 1 to 3 of 8 entries')}</div>`,
    )
    expect(grids.map(({ shape, columns, rows }) => [shape, columns, rows.length])).toEqual([
      ['table', ['Drug', 'Start'], 3],
    ])
    expect(signs).toEqual([{ kind: 'pager', text: 'Showing 1 to 3 of 8 entries', grid: 'f0g0' }])
  })

  it('is a detail in a card that holds fewer rows than there are cards', async () => {
    const card = (drug: string, inner = '') =>
      `<div class="card"><h4>${drug}</h4><p>since 2024</p><p>Dr Test</p>${inner}</div>`
    const doses = '<table><tr><td>2024</td><td>5 mg</td></tr><tr><td>2025</td><td>10 mg</td></tr></table>'
    const { grids } = await read(
      `<h2>Medication</h2><div>${card('Arava')}${card('Imuran', doses)}${card('Neoral')}</div>`,
    )
    expect(grids[0]).toMatchObject({ shape: 'cards' })
    expect(grids[0]?.rows).toHaveLength(3)
  })
})
