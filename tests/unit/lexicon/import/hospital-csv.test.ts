import { describe, expect, it } from 'vitest'
import { parseHospitalCsv } from '../../../../lib/lexicon/import/hospital-csv'
import { collect, cp1252, fileOf } from './small-files'

const read = async (content: Uint8Array | string) => {
  const all = collect()
  return { all, outcome: await parseHospitalCsv(fileOf('list.csv', content), all.emit) }
}

describe('a hospital’s own list', () => {
  it.each([
    ['English, comma', 'Name,Substance,ATC code,Route\n"Mtx pen, 15 mg",methotrexate,L04AX03,subcutaneous\n'],
    [
      'French, semicolon, BOM',
      '\ufeffNom;Principe actif;Code ATC;Voie\nMtx pen, 15 mg;methotrexate;L04AX03;sous-cutanée\n',
    ],
    [
      'Dutch, tab, other columns',
      'Nr\tNaam\tWerkzame stof\tATC\tToedieningsweg\n7\tMtx pen, 15 mg\tmethotrexate\tL04AX03\tsubcutaan\n',
    ],
  ])('%s', async (_what, content) => {
    const { all, outcome } = await read(content)
    expect(outcome.ok).toBe(true)
    expect(all.products[0]).toMatchObject({
      names: ['Mtx pen, 15 mg'],
      substances: [['methotrexate']],
      atc: ['L04AX03'],
      routes: ['subcutaneous'],
    })
  })

  it('splits a combination', async () =>
    expect((await read('nom;dci\nCo-x;lamivudine + zidovudine\n')).all.products[0]?.substances).toEqual([
      ['lamivudine'],
      ['zidovudine'],
    ]))

  it('reads windows-1252', async () =>
    expect((await read(cp1252('nom;dci\nPéni;pénicilline\n'))).all.products[0]?.names).toEqual(['Péni']))

  it('says which rows it could not use', async () =>
    expect((await read('nom;dci\n;x\nY;\nZ;methotrexate\n')).all.skipped.map(({ why }) => why)).toEqual([
      'no-name',
      'no-composition',
    ]))

  it.each([
    ['no header words', 'a;b\nc;d\n', 'no-header'],
    ['nothing below the header', 'nom;dci\n', 'no-products'],
    ['a quote never closed', 'nom;dci\n"X;y\n', 'truncated'],
    ['a PDF', '%PDF-1.4', 'pdf'],
  ])('%s is refused', async (_what, content, code) =>
    expect((await read(content)).outcome).toMatchObject({ ok: false, problem: { code } }),
  )
})
