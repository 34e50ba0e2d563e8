import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { formBlocks } from '../../../../lib/forms/pdf/form-blocks'
import { type PdfWords, toPdf } from '../../../../lib/forms/pdf/to-pdf'
import type { FormState } from '../../../../lib/model/questionnaire-response'
import { program } from '../../packs/program'
import { pdfFaults } from './pdf-faults'

const font = readFileSync(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'))
const words: PdfWords = {
  yes: 'Oui',
  no: 'Non',
  program: 'Programme',
  revision: 'Révision',
  source: 'Source',
  fingerprint: 'Empreinte',
  prepared: 'Préparé le',
  nothing: 'Aucun',
  origin: { auto: 'lu sur la page', override: 'modifié', manual: 'saisi' },
  signature: 'Nom, signature et date',
  page: (page, of) => `Page ${page} sur ${of}`,
  lacking: (letters) => `Lettres non affichées : ${letters}`,
}
const pack = program('be-dupixent-mnp')
const [form] = pack.forms
if (form === undefined) throw new Error('the form is gone')
const state = (answers: FormState['answers']): FormState => ({
  questionnaire: form.id,
  program: pack.id,
  revision: 'undated',
  answers,
  issues: [],
})
const manual = (linkId: string, value: string) => ({ linkId, values: [value], origin: 'manual' as const })
const make = (answers: FormState['answers']) =>
  toPdf({
    questionnaire: form,
    state: state(answers),
    lang: 'fr',
    program: 'Programme médical d’urgence dupilumab',
    revision: 'undated',
    source: 'Information pour le patient',
    fingerprint: '0123 4567 89ab cdef',
    prepared: '2026-11-21',
    words,
    font,
  })

/** The text of each page as any reader gets it out: the drawn glyphs by the font's own table. */
const textOf = async (bytes: Uint8Array): Promise<string[]> => {
  const document = await PDFDocument.load(bytes)
  const streams = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return []
    const packed = object.dict.get(PDFName.of('Filter'))?.toString() === '/FlateDecode'
    return [Buffer.from(packed ? inflateSync(object.getContents()) : object.getContents()).toString('latin1')]
  })
  const glyphs = new Map<string, string>()
  for (const map of streams.filter((one) => one.includes('begincmap')))
    for (const [, glyph = '', letters = ''] of map.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>/g))
      glyphs.set(glyph.toUpperCase(), Buffer.from(letters, 'hex').swap16().toString('utf16le'))
  return streams
    .filter((one) => one.includes(' Tj'))
    .map((page) =>
      [...page.matchAll(/<([0-9A-Fa-f]+)> Tj/g)]
        .map(([, codes = '']) =>
          (codes.match(/.{4}/g) ?? []).map((code) => glyphs.get(code.toUpperCase()) ?? '?').join(''),
        )
        .join('\n'),
    )
}

describe('a form as PDF', () => {
  it('names of every hospital come out as they went in', async () => {
    const names = ['Şahin', 'Đorđević', 'Łukasz', 'Ἀριστοτέλης', 'Nguyễn', 'Ćwikła', 'Œuvrard', 'Žižka', 'Ångström']
    const { bytes, lacking } = await make([manual('prescriber-name', names.join(' · ')), manual('diagnosis', 'Ἀ')])
    const text = (await textOf(bytes)).join('\n').replace(/\n/g, ' ')
    for (const name of names) expect(text).toContain(name)
    expect(lacking).toEqual([])
    expect(await pdfFaults(bytes)).toEqual([])
  })

  it('a letter that the font lacks is written as its code point and named, never as another', async () => {
    const { bytes, lacking } = await make([manual('prescriber-name', 'Dr 漢 An')])
    const text = (await textOf(bytes)).join('\n')
    expect(lacking).toEqual(['漢'])
    expect(text).toContain('Dr [U+6F22] An')
    expect(text).toContain('Lettres non affichées : U+6F22')
  })

  it('it is titled a working form, with program, revision and source, and says who answered', async () => {
    const { bytes } = await make([{ linkId: 'diagnosis', values: ['Eczéma'], origin: 'auto', quote: 'Eczéma' }])
    const text = (await textOf(bytes)).join('\n').replace(/\n/g, ' ')
    expect(text).toContain('(formulaire de travail)')
    expect(text).toContain('Programme : Programme médical d’urgence dupilumab')
    expect(text).toContain('Source : Information pour le patient')
    expect(text).toContain('Empreinte : 0123 4567 89ab cdef')
    expect(text).toMatch(/Diagnostic ● Eczéma/)
    const loaded = await PDFDocument.load(bytes)
    expect(loaded.getTitle()).toMatch(/formulaire de travail/)
  })

  it('four thousand letters go on overleaf, none lost, and every page is counted', async () => {
    const long = Array.from({ length: 800 }, (_, i) => `w${i}`).join(' ')
    const { bytes } = await make([manual('diagnosis', long)])
    const pages = await textOf(bytes)
    expect(pages.length).toBeGreaterThan(2)
    for (const [i, page] of pages.entries()) expect(page).toContain(`Page ${i + 1} sur ${pages.length}`)
    const all = pages.join(' ')
    for (let i = 0; i < 800; i += 37) expect(all).toMatch(new RegExp(`\\bw${i}\\b`))
  })

  it('only the letters used are in the file', async () => {
    const { bytes } = await make([])
    expect(bytes.length).toBeLessThan(120_000)
  })
})

describe('what stands on the paper', () => {
  const blocks = (answers: FormState['answers']) => formBlocks(form, state(answers), 'fr', words)

  it('rows of prior treatments are a table, an open field is there to be written in', () => {
    const found = blocks([
      { linkId: 'therapy-drug#m1', values: ['Neoral 100 mg'], origin: 'auto' },
      { linkId: 'therapy-outcome#m1', values: ['failure'], origin: 'manual' },
    ])
    expect(found).toContainEqual({
      kind: 'table',
      title: 'Traitements systémiques antérieurs',
      columns: ['Médicament', 'Début', 'Dernière dose', 'Dose', 'Résultat'],
      rows: [
        [
          { text: 'Neoral 100 mg', origin: 'auto' },
          { text: '', origin: null },
          { text: '', origin: null },
          { text: '', origin: null },
          { text: 'Sans succès', origin: 'manual' },
        ],
      ],
    })
    expect(found).toContainEqual({ kind: 'answer', label: 'Diagnostic', said: { text: '', origin: null } })
  })

  it('a day stands as people write it, with no more precision than it has', () => {
    const found = blocks([
      { linkId: 'therapy-drug#m1', values: ['Neoral 100 mg'], origin: 'auto' },
      { linkId: 'therapy-start#m1', values: ['2026-07'], origin: 'auto' },
      { linkId: 'therapy-stop#m1', values: ['2026-09-20'], origin: 'auto' },
    ])
    const table = found.find((block) => block.kind === 'table' && block.rows.length > 0)
    expect(table?.kind === 'table' && table.rows[0]?.map(({ text }) => text).slice(1, 3)).toEqual([
      'juil. 2026',
      '20 sept. 2026',
    ])
  })

  it('what is not asked is not printed', () => {
    const label = 'Quelle contre-indication'
    const has = (answers: FormState['answers']) =>
      blocks(answers).some((block) => block.kind === 'answer' && block.label === label)
    expect(has([])).toBe(false)
    expect(has([{ linkId: 'contraindication', values: [true], origin: 'manual' }])).toBe(true)
  })
})
