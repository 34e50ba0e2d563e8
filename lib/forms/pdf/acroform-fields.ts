import {
  EncryptedPDFError,
  PDFButton,
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFDropdown,
  type PDFField,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOptionList,
  PDFRadioGroup,
  PDFSignature,
  PDFString,
  PDFTextField,
} from '@cantoo/pdf-lib'
import type { PortalField } from '../portal/portal-field'

/** Why a PDF cannot be filled by us; each has a sentence of its own. */
export const PDF_REFUSALS = ['not-a-pdf', 'encrypted', 'xfa', 'signed', 'no-fields'] as const
export type PdfRefusal = (typeof PDF_REFUSALS)[number]

export type OpenedPdf = { ok: true; document: PDFDocument } | { ok: false; why: PdfRefusal }

const MOST_FIELDS = 1000
const SIGNED = 1

/** A sponsor's form that can be filled. A signed one would lose its signature, an XFA one keeps its answers elsewhere. */
export const openAcroForm = async (bytes: Uint8Array): Promise<OpenedPdf> => {
  let document: PDFDocument
  try {
    document = await PDFDocument.load(bytes, { updateMetadata: false })
  } catch (error) {
    return { ok: false, why: error instanceof EncryptedPDFError ? 'encrypted' : 'not-a-pdf' }
  }
  const form = document.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)
  if (form === undefined) return { ok: false, why: 'no-fields' }
  if (form.has(PDFName.of('XFA'))) return { ok: false, why: 'xfa' }
  const flags = form.lookupMaybe(PDFName.of('SigFlags'), PDFNumber)?.asNumber() ?? 0
  const fields = document.getForm().getFields()
  const signed = fields.some((field) => field instanceof PDFSignature && field.acroField.dict.has(PDFName.of('V')))
  if (signed || (flags & SIGNED && fields.every((field) => !(field instanceof PDFSignature))))
    return { ok: false, why: 'signed' }
  return acroFormFields(document).length === 0 ? { ok: false, why: 'no-fields' } : { ok: true, document }
}

const textAt = (field: PDFField, key: string): string => {
  const found = field.acroField.dict.lookup(PDFName.of(key))
  return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText().slice(0, 400) : ''
}

const shapeOf = (field: PDFField): Pick<PortalField, 'kind' | 'maxLength' | 'options' | 'holds'> | null => {
  const options = (texts: readonly string[]) => texts.slice(0, 500).map((text) => ({ value: text, text }))
  if (field instanceof PDFTextField) {
    if (field.isPassword() || field.isFileSelector()) return null
    return {
      kind: 'text',
      maxLength: field.getMaxLength() ?? null,
      options: [],
      holds: (field.getText() ?? '').slice(0, 400),
    }
  }
  if (field instanceof PDFCheckBox)
    return { kind: 'checkbox', maxLength: null, options: [], holds: field.isChecked() ? '✓' : '' }
  if (field instanceof PDFRadioGroup)
    return { kind: 'radio', maxLength: null, options: options(field.getOptions()), holds: field.getSelected() ?? '' }
  if (field instanceof PDFDropdown)
    return {
      kind: 'select',
      maxLength: null,
      options: options(field.getOptions()),
      holds: field.getSelected()[0] ?? '',
    }
  if (field instanceof PDFOptionList) return { kind: 'custom', maxLength: null, options: [], holds: '' }
  return null
}

/**
 * The fields of a PDF form as the portal's matcher takes them: by their tooltip, else by their name. Buttons, signatures and what is
 * locked are left out. `id` is the field's place in the form.
 */
export const acroFormFields = (document: PDFDocument): PortalField[] => {
  const fields = document.getForm().getFields().slice(0, MOST_FIELDS)
  const lang = document.catalog.lookup(PDFName.of('Lang'))
  return fields.flatMap((field, id) => {
    if (field instanceof PDFButton || field instanceof PDFSignature || field.isReadOnly()) return []
    const shape = shapeOf(field)
    if (shape === null) return []
    return [
      {
        frame: 0,
        id,
        type: '',
        label: textAt(field, 'TU'),
        sections: [],
        name: field.getName().slice(0, 400),
        placeholder: '',
        pattern: '',
        required: field.isRequired(),
        lang: lang instanceof PDFString ? lang.decodeText().slice(0, 40) : '',
        ...shape,
      },
    ]
  })
}
