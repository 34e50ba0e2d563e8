import { describe, expect, it } from 'vitest'
import { type Box, boxesOf } from '../../../lib/reading/box'
import { columnRows } from '../../../lib/reading/columns'
import { repeatsIn } from '../../../lib/reading/repeats'
import { boxOf, read } from './page'

const line = (...cells: string[]) =>
  `<div class="l" style="display:flex">${cells.map((text) => `<div>${text}</div>`).join('')}</div>`
const place = (row: Box, ...lefts: number[]): void => {
  for (const [i, part] of boxesOf(row).entries()) part.rect = { left: lefts[i] ?? 0, top: 0, width: 80, height: 20 }
}

describe('lines drawn in columns', () => {
  it('a line that leaves an empty column out keeps its other parts under theirs', async () => {
    const box = await boxOf(
      `<div id="g">${line('26/08/26', 'Nulojix', '450 mg')}${line('25/08/26', 'Venofer', '200 mg')}${line('24/08/26', '75 g')}${line('23/08/26', 'Nulojix', '450 mg')}${line('22/08/26', 'Nulojix', '450 mg')}</div>`,
      'g',
    )
    const rows = boxesOf(box)
    for (const row of rows) place(row, 6, ...(boxesOf(row).length === 3 ? [96, 330] : [330]))
    const found = columnRows(box, rows, { lead: [], rows }, true)
    expect(found?.raw[2]?.cells.map(({ column }) => column)).toEqual([0, 2])
  })

  it('a box of several lines after the last line is no row of it', async () => {
    const html = `<div id="g">${line('26/08/26', 'Nulojix', '450 mg')}${line('25/08/26', 'Venofer', '200 mg')}${line('24/08/26', 'Privigen', '75 g')}<div><p>Traitement à domicile</p><p>Cortancyl 5 mg depuis janvier 2024</p></div></div>`
    expect(repeatsIn(await boxOf(html, 'g'), false)?.tail).toHaveLength(1)
    const { grids, blocks } = await read(html)
    expect(grids[0]?.rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3])
    expect(blocks.flatMap(({ lines }) => lines)).toContain('Cortancyl 5 mg depuis janvier 2024')
  })
})
