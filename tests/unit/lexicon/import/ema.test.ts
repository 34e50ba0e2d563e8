import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseEma } from '../../../../lib/lexicon/import/ema'
import { collect, EMA_HEADER, EMA_ROWS, fileOf, xlsxOf } from './small-files'

const read = async (bytes: Uint8Array, name = 'medicines.xlsx') => {
  const all = collect()
  return { ...all, outcome: await parseEma(fileOf(name, bytes), all.emit), all }
}

describe('EMA’s workbook', () => {
  it('finds the header by its words, line breaks and all', async () => {
    const { outcome, all } = await read(xlsxOf(EMA_ROWS))
    expect(outcome.ok).toBe(true)
    expect(all.products.map(({ names }) => names)).toEqual([['Nouvax'], ['Duavel', 'Oldavel'], ['Partimab']])
  })

  it('keeps a partial code as a group, never as a code', async () => {
    const { all } = await read(xlsxOf(EMA_ROWS))
    expect(all.products[2]).toMatchObject({ atc: [], groups: ['L04'] })
  })

  it('does not pair two lists of substances that stand in different orders', async () => {
    const { all } = await read(xlsxOf(EMA_ROWS))
    expect(all.products[1]?.substances).toEqual([['lamivudine'], ['zidovudine']])
    expect(all.products[0]?.substances).toEqual([['methotrexate', 'methotrexate disodium']])
  })

  it('leaves out what is for animals and what was refused, and counts it', async () =>
    expect((await read(xlsxOf(EMA_ROWS))).all.skipped.map(({ why }) => why)).toEqual(['never-authorised', 'not-human']))
})

describe('a workbook that is not right', () => {
  const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 })
  it.each<[string, Uint8Array, string]>([
    [
      'no header',
      xlsxOf([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      'no-header',
    ],
    ['no column of codes', xlsxOf([EMA_HEADER.slice(0, 6), EMA_ROWS[3]?.slice(0, 6) ?? []]), 'columns'],
    ['header and nothing below', xlsxOf([EMA_HEADER]), 'no-products'],
    ['a ZIP without sheets', zipSync({ 'a.txt': strToU8('a') }), 'unknown-file'],
    ['no ZIP', strToU8('Category;Name of medicine'), 'unknown-file'],
    ['cut off', xlsxOf(EMA_ROWS).slice(0, 700), 'truncated'],
    ['a bomb', bomb, 'too-large'],
  ])('%s', async (_what, bytes, code) => {
    const { outcome, all } = await read(bytes)
    expect(outcome).toMatchObject({ ok: false, problem: { code } })
    expect(all.products).toEqual([])
  })
})
