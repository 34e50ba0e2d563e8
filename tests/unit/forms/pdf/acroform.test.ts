import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { acroFormFields, openAcroForm } from '../../../../lib/forms/pdf/acroform-fields'
import { fillAcroForm } from '../../../../lib/forms/pdf/acroform-fill'
import { mappedName, mappingFor, matchesByMapping, pdfHash } from '../../../../lib/forms/pdf/acroform-mapping'
import { PdfMapping } from '../../../../lib/model/pdf-mapping'
import { carried } from '../portal/carried'
import { pdfFaults } from './pdf-faults'

const font = readFileSync(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'))
const answers = carried('be-dupixent-mnp-eligibility')

/** A sponsor's form: some fields say what they are in their tooltip, some only in their name. */
const sponsorForm = async (change: (document: PDFDocument) => void = () => {}): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const page = document.addPage([595, 842])
  const form = document.getForm()
  let y = 800
  const place = () => {
    y -= 30
    return { x: 40, y, width: 200, height: 20 }
  }
  const text = (name: string, tooltip = '') => {
    const field = form.createTextField(name)
    field.addToPage(page, place())
    if (tooltip !== '') field.acroField.dict.set(PDFName.of('TU'), PDFString.of(tooltip))
    return field
  }
  text('patient.initials')
  text('f12', 'Weight of the patient (kg)')
  text('f13', 'Height of the patient (cm)')
  text('f14', 'Diagnosis')
  text('f15', 'Hospital and department').setMaxLength(10)
  text('f16', 'Prescriber name')
  text('f17', 'Referring physician name')
  const sex = form.createDropdown('sex')
  sex.addOptions(['M', 'F'])
  sex.addToPage(page, place())
  sex.acroField.dict.set(PDFName.of('TU'), PDFString.of('Sex of the patient'))
  const prior = form.createRadioGroup('contraindication')
  prior.acroField.dict.set(
    PDFName.of('TU'),
    PDFString.of('Medical contraindication to systemic immunosuppressive treatment'),
  )
  prior.addOptionToPage('Yes', page, place())
  prior.addOptionToPage('No', page, place())
  const severe = form.createCheckBox('k1')
  severe.addToPage(page, place())
  severe.acroField.dict.set(
    PDFName.of('TU'),
    PDFString.of('Uncontrolled severe atopic dermatitis, candidate for systemic therapy'),
  )
  const consent = form.createCheckBox('k2')
  consent.addToPage(page, place())
  consent.acroField.dict.set(PDFName.of('TU'), PDFString.of('I certify that the patient signed the consent'))
  change(document)
  // Saved as it is: drawing the fields anew would take an XFA part out.
  return document.save({ updateFieldAppearances: false })
}

const opened = async (bytes: Uint8Array): Promise<PDFDocument> => {
  const result = await openAcroForm(bytes)
  if (!result.ok) throw new Error(result.why)
  return result.document
}

describe('a sponsor’s own PDF', () => {
  it('is filled by its tooltips and names, kept open, and reads back with its accents', async () => {
    const document = await opened(await sponsorForm())
    const withAccents = answers.map((one) => (one.id === 'diagnosis' ? { ...one, value: 'Eczéma sévère – ąß' } : one))
    const matches = matchesByMapping(acroFormFields(document), withAccents, null)
    const filled = await fillAcroForm(
      document,
      matches.map(({ field, write }) => ({ id: field.id, write })),
      font,
    )
    expect(filled).toMatchObject({ refused: [], lacking: [] })
    expect(await pdfFaults(filled.bytes)).toEqual([])
    // A check that could find nothing would say so too.
    expect(await pdfFaults(filled.bytes.slice(0, -400))).not.toEqual([])
    const form = (await PDFDocument.load(filled.bytes)).getForm()
    expect(form.getTextField('patient.initials').getText()).toBe('AdS')
    expect(form.getTextField('f12').getText()).toBe('61.5')
    expect(form.getTextField('f14').getText()).toBe('Eczéma sévère – ąß')
    expect(form.getTextField('f16').getText()).toBe('Dr A. Voorbeeld')
    expect(form.getDropdown('sex').getSelected()).toEqual(['F'])
    expect(form.getRadioGroup('contraindication').getSelected()).toBe('No')
    expect(form.getCheckBox('k1').isChecked()).toBe(true)
  })

  it('another’s field, what is too long and what a person certifies stay empty', async () => {
    const matches = matchesByMapping(acroFormFields(await opened(await sponsorForm())), answers, null)
    const names = matches.map(({ field }) => field.name)
    for (const left of ['f13', 'f15', 'f17', 'k2']) expect(names).not.toContain(left)
  })

  it('a letter the font lacks leaves its field empty and is named', async () => {
    const document = await opened(await sponsorForm())
    const diagnosis = acroFormFields(document).find(({ name }) => name === 'f14')
    const filled = await fillAcroForm(
      document,
      [{ id: diagnosis?.id ?? -1, write: { do: 'type', text: '湿疹' } }],
      font,
    )
    expect(filled.lacking).toEqual(['湿', '疹'])
    expect(filled.refused).toEqual([diagnosis?.id])
  })

  it.each([
    ['xfa', (document: PDFDocument) => acroForm(document).set(PDFName.of('XFA'), PDFString.of('<xdp/>'))],
    ['signed', (document: PDFDocument) => acroForm(document).set(PDFName.of('SigFlags'), PDFNumber.of(3))],
  ] as const)('%s: refused', async (why, change) =>
    expect(await openAcroForm(await sponsorForm(change))).toEqual({ ok: false, why }),
  )

  it('without fields, encrypted, or no PDF at all: refused', async () => {
    const empty = await PDFDocument.create()
    empty.addPage()
    expect(await openAcroForm(await empty.save())).toEqual({ ok: false, why: 'no-fields' })
    expect(await openAcroForm(new TextEncoder().encode('hello'))).toEqual({ ok: false, why: 'not-a-pdf' })
    const locked = await PDFDocument.load(await sponsorForm())
    locked.encrypt({ userPassword: 'x', ownerPassword: 'y', permissions: {} })
    expect(await openAcroForm(await locked.save())).toEqual({ ok: false, why: 'encrypted' })
  })
})

const acroForm = (document: PDFDocument): PDFDict => document.catalog.lookup(PDFName.of('AcroForm'), PDFDict)

describe('a mapping that a person settled', () => {
  it('goes before the words, fills what no word would, and leaves empty what it says', async () => {
    const bytes = await sponsorForm()
    const fields = acroFormFields(await opened(bytes))
    const mapping = PdfMapping.parse({
      pdf: await pdfHash(bytes),
      questionnaire: 'be-dupixent-mnp-eligibility',
      fields: { f13: 'therapy-drug#1', f14: null },
    })
    const matches = matchesByMapping(fields, answers, mapping)
    const at = (name: string) => matches.find(({ field }) => field.name === name)?.shown
    expect(at('f13')).toBe('methotrexate 15 mg')
    expect(at('f14')).toBeUndefined()
    expect(at('f12')).toBe('61.5')
  })

  it('goes before the one a pack carries, field by field; one for another PDF or form counts for nothing', () => {
    const [pdf, other] = ['a'.repeat(64), 'b'.repeat(64)]
    const own = { pdf, questionnaire: 'q', fields: { f1: 'mine', f2: null } }
    const carriedBy = [
      { pdf, questionnaire: 'q', fields: { f1: 'theirs', f2: 'theirs', f3: 'theirs' } },
      { pdf: other, questionnaire: 'q', fields: { f4: 'another file' } },
      { pdf, questionnaire: 'r', fields: { f5: 'another form' } },
    ]
    expect(mappingFor(own, carriedBy)).toEqual({ ...own, fields: { f1: 'mine', f2: null, f3: 'theirs' } })
  })

  it('names rows by their number: their keys are one patient’s', () => {
    const second = answers.find(({ id }) => id === 'therapy-drug#b')
    expect(second && mappedName(second)).toBe('therapy-drug#2')
  })
})
