import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../../lib/reading/assemble'
import { cellOf } from '../../../lib/reading/cell'
import { composing } from '../../../lib/reading/composing'
import { fadedRows } from '../../../lib/reading/faded'
import { headerCount } from '../../../lib/reading/header'
import { mergeHeads } from '../../../lib/reading/merge-heads'
import { isTable, readTable } from '../../../lib/reading/table'
import { tableRows } from '../../../lib/reading/table-rows'
import { boxOf, finish, read, texts } from './page'

const grid = async (html: string) => {
  const { grids } = await read(html)
  return grids[0]
}

describe('tables', () => {
  it('sets each cell under its column, over colspan and rowspan', async () => {
    const table = await grid(`<table><tr><th>Drug</th><th>Dose</th><th>Start</th></tr>
      <tr><td rowspan="2">Prednisone</td><td>20 mg</td><td>01/02/2026</td></tr><tr><td>10 mg</td><td>08/02/2026</td></tr>
      <tr><td>Neoral</td><td colspan="2">unknown</td></tr></table>`)
    expect(table?.columns).toEqual(['Drug', 'Dose', 'Start'])
    expect(texts(table?.rows ?? [])).toEqual([
      ['Prednisone', '20 mg', '01/02/2026'],
      ['Prednisone', '10 mg', '08/02/2026'],
      ['Neoral', 'unknown'],
    ])
    expect(table?.rows[1]?.cells.map((cell) => cell.column)).toEqual([0, 1, 2])
  })

  it('joins several header rows', async () => {
    const table =
      await grid(`<table><thead><tr><th rowspan="2">Drug</th><th colspan="2">Period</th></tr><tr><th>Start</th><th>Stop</th></tr></thead>
      <tr><td>MTX</td><td>2025</td><td>2026</td></tr></table>`)
    expect(table?.columns).toEqual(['Drug', 'Period Start', 'Period Stop'])
  })

  it('takes filters under the headers for what they are', async () => {
    const reading = await read(
      `<table><thead><tr><th>Drug</th><th>Status</th></tr><tr><th>no filters</th><th>active</th></tr></thead><tr><td>MTX</td><td>active</td></tr></table>`,
    )
    expect(reading.grids[0]?.columns).toEqual(['Drug', 'Status'])
    expect(reading.signs).toEqual([{ kind: 'filter', text: 'active', grid: 'f0g0' }])
  })

  it('finds headers in plain cells by their words or their looks, and takes no record for a header', async () => {
    const words = await grid(
      '<table><tr><td>Médicament</td><td>Début</td></tr><tr><td>Imurel</td><td>2025</td></tr></table>',
    )
    expect(words?.columns).toEqual(['Médicament', 'Début'])
    const looks = await grid(
      '<table><tr style="background:#ddd"><td>Item</td><td>Since</td></tr><tr><td>Imurel</td><td>2025</td></tr><tr><td>Neoral</td><td>2024</td></tr></table>',
    )
    expect(looks?.columns).toEqual(['Item', 'Since'])
    const none = await grid('<table><tr><td>Imurel</td><td>oral</td></tr><tr><td>Neoral</td><td>oral</td></tr></table>')
    expect(none?.columns).toEqual([])
    expect(none?.rows).toHaveLength(2)
    expect(none?.rows[0]?.cells[0]).not.toHaveProperty('column')
  })

  it('takes headers from a separate table', async () => {
    const reading = await read(
      '<div><table><tr><th>Drug</th><th>Start</th></tr></table></div><div><table><tr><td>Imurel 50 mg</td><td>2025</td></tr><tr><td>Neoral</td><td>2024</td></tr></table></div>',
    )
    expect(reading.grids).toHaveLength(1)
    expect(reading.grids[0]?.columns).toEqual(['Drug', 'Start'])
    expect(mergeHeads([])).toEqual([])
  })

  it('joins a remark set in under its row to that row, and keeps a title set in as the group it is', async () => {
    const html = (text: string) => `<table><tr><th></th><th>Drug</th><th>Start</th><th>End</th></tr>
      <tr><td></td><td>Furosemide</td><td>09/11</td><td></td></tr><tr><td></td><td colspan="3">${text}</td></tr>
      <tr><td></td><td>Bisoprolol</td><td>09/11</td><td></td></tr></table>`
    const groups = async (text: string) => (await read(html(text))).grids[0]?.rows.map((row) => row.groups.join())
    expect(await groups('Equivalent of LASILIX 40MG tablets')).toEqual(['', ''])
    expect(await groups('Comment: to be discussed')).toEqual(['', ''])
    expect(await groups('Stopped')).toEqual(['', 'Stopped'])
  })

  it('takes no heading from a search box', async () => {
    const { grids } = await read(`<div><b>Search drug</b><input type="search" value="cefu">
      <ul><li>CEFUROXIM 750MG</li><li>CEFUROXIM 1500MG</li></ul></div>`)
    expect(grids[0]?.headings).not.toContain('cefu')
  })

  it('drops repeated headers and names groups', async () => {
    const table =
      await grid(`<table><tr><th>Drug</th><th>Start</th></tr><tr><th colspan="2">Active</th></tr><tr><td>MTX</td><td>2026</td></tr>
      <tr><td colspan="2">Stopped</td></tr><tr><td>Drug</td><td>Start</td></tr><tr><td>Imurel</td><td>2025</td></tr></table>`)
    expect(table?.rows.map((row) => [row.cells[0]?.text, row.groups])).toEqual([
      ['MTX', ['Active']],
      ['Imurel', ['Stopped']],
    ])
  })

  it('keeps "none recorded" as a row and a group without rows too', async () => {
    const table = await grid(
      '<table><tr><th>Drug</th><th>Start</th></tr><tr><td colspan="2">No medication recorded</td></tr></table>',
    )
    expect(texts(table?.rows ?? [])).toEqual([['No medication recorded']])
  })

  it('joins an opened detail row to the record above it', async () => {
    const table = await grid(`<table><tr><th>Drug</th><th>Start</th></tr><tr><td>Neoral</td><td>2024</td></tr>
      <tr><td colspan="2"><p>Dose: 100 mg</p><p>Remark: stopped, intolerance</p></td></tr></table>`)
    expect(table?.rows).toHaveLength(1)
    expect(table?.rows[0]?.cells[2]).toMatchObject({
      pairs: [
        { label: 'Dose', value: '100 mg' },
        { label: 'Remark', value: 'stopped, intolerance' },
      ],
    })
  })

  it('takes a pager in the foot for a sign, not for a record', async () => {
    const reading = await read(
      '<table><tr><th>Drug</th><th>Start</th></tr><tr><td>MTX</td><td>2026</td></tr><tfoot><tr><td colspan="2">Page 1 of 3</td></tr></tfoot></table>',
    )
    expect(reading.grids[0]?.rows).toHaveLength(1)
    expect(reading.signs).toEqual([{ kind: 'pager', text: 'Page 1 of 3', grid: 'f0g0' }])
  })

  it('looks through tables that lay out the page', async () => {
    const reading = await read(`<table><tr><td><ul><li>Menu</li></ul></td><td><h2>Medications</h2>
      <table><tr><th>Drug</th><th>Start</th></tr><tr><td>MTX 15 mg weekly, with folic acid the day after</td><td>2026</td></tr></table></td></tr></table>`)
    expect(reading.grids.map(({ shape, columns }) => [shape, columns])).toEqual([
      ['list', []],
      ['table', ['Drug', 'Start']],
    ])
    expect(
      (await read('<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>a</td><td>b</td></tr></table>'))
        .grids,
    ).toEqual([])
  })

  it('reads a table of labels and values as pairs', async () => {
    const table = await grid('<table><tr><th>Name</th><td>Jane</td></tr><tr><th>Born</th><td>1991</td></tr></table>')
    expect(table).toMatchObject({ shape: 'pairs' })
    expect(texts(table?.rows ?? [])).toEqual([
      ['Name', 'Jane'],
      ['Born', '1991'],
    ])
  })

  it('reads boxes laid out as a table', async () => {
    const table =
      await grid(`<div style="display:table"><div style="display:table-row"><div style="display:table-cell">Geneesmiddel</div><div style="display:table-cell">Start</div></div>
      <div style="display:table-row"><div style="display:table-cell">Imuran</div><div style="display:table-cell">2025</div></div></div>`)
    expect(table).toMatchObject({ shape: 'table', columns: ['Geneesmiddel', 'Start'] })
  })

  it('leaves hidden rows and columns out', async () => {
    const table = await grid(
      '<table><tr><th>Drug</th><th>Start</th></tr><tr><td>MTX</td><td>2026</td></tr><tr style="display:none"><td>Imurel</td><td>2025</td></tr></table>',
    )
    expect(table?.rows).toHaveLength(1)
  })

  it('reads what controls, ticks, icons and tooltips show', async () => {
    const table = await grid(`<table><tr><th>Drug</th><th>Active</th><th>Status</th><th>Dose</th><th></th></tr>
      <tr><td title="Methotrexate 2.5 mg tablets">Methotrexate 2…</td><td><input type="checkbox" checked></td><td><i class="x" title="Stopped"></i></td>
      <td><select><option>5 mg</option><option selected>15 mg</option></select></td><td><button>Edit</button><a>Stop</a></td></tr></table>`)
    const [drug, active, status, dose, actions] = table?.rows[0]?.cells ?? []
    expect(drug).toMatchObject({ text: 'Methotrexate 2…', title: 'Methotrexate 2.5 mg tablets', truncated: true })
    expect(active).toMatchObject({ text: '', checked: true })
    expect(status?.text).toBe('Stopped')
    expect(dose?.text).toBe('15 mg')
    expect(actions?.text).toBe('Stop')
  })

  it('marks struck-out and pale rows', async () => {
    const table =
      await grid(`<table><tr><th>Drug</th><th>Start</th></tr><tr style="color:rgb(0, 0, 0)"><td>MTX</td><td>2026</td></tr>
      <tr style="color:rgb(180, 180, 180)"><td><s>Imurel</s></td><td>2025</td></tr></table>`)
    expect(table?.rows.map((row) => [row.struck ?? false, row.faded ?? false])).toEqual([
      [false, false],
      [true, true],
    ])
    expect(fadedRows([]).size).toBe(0)
  })

  it('tells an order being composed from a record', async () => {
    const table = await grid(
      '<table><tr><th>Drug</th><th>Dose</th></tr><tr><td>MTX</td><td><input value="15 mg"></td></tr></table>',
    )
    expect(table?.composing).toBe(true)
    expect(table?.rows[0]?.cells[1]?.text).toBe('15 mg')
    const kept = await grid(
      '<table><tr><th>Drug</th><th>Dose</th></tr><tr><td>MTX</td><td><input value="15 mg" readonly></td></tr></table>',
    )
    expect(kept?.composing).toBeUndefined()
    expect(composing({ rows: [] } as never)).toBe(false)
  })

  it('reads plain rows as it reads any other', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => `<tr><td>Drug ${i}</td><td>Dose: ${i} mg</td></tr>`).join('')
    const table = await boxOf(`<table id="t"><tr><th>Drug</th><th>Note</th></tr>${rows}</table>`, 't')
    expect(isTable(table)).toBe(true)
    const draft = finish(readTable(table))
    expect(draft?.rows).toHaveLength(12)
    expect(draft?.rows[11]?.cells).toEqual([
      { text: 'Drug 11', lines: ['Drug 11'], column: 0 },
      { text: 'Dose: 11 mg', lines: ['Dose: 11 mg'], column: 1, pairs: [{ label: 'Dose', value: '11 mg' }] },
    ])
    const raw = tableRows(table)
    expect(headerCount(raw)).toBe(1)
    expect(raw[12]?.box.kids).toHaveLength(2)
    expect(finish(assemble(table, 'table', [])).rows).toEqual([])
  })
})

describe('any table', () => {
  const word = fc.constantFrom(
    'Imurel 50 mg',
    'Neoral',
    'MTX 15 mg',
    '2025',
    '01/02/2026',
    'oral',
    'ß',
    'ʼ',
    'x'.repeat(50),
  )
  it('gives back every cell of a regular table, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 20 }), async (rows) => {
        const body = rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')
        const table = await grid(`<table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead>${body}</table>`)
        expect(texts(table?.rows ?? [])).toEqual(rows.map((row) => [...row]))
      }),
      { numRuns: 40 },
    )
  })

  it('never throws, whatever spans and nests in it', async () => {
    const span = fc.integer({ min: -1, max: 5 })
    const cell = fc.tuple(fc.constantFrom('td', 'th'), span, span, word, fc.boolean())
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), async (rows) => {
        const html = rows
          .map(
            (row) =>
              `<tr>${row.map(([tag, col, down, text, nest]) => `<${tag} colspan="${col}" rowspan="${down}">${nest ? `<table><tr><td>${text}</td></tr></table>` : text}</${tag}>`).join('')}</tr>`,
          )
          .join('')
        const reading = await read(`<table>${html}</table>`)
        const said = JSON.stringify(reading)
        for (const row of rows) for (const [, , , text] of row) expect(said).toContain(text)
      }),
      { numRuns: 120 },
    )
  })

  it('reads one box as a cell', async () => {
    expect(cellOf(await boxOf('<p id="x">Neoral</p>', 'x'), 2)).toEqual({
      text: 'Neoral',
      lines: ['Neoral'],
      column: 2,
    })
  })
})
