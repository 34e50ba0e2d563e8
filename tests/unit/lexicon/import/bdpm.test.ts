import { describe, expect, it } from 'vitest'
import { parseBdpm } from '../../../../lib/lexicon/import/bdpm'
import { bdpmFolder, CIS, collect, cp1252, fileOf } from './small-files'

const read = async (files = bdpmFolder()) => {
  const all = collect()
  const outcome = await parseBdpm(files, all.emit)
  return { ...all, outcome }
}

describe('a folder of the French database', () => {
  it('gives each product its names, moieties, codes and routes', async () => {
    const { products, outcome } = await read()
    expect(outcome).toEqual({ ok: true, value: null })
    expect(products[0]).toEqual({
      id: '10000001',
      names: ['MÉTHOXAL 10 mg, comprimé'],
      substances: [['MÉTHOTREXATE']],
      atc: ['L04AX03'],
      groups: [],
      routes: ['oral'],
    })
  })

  it('keeps a withdrawn authorisation: it stands in histories', async () =>
    expect((await read()).products.map(({ id }) => id)).toContain('10000002'))

  it('puts the moiety before the salt it is tied to', async () =>
    expect((await read()).products.find(({ id }) => id === '10000002')?.substances).toEqual([
      ['MÉTHYLPREDNISOLONE', 'MÉTHYLPREDNISOLONE (HÉMISUCCINATE DE)'],
    ]))

  it('counts homeopathy and products without composition as skipped, and says why', async () =>
    expect((await read()).skipped.map(({ why }) => why)).toEqual(['homeopathy', 'no-composition']))

  it('takes the brand of a generic group, whose authorisation may be long gone', async () =>
    expect((await read()).products.at(-1)).toMatchObject({ names: ['ANCIENAL 10 mg, comprimé'], atc: ['L04AX03'] }))

  it('reads availability as dated entries, with the product’s name', async () =>
    expect((await read()).shortages[0]).toEqual({
      cis: '10000001',
      name: 'MÉTHOXAL 10 mg, comprimé',
      state: 'out-of-stock',
      from: '2026-04-14',
      updated: '2026-05-18',
      back: null,
      url: 'https://x.invalid/a',
    }))

  it('reads the same file in UTF-8', async () =>
    expect((await read(bdpmFolder({ 'CIS_bdpm.txt': CIS }))).products[0]?.names).toEqual(['MÉTHOXAL 10 mg, comprimé']))

  it('reads the availability list alone', async () => {
    const only = bdpmFolder().filter(({ name }) => name.includes('Dispo'))
    const { outcome, products, shortages } = await read(only)
    expect([outcome.ok, products.length, shortages.length]).toEqual([true, 0, 2])
  })
})

describe('a folder that is not right is refused with one reason', () => {
  const broken = CIS.slice(0, CIS.length - 60)
  it.each<[string, ReturnType<typeof bdpmFolder>, string, string]>([
    ['cut off in its last line', bdpmFolder({ 'CIS_bdpm.txt': cp1252(broken) }), 'truncated', 'CIS_bdpm.txt'],
    ['a PDF renamed .txt', bdpmFolder({ 'CIS_bdpm.txt': '%PDF-1.7 \n…' }), 'pdf', 'CIS_bdpm.txt'],
    ['empty', bdpmFolder({ 'CIS_COMPO_bdpm.txt': '' }), 'empty', 'CIS_COMPO_bdpm.txt'],
    ['other columns', bdpmFolder({ 'CIS_bdpm.txt': 'a\tb\tc\n'.repeat(9) }), 'columns', 'CIS_bdpm.txt'],
    ['binary', bdpmFolder({ 'CIS_bdpm.txt': new Uint8Array([1, 0, 2, 0, 0, 0]) }), 'encoding', 'CIS_bdpm.txt'],
    [
      'UTF-8 saved as windows-1252 and again as UTF-8',
      bdpmFolder({ 'CIS_bdpm.txt': CIS.replaceAll('é', 'Ã©').replaceAll('É', 'Ã‰') }),
      'encoding',
      'CIS_bdpm.txt',
    ],
    [
      'without compositions',
      bdpmFolder().filter(({ name }) => !name.includes('COMPO')),
      'missing-file',
      'CIS_COMPO_bdpm.txt',
    ],
    ['nothing but codes', [fileOf('CIS_MITM.txt', 'x')], 'columns', 'CIS_MITM.txt'],
  ])('%s', async (_what, files, code, file) => {
    const { outcome, products } = await read(files)
    expect(outcome).toMatchObject({ ok: false, problem: { code, file } })
    expect(products).toEqual([])
  })

  it('stops when asked to', async () => {
    const all = collect()
    const stopped = await parseBdpm(bdpmFolder(), all.emit, AbortSignal.abort())
    expect(stopped).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
  })
})
