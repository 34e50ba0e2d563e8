import { describe, expect, it } from 'vitest'
import { isAriaGrid, readAriaGrid } from '../../../lib/reading/aria-grid'
import { boxOf, finish, read, texts } from './page'

const grid = async (html: string) => {
  const { grids } = await read(html)
  return grids[0]
}

describe('ARIA grids', () => {
  const cells = (...words: string[]): string => words.map((word) => `<div role="gridcell">${word}</div>`).join('')
  it('reads rows and cells by their roles', async () => {
    const found =
      await grid(`<div role="grid" aria-label="Medicatie"><div role="row"><div role="columnheader">Product</div><div role="columnheader">Van</div></div>
      <div role="rowgroup"><div role="row">${cells('Imuran', '2025')}</div></div></div>`)
    expect(found).toMatchObject({ shape: 'aria', columns: ['Product', 'Van'], headings: ['Medicatie'] })
    expect(texts(found?.rows ?? [])).toEqual([['Imuran', '2025']])
  })

  it('joins the parts of rows drawn apart, by their index', async () => {
    const box = await boxOf(
      `<div role="treegrid" id="g"><div><div role="row" aria-rowindex="2">${cells('Imuran')}</div></div>
      <div><div role="row" aria-rowindex="2">${cells('2025', 'gestopt')}</div></div></div>`,
      'g',
    )
    expect(isAriaGrid(box)).toBe(true)
    const draft = finish(readAriaGrid(box))
    expect(texts(draft?.rows ?? [])).toEqual([['Imuran', '2025', 'gestopt']])
  })

  it('takes columns drawn a second time over the first once, with the header that can be seen', async () => {
    const row = (index: number, words: string[], head = false, style = '') =>
      `<tr role="row" aria-rowindex="${index}"${style}>${words.map((word, i) => `<${i === 0 || head ? 'th' : 'td'} aria-colindex="${i + 1}">${word}</${i === 0 || head ? 'th' : 'td'}>`).join('')}</tr>`
    const table = (...rows: string[]) => `<div><table role="presentation">${rows.join('')}</table></div>`
    const hidden = ' style="visibility:hidden"'
    const { grids } = await read(
      `<div role="treegrid">${table(row(1, ['Drug', 'Start', 'Stop'], true, hidden), row(2, ['Imuran', '2024', '2025']), row(3, ['Arava', '2025', '']))}
      ${table(row(1, ['Drug', 'Start', 'Stop'], true))}${table(row(1, ['Drug'], true), row(2, ['Imuran']), row(3, ['Arava']))}</div>`,
    )
    expect(grids[0]?.columns).toEqual(['Drug', 'Start', 'Stop'])
    expect(texts(grids[0]?.rows ?? [])).toEqual([
      ['Imuran', '2024', '2025'],
      ['Arava', '2025', ''],
    ])
  })

  it('says when more rows are announced than shown', async () => {
    const reading = await read(
      `<div role="grid" aria-rowcount="48"><div role="row">${cells('Imuran', '2025')}</div></div>`,
    )
    expect(reading.signs).toEqual([{ kind: 'row-count', text: '1 / 48', grid: 'f0g0' }])
  })
})
