import { PDFCheckBox, type PDFDocument, PDFDropdown, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib'
import type { Write } from '../portal/portal-field'
import { subsettingFontkit } from './fontkit'

export interface FilledPdf {
  bytes: Uint8Array
  /** Fields that did not take their value, by their place in the form. */
  refused: number[]
  /** Letters that the font cannot show: a field with one of them is left empty rather than wrong. */
  lacking: string[]
}

/**
 * Fills a sponsor's form and leaves it open for what a person adds and signs. The font is kept whole in the file, so that what is typed
 * later shows too. `font`: a TrueType font.
 */
export const fillAcroForm = async (
  document: PDFDocument,
  writes: readonly { id: number; write: Write }[],
  font: Uint8Array,
): Promise<FilledPdf> => {
  document.registerFontkit(subsettingFontkit)
  const embedded = await document.embedFont(font, { subset: false, features: { liga: false } })
  const known = new Set(embedded.getCharacterSet())
  const form = document.getForm()
  const fields = form.getFields()
  const lacking = new Set<string>()
  const unknownIn = (text: string): string[] =>
    [...text].filter((letter) => letter !== '\n' && !known.has(letter.codePointAt(0) ?? 0))

  const put = (id: number, write: Write): boolean => {
    const field = fields[id]
    if (field instanceof PDFTextField && write.do === 'type') {
      const text = write.text.normalize('NFC').replace(/[\t\u00a0\u202f]/g, ' ')
      const unknown = unknownIn(text)
      for (const letter of unknown) lacking.add(letter)
      if (unknown.length > 0 || text.length > (field.getMaxLength() ?? Number.POSITIVE_INFINITY)) return false
      field.setText(text)
      return true
    }
    if (field instanceof PDFCheckBox && write.do === 'tick') {
      field.check()
      return true
    }
    if ((field instanceof PDFRadioGroup || field instanceof PDFDropdown) && write.do === 'choose') {
      const option = field.getOptions()[write.option]
      if (option === undefined) return false
      field.select(option)
      return true
    }
    return false
  }
  const refused = writes.flatMap(({ id, write }) => (put(id, write) ? [] : [id]))
  form.updateFieldAppearances(embedded)
  return { bytes: await document.save({ updateFieldAppearances: false }), refused, lacking: [...lacking] }
}
