import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ampReader } from '../../../../lib/lexicon/import/amp-reader'
import { atcOf } from '../../../../lib/lexicon/import/atc-of'
import { moietiesOf } from '../../../../lib/lexicon/import/bdpm-composition'
import { shortagesOf } from '../../../../lib/lexicon/import/bdpm-shortages'
import { boxName, firstWordOf, isMakersMark } from '../../../../lib/lexicon/import/box-names'
import { csvRows } from '../../../../lib/lexicon/import/csv-rows'
import { bytesOf, decodeText } from '../../../../lib/lexicon/import/decode-text'
import { failed } from '../../../../lib/lexicon/import/import-file'
import { summarise } from '../../../../lib/lexicon/import/import-summary'
import { withoutSalt, withoutSaltAsWritten } from '../../../../lib/lexicon/import/moiety-of'
import { nameTable } from '../../../../lib/lexicon/import/name-table'
import { parseFiles, recogniseFiles } from '../../../../lib/lexicon/import/parse-files'
import { alikeNames } from '../../../../lib/lexicon/import/resembles'
import { routesOf } from '../../../../lib/lexicon/import/routes-of'
import { isLater, newAmp, productOfAmp } from '../../../../lib/lexicon/import/sam-amp'
import { SubstanceBook } from '../../../../lib/lexicon/import/substance-book'
import { tabRows } from '../../../../lib/lexicon/import/tab-rows'
import { isHerbal, tagsOfAtc } from '../../../../lib/lexicon/import/tags-of-atc'
import { unzip } from '../../../../lib/lexicon/import/unzip'
import { xlsxRows } from '../../../../lib/lexicon/import/xlsx-rows'
import { smallIndex } from '../small-lexicon'
import { collect, cp1252, fileOf, SAM, xlsxOf } from './small-files'

describe('what a product is called, without strength and form', () => {
  it.each([
    ['FLIXABI 100 mg, poudre pour solution', 'FLIXABI'],
    ['ABACAVIR/LAMIVUDINE ARROW 600 mg/300 mg, comprimé pelliculé', 'ABACAVIR/LAMIVUDINE ARROW'],
    ['Metoject 12,5 mg/0.25 ml', 'Metoject'],
    ['Medrol A 16 mg', 'Medrol A'],
    ['YESCARTA 0,4 - 2 x 100 000 000 cellules, dispersion', 'YESCARTA'],
    ['BEXSERO suspension injectable en seringue. Vaccin', 'BEXSERO'],
    ['TRAMADOL EG L.P. 200 mg, comprimé', 'TRAMADOL EG'],
    ['Roactemra', 'Roactemra'],
  ])('%s', (written, name) => expect(boxName(written)).toBe(name))

  it.each(['CALCIUM 500 mg, comprimé', 'Solution pour perfusion', '0,07 mg'])('%s names nothing', (written) =>
    expect(boxName(written)).toBeUndefined(),
  )
  it('a first word is no ordinary word', () =>
    expect([firstWordOf('doliprane enfants'), firstWordOf('vaccin rabique'), firstWordOf('solo')]).toEqual([
      'doliprane',
      undefined,
      undefined,
    ]))
  it('makers and strengths', () =>
    expect([isMakersMark(['arrow', '20']), isMakersMark(['scrub'])]).toEqual([true, false]))
})

describe('codes in a cell', () =>
  it.each([
    ['L04AX03; L01BA01', ['L04AX03', 'L01BA01'], []],
    ['L04', [], ['L04']],
    ['N/A', [], []],
  ])('%s', (cell, atc, groups) => expect(atcOf(cell)).toEqual({ atc, groups })))

describe('moieties of a composition', () => {
  const row = (name: string, nature: string, link: string) => ({ cis: '1', name, nature, link })
  it('a salt and its moiety are one', () =>
    expect(moietiesOf([row('X SODIQUE', 'SA', '1'), row('X', 'FT', '1'), row('Y', 'SA', '2')])).toEqual([
      ['X', 'X SODIQUE'],
      ['Y'],
    ]))
  it('the same substance in two parts of a pack counts once', () =>
    expect(moietiesOf([row('X', 'SA', '1'), row('X', 'SA', '2')])).toEqual([['X']]))
})

describe('without salt', () => {
  it.each([
    ['CHLORHYDRATE DE METFORMINE', 'metformine'],
    ["AMLODIPINE (BÉSILATE D')", 'amlodipine'],
    ['CARBONATE DE CALCIUM', 'carbonate de calcium'],
    ['ACIDE LACTIQUE', 'acide lactique'],
    ['ENFORTUMAB VÉDOTINE', 'enfortumab vedotine'],
  ])('%s', (written, bare) => expect(withoutSalt(written)).toBe(bare))
  it('keeps accents when shown', () => expect(withoutSaltAsWritten('CHLORHYDRATE DE MÉTOXAL')).toBe('MÉTOXAL'))
})

describe('tags of a code', () => {
  it('an interleukin inhibitor is an immunosuppressant', () =>
    expect(tagsOfAtc(['L04AC99'])).toEqual(['immunosuppressant']))
  it('a statin is none of the classes', () => expect(tagsOfAtc(['C10AA99'])).toEqual([]))
  it.each(['D11AH99', 'R03DX99', 'N07XX99', 'L'])('%s may be anything', (code) =>
    expect(tagsOfAtc([code])).toBeUndefined(),
  )
  it('no code tells nothing', () => expect(tagsOfAtc([])).toBeUndefined())
  it('a plant is one, unless it acts on immunity', () =>
    expect([isHerbal('feuille melisse'), isHerbal('racine echinacea'), isHerbal('foobarmab')]).toEqual([
      true,
      false,
      false,
    ]))
})

describe('routes of a file', () => {
  it('reads French, Dutch and English', () =>
    expect(routesOf(['orale', 'sous-cutanée', 'intraveneus', 'Subcutaneous use'])).toEqual([
      'oral',
      'subcutaneous',
      'intravenous',
    ]))
  it('one unknown route leaves all of them open', () => expect(routesOf(['orale', 'hémodialyse'])).toBeUndefined())
})

describe('text of unknown encoding', () => {
  it('UTF-8', () => expect(decodeText(new TextEncoder().encode('é'), 'f')).toEqual({ ok: true, value: 'é' }))
  it('windows-1252, with its own apostrophe and œ', () =>
    expect(decodeText(cp1252('l’œuf à 5 €'), 'f')).toEqual({ ok: true, value: 'l’œuf à 5 €' }))
  it('UTF-16 with its mark', () =>
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0]), 'f')).toMatchObject({ ok: true, value: 'A' }))
  it('a file beyond the limit is not read', async () =>
    expect(await bytesOf(fileOf('f', 'x'.repeat(100)), undefined, 50)).toEqual(failed('too-large', 'f')))
})

describe('rows and cells', () => {
  it('a quote holds separators, quotes and line breaks', () =>
    expect(csvRows('a;b\n"x; ""y""\nz";2\n')).toEqual({
      rows: [
        ['a', 'b'],
        ['x; "y"\nz', '2'],
      ],
      open: false,
    }))
  it('a few odd lines are told, not fatal', () => {
    const good = Array.from({ length: 500 }, (_, i) => `1000${1000 + i}\tx`).join('\n')
    expect(tabRows(`${good}\nodd\n`, 'f', 2)).toMatchObject({ ok: true, value: { bad: ['odd'] } })
  })
  it('an unknown status of availability is a bad row', () =>
    expect(shortagesOf('10000001\t\t9\t?\t\t\t\t\n', 'f', new Map())).toMatchObject({
      ok: true,
      value: { shortages: [], bad: [expect.any(String)] },
    }))
  it('an empty cell keeps its column', async () =>
    expect(await xlsxRows(fileOf('f.xlsx', xlsxOf([['a', '', 'c']])))).toMatchObject({
      ok: true,
      value: [[['a', '', 'c']]],
    }))
})

describe('ZIP', () => {
  it('stops at the limit whatever the archive says of itself', async () => {
    const bomb = zipSync({ big: new Uint8Array(3_000_000) })
    const taken: number[] = []
    const read = await unzip(fileOf('b.zip', bomb), () => (piece) => taken.push(piece.length), {
      mostBytes: 1_000_000,
      mostMembers: 9,
    })
    expect(read).toMatchObject({ ok: false, problem: { code: 'too-large' } })
    expect(taken.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1_000_000)
  })
  it('stops at too many members', async () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}`, new Uint8Array(1)])))
    expect(await unzip(fileOf('m.zip', many), () => () => {}, { mostBytes: 1e6, mostMembers: 5 })).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    })
  })
})

describe('SAM’s periods', () => {
  it('no end is later than any end', () =>
    expect(isLater({ from: '2000-01-01', to: '' }, { from: '2020-01-01', to: '2030-01-01' })).toBe(true))
  it('an Amp without name is skipped', () => expect(productOfAmp(newAmp('X'))).toEqual({ what: 'X', why: 'no-name' }))
  it('hands out one Amp at a time, whatever the pieces', () => {
    const seen: unknown[] = []
    const reader = ampReader((one) => seen.push(one))
    for (const char of SAM) reader.write(char)
    reader.close()
    expect([reader.root(), seen.length]).toEqual(['ExportActualMedicines', 2])
  })
})

describe('files are known by the names they are downloaded under', () => {
  it.each([
    [['CIS_bdpm.txt', 'CIS_MITM.txt'], 'bdpm'],
    [['medicines-output_en.xlsx'], 'ema'],
    [['samv2-full.zip'], 'sam'],
    [['list.csv'], 'csv'],
    [['photo.jpg'], undefined],
  ])('%s', (names, source) => expect(recogniseFiles(names)).toBe(source))
  it('no file is a missing file', async () =>
    expect(await parseFiles('csv', [], collect().emit)).toMatchObject({ ok: false, problem: { code: 'missing-file' } }))
})

describe('a book of substances', () => {
  it('finds by any spelling, and makes one substance of two files’ spellings', () => {
    const book = new SubstanceBook(smallIndex())
    const seen = { source: 'bdpm', from: 'x' } as const
    const place = book.place(['FOOBARINE'], seen)
    expect(book.place(['FOOBARINE (CHLORHYDRATE DE)'], seen)).toBe(place)
    expect(book.find(['MÉTHOTREXATE'])).toBe(0)
  })
  it('names that begin a word alike', () =>
    expect([
      alikeNames('TOXINE BOTULINIQUE', ['botulinum toxin']),
      alikeNames('lagomab', ['dimethyl fumarate']),
    ]).toEqual([true, false]))
})

describe('names against the lexicon', () =>
  it('counts what is known already', () =>
    expect(
      nameTable(
        [{ name: 'IMUREL', places: [1], from: 'x', routes: undefined, codes: [] }],
        new Map(),
        smallIndex(),
        String,
      ),
    ).toMatchObject({ known: 1, taken: [], conflicts: [] })))

describe('a summary', () => {
  const product = (id: string, name: string) => ({ id, names: [name], substances: [['x']], atc: [], groups: [] })
  const merged = {
    addition: null as never,
    conflicts: [],
    skipped: [{ what: 'a', why: 'plain-word' as const }],
    counts: { names: 1, known: 0, substances: 0 },
  }
  it('tells new, changed and gone', () =>
    expect(
      summarise(
        { source: 'csv', label: 'L', products: [product('1', 'A'), product('2', 'B2'), product('3', 'C')] },
        [product('1', 'A'), product('2', 'B'), product('4', 'D')],
        merged,
        0,
      ),
    ).toMatchObject({ fresh: 1, changed: 1, gone: 1, skipped: [{ why: 'plain-word', count: 1 }] }))
})
