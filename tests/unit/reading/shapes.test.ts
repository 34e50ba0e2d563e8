import { describe, expect, it } from 'vitest'
import { coreOf, kindOf, repeatedKids } from '../../../lib/reading/alike'
import { boxOfBlock, readBlock } from '../../../lib/reading/blocks'
import { cardsOf } from '../../../lib/reading/cards'
import { columnRows } from '../../../lib/reading/columns'
import { findAll } from '../../../lib/reading/find'
import { finishGrid } from '../../../lib/reading/finish-grid'
import { headingsOf, levelOf, titleIn } from '../../../lib/reading/headings'
import { leftoversOf } from '../../../lib/reading/leftovers'
import { isList, isMenuList, readList, readTerms } from '../../../lib/reading/list'
import { readLone } from '../../../lib/reading/lone'
import { paceOf } from '../../../lib/reading/pace'
import { pathsOf } from '../../../lib/reading/path'
import { regionOf } from '../../../lib/reading/region'
import { readRepeats, repeatsIn } from '../../../lib/reading/repeats'
import { isSelected, isTabs, tabsIn } from '../../../lib/reading/tabs'
import { isTitled, startsWithTitle } from '../../../lib/reading/titled'
import { boxOf, finish, read, texts } from './page'

describe('lists', () => {
  it('reads items, with their lines', async () => {
    const { grids } = await read('<h3>Medication</h3><ul><li><b>Neoral</b><br>100 mg bd</li><li>Imurel</li></ul>')
    expect(grids[0]).toMatchObject({ shape: 'list', headings: ['Medication'] })
    expect(grids[0]?.rows[0]?.cells[0]?.lines).toEqual(['Neoral', '100 mg bd'])
  })

  it('names the item that inner items stand under', async () => {
    const { grids } = await read('<ul><li>Stopped<ul><li>Neoral</li><li>Imurel</li></ul></li><li>MTX</li></ul>')
    expect(grids).toHaveLength(1)
    expect(grids[0]?.rows.map((row) => [row.cells[0]?.text, row.groups])).toEqual([
      ['Neoral', ['Stopped']],
      ['Imurel', ['Stopped']],
      ['MTX', []],
    ])
  })

  it('takes a list of sections apart, and no row of tabs for a list', async () => {
    const { grids } = await read(
      '<ul><li><h2>Drugs</h2><table><tr><th>Drug</th><th>From</th></tr><tr><td>MTX</td><td>2026</td></tr></table></li></ul>',
    )
    expect(grids.map((grid) => grid.shape)).toEqual(['table'])
    const tabs = await boxOf(
      '<ul class="nav nav-tabs" id="t"><li class="active"><a href="#">A</a></li><li><a href="#">B</a></li></ul>',
      't',
    )
    expect([isList(tabs), isMenuList(tabs), isTabs(tabs)]).toEqual([false, true, true])
    expect(tabsIn(tabs).map(isSelected)).toEqual([true, false])
    expect(finish(readList(await boxOf('<ul id="u"></ul>', 'u')))).toBeNull()
  })

  it('reads a definition list as rows of label and value', async () => {
    const { grids } = await read('<dl><dt>Geboren</dt><dd>17-11-1967</dd><dt>Geslacht</dt><dd>V</dd></dl>')
    expect(grids[0]?.shape).toBe('pairs')
    expect(texts(grids[0]?.rows ?? [])).toEqual([
      ['Geboren', '17-11-1967'],
      ['Geslacht', 'V'],
    ])
    expect(readTerms(await boxOf('<dl id="d"></dl>', 'd'))).toBeNull()
  })
})

const card = (title: string, dose: string, route: string): string =>
  `<div class="card"><h3>${title}</h3><div><span class="k">Dosage</span><div>${dose}</div></div><div><span class="k">Route</span><div>${route}</div></div></div>`

describe('repeated boxes', () => {
  it('reads cards with the labels that all of them carry', async () => {
    const { grids } = await read(
      `<h2>Prescriptions</h2><div>${card('Neoral', '100 mg', 'oral')}${card('MTX', '15 mg', 'sc')}${card('Imurel', '50 mg', 'oral')}</div>`,
    )
    expect(grids).toHaveLength(1)
    expect(grids[0]).toMatchObject({ shape: 'cards', headings: ['Prescriptions'] })
    expect(grids[0]?.rows[1]?.cells[0]).toMatchObject({
      lines: ['MTX', 'Dosage', '15 mg', 'Route', 'sc'],
      pairs: [
        { label: 'Dosage', value: '15 mg' },
        { label: 'Route', value: 'sc' },
      ],
    })
  })

  it('reads aligned boxes as columns, with the header row above them', async () => {
    const row = (...cells: string[]): string =>
      `<div class="r" style="display:flex">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`
    const { grids } = await read(
      `<div class="head" style="display:flex"><div>Drug</div><div>Start</div><div>Stop</div></div><div>${row('MTX', '2025', '')}${row('Imurel', '2024', '2025')}${row('Neoral', '2020', '')}</div>`,
    )
    expect(grids).toHaveLength(1)
    expect(grids[0]).toMatchObject({ shape: 'columns', columns: ['Drug', 'Start', 'Stop'] })
    expect(texts(grids[0]?.rows ?? [])).toEqual([
      ['MTX', '2025', ''],
      ['Imurel', '2024', '2025'],
      ['Neoral', '2020', ''],
    ])
  })

  it('names the groups between the rows', async () => {
    const item = (text: string): string => `<div class="item"><b>${text}</b><p>one a day</p></div>`
    const { grids } = await read(
      `<div>${item('MTX')}<div class="sep">Stopped</div>${item('Neoral')}${item('Imurel')}</div>`,
    )
    expect(grids[0]?.rows.map((row) => row.groups)).toEqual([[], ['Stopped'], ['Stopped']])
  })

  it('tells sections of a page from rows of a list', async () => {
    const section = (title: string, ...items: string[]): string =>
      `<div class="s"><p>${title}</p>${items.map((item) => `<div class="i"><p>${item}</p><p>active</p></div>`).join('')}</div>`
    const { grids } = await read(
      `<div>${section('Allergies', 'Penicillin', 'Latex')}${section('Medications', 'MTX', 'Neoral', 'Imurel')}</div>`,
    )
    expect(grids.map(({ headings, rows }) => [headings[0], rows.length])).toEqual([
      ['Allergies', 2],
      ['Medications', 3],
    ])
  })

  it('leaves a banner in one piece', async () => {
    const { grids, blocks } = await read(
      '<div class="banner"><div class="f"><span>Name:</span> Jane Doe</div><div class="f"><span>Born:</span> 14-03-1991</div></div>',
    )
    expect(grids).toEqual([])
    expect(blocks[0]).toMatchObject({
      lines: ['Name: Jane Doe', 'Born: 14-03-1991'],
      pairs: [
        { label: 'Name', value: 'Jane Doe' },
        { label: 'Born', value: '14-03-1991' },
      ],
    })
  })

  it('reads a list of one that is built like another on the page', async () => {
    const line = (text: string): string => `<div class="ligne"><b>${text}</b><p>1 par jour</p></div>`
    const { grids } = await read(
      `<div class="alert">Traitements chroniques</div><div>${line('PROGRAF')}${line('CELLCEPT')}${line('AMLOR')}</div><div class="alert">Traitements ponctuels</div><div>${line('AUGMENTIN')}</div>`,
    )
    expect(grids.map(({ headings, rows }) => [headings[0], rows.length])).toEqual([
      ['Traitements chroniques', 3],
      ['Traitements ponctuels', 1],
    ])
    expect(finish(readLone([]))).toEqual([])
  })

  it('says what repeats, and under which title', async () => {
    const html =
      '<div id="o"><h3>Drugs</h3><div id="x"><div class="a"><p>MTX</p><p>15 mg</p></div><div class="a b"><p>Neoral</p><p>100 mg</p></div></div></div>'
    const box = await boxOf(html, 'x')
    expect(repeatedKids(box)?.map(kindOf)).toEqual(['div||a', 'div||a'])
    expect(isTitled(box)).toBe(true)
    expect(startsWithTitle(await boxOf(html, 'o'), [])).toBe(false)
    expect(coreOf(await boxOf('<div id="x"><div><p id="p">a</p></div></div>', 'x')).id).toBe('p')
    const repeats = repeatsIn(box, false)
    expect(repeats && texts(finish(readRepeats(repeats)).rows)).toEqual([['MTX 15 mg'], ['Neoral 100 mg']])
    expect(finish(cardsOf(box, repeats?.items ?? [], repeats?.items ?? [])).rows).toHaveLength(2)
    expect(columnRows(box, repeats?.items ?? [], { lead: [], rows: repeats?.items ?? [] }, false)).toBeNull()
  })
})

describe('headings and regions', () => {
  it('gives the nearest heading first: caption, label, tab, section, page', async () => {
    const { grids } =
      await read(`<h1>Jane Doe</h1><h2>Chart</h2><div role="tablist"><button role="tab" aria-selected="true">All</button><button role="tab" aria-selected="false">Active</button></div>
      <section aria-label="History"><table><caption>Drugs</caption><tr><th>Drug</th><th>From</th></tr><tr><td>MTX</td><td>2026</td></tr></table></section>`)
    expect(grids[0]?.headings).toEqual(['Drugs', 'History', 'All', 'Chart', 'Jane Doe'])
  })

  it('does not take the heading of the list before', async () => {
    const list = (name: string): string => `<div class="col"><h3>${name}</h3><ul><li>x</li></ul></div>`
    const { grids } = await read(`${list('Allergies')}<div class="col"><ul><li>y</li></ul></div>`)
    expect(grids.map((grid) => grid.headings)).toEqual([['Allergies'], []])
  })

  it('takes a legend, a summary, a label and a bold line as titles', async () => {
    const list = '<ul><li>x</li></ul>'
    const { grids } = await read(
      `<fieldset><legend>A</legend>${list}</fieldset><details open><summary>Bcd</summary>${list}</details><label>Cde</label>${list}<p><b>Def</b></p>${list}`,
    )
    expect(grids.map((grid) => grid.headings[0])).toEqual(['A', 'Bcd', 'Cde', 'Def'])
  })

  it('finds the landmark of a box', async () => {
    const html =
      '<header><p id="b">a</p></header><main><header><p id="m">a</p></header></main><nav><p id="n">a</p></nav><aside><p id="c">a</p></aside><div role="dialog"><p id="d">a</p></div><p id="u">a</p>'
    const regions = await Promise.all(['b', 'm', 'n', 'c', 'd', 'u'].map(async (id) => regionOf(await boxOf(html, id))))
    expect(regions).toEqual(['banner', 'main', 'navigation', 'complementary', 'dialog', 'unknown'])
  })

  it('knows headings by tag and role, and titles by their looks', async () => {
    expect(levelOf(await boxOf('<div role="heading" aria-level="3" id="x">a</div>', 'x'))).toBe(3)
    expect(levelOf(await boxOf('<h4 id="x">a</h4>', 'x'))).toBe(4)
    expect(levelOf(await boxOf('<p id="x">a</p>', 'x'))).toBeNull()
    const line = await boxOf('<p id="x">Medication</p>', 'x')
    expect([titleIn(line), titleIn(line, 'strict')]).toEqual(['Medication', ''])
    expect(headingsOf(await boxOf('<h2>Up</h2><p id="x">a</p>', 'x'), () => false)).toEqual(['Up'])
  })
})

describe('texts', () => {
  it('keeps a run of words together and gives headings their level', async () => {
    const { blocks } = await read('<h2>Patient</h2>Jane <b>Doe</b>, born 1991<hr><p>Second</p>')
    expect(blocks.map(({ text, level }) => [text, level])).toEqual([
      ['Patient', 2],
      ['Jane Doe, born 1991', undefined],
      ['Second', undefined],
    ])
    expect(blocks[1]?.headings).toEqual(['Patient'])
  })

  it('gives null for a block without words', async () => {
    const box = await boxOf('<p id="x"></p>', 'x')
    const draft = { boxes: [box], level: null, parent: box }
    expect(boxOfBlock(draft)).toBe(box)
    expect(readBlock(draft, 0, pathsOf(), () => [])).toBeNull()
  })

  it('keeps words that stand in a list and in none of its items', async () => {
    const { blocks } = await read('<ul><li>MTX</li>and two more, see <b>letter</b></ul><dl>Born<dd>1991</dd></dl>')
    expect(blocks.map((block) => block.text)).toEqual(['and two more, see', 'letter', 'Born'])
    const list = finish(readList(await boxOf('<ul id="u"><li>MTX</li></ul>', 'u')))
    expect(list && leftoversOf(list)).toEqual([])
  })

  it('finds nothing on an empty page, and finishes an empty grid', async () => {
    const box = await boxOf('')
    const pace = paceOf(() => 0)
    expect(await findAll(box, false, pace)).toEqual([])
    const draft = { box, shape: 'list' as const, columns: [], width: 1, rows: [], captions: [], filters: [], notes: [] }
    expect(await finishGrid(draft, { id: 'g', frame: 0, paths: pathsOf(), headings: ['H'], pace })).toMatchObject({
      id: 'g',
      rows: [],
      headings: ['H'],
    })
  })
})
