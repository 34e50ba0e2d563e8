import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseSam } from '../../../../lib/lexicon/import/sam'
import { ampOf, collect, fileOf, SAM, samXml } from './small-files'

const read = async (content: Uint8Array | string, name = 'sam.zip', piece = 333) => {
  const all = collect()
  return { all, outcome: await parseSam(fileOf(name, content, piece), all.emit) }
}
const zipped = (members: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(members).map(([name, text]) => [name, strToU8(text)])))

describe('Belgium’s SAM export', () => {
  it.each([
    [
      'zipped, among other members',
      zipped({ 'VMP-1.xml': '<x/>', 'AMP-1700.xml': SAM, 'REF-1.xml': '<y/>' }),
      'sam.zip',
    ],
    ['as bare XML', SAM, 'AMP-1700.xml'],
  ] as const)('%s: names of today before those it had, the code from the pack', async (_what, content, name) => {
    const { all, outcome } = await read(content, name)
    expect(outcome).toEqual({ ok: true, value: null })
    expect(all.products).toEqual([
      {
        id: 'SAM1-00',
        names: ['Méthopen 12,5 mg/0.25 ml', 'Oudepen 12,5 mg'],
        substances: [['méthotrexate']],
        atc: ['L04AX03'],
        groups: [],
        routes: ['subcutaneous'],
      },
    ])
    expect(all.skipped).toEqual([{ what: 'Bolletjes 9 CH', why: 'homeopathy' }])
  })

  it('takes today’s substance whatever the order of the periods', async () => {
    const twice = ampOf({ code: 'S', name: 'N', substance: 'azathioprine' }).replace(
      '<a:RealActualIngredient rank="1">',
      '<a:RealActualIngredient rank="1"><a:Data from="2000-01-01" to="2005-01-01"><b:Type>ACTIVE_SUBSTANCE</b:Type><a:Substance code="9"><b:Name><c:Fr>zidovudine</c:Fr></b:Name></a:Substance></a:Data>',
    )
    expect((await read(samXml([twice]), 'a.xml')).all.products[0]?.substances).toEqual([['azathioprine']])
  })

  it.each<[string, Uint8Array | string, string, string]>([
    ['bare XML cut off', SAM.slice(0, SAM.length - 400), 'a.xml', 'truncated'],
    ['a ZIP cut off', zipped({ 'AMP-1.xml': SAM }).slice(0, 500), 'a.zip', 'truncated'],
    ['malformed', SAM.replace('</a:Amp>', '</a:Wrong>'), 'a.xml', 'damaged'],
    ['another export', '<ExportVirtualMedicines><Vmp/></ExportVirtualMedicines>', 'a.xml', 'unknown-file'],
    ['a ZIP without products', zipped({ 'VMP-1.xml': '<x/>' }), 'a.zip', 'missing-file'],
    ['a PDF', '%PDF-1.4', 'a.zip', 'pdf'],
    ['empty', '', 'a.zip', 'empty'],
    ['text', 'Méthopen;méthotrexate', 'a.xml', 'unknown-file'],
    ['no product in it', samXml([]), 'a.xml', 'no-products'],
  ])('%s is refused', async (_what, content, name, code) =>
    expect((await read(content, name)).outcome).toMatchObject({ ok: false, problem: { code } }),
  )
})
