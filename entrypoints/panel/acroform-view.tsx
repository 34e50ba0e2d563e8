import fontUrl from 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf?url'
import { useState } from 'preact/hooks'
import { AcroFormBox, type PdfLook } from '../../components/acroform-box'
import { answerText } from '../../lib/forms/answer-text'
import type { OpenedPdf } from '../../lib/forms/pdf/acroform-fields'
import { mappedName, mappingFor, matchesByMapping, pdfHash } from '../../lib/forms/pdf/acroform-mapping'
import { type CarriedAnswer, carriedAnswers } from '../../lib/forms/portal/carried-answers'
import type { PortalField } from '../../lib/forms/portal/portal-field'
import type { PdfMapping } from '../../lib/model/pdf-mapping'
import type { Questionnaire } from '../../lib/model/questionnaire'
import type { Translate } from '../../lib/platform/i18n'
import { send } from '../../lib/platform/send'
import { saveFile } from './save-file'
import { saveBytes } from './save-pdf'
import type { PanelState } from './state'
import { type Store, useStore } from './store'

/** The reader of PDFs is large, and wanted when one is dropped. */
const engine = () =>
  Promise.all([import('../../lib/forms/pdf/acroform-fields'), import('../../lib/forms/pdf/acroform-fill')])

interface Dropped {
  bytes: Uint8Array
  opened: OpenedPdf
  fields: readonly PortalField[]
  /** What was settled on this workstation; packs may carry more. */
  own: PdfMapping
}

/** The open request put into a PDF of the sponsor's, by a mapping that stays on this workstation. */
export const AcroFormView = ({
  store,
  questionnaire,
  t,
}: {
  store: Store<PanelState>
  questionnaire: Questionnaire
  t: Translate
}) => {
  const { open, me, lang, whole } = useStore(store)
  const [dropped, setDropped] = useState<Dropped | null>(null)
  if (!open) return null
  // Worked out only once there is a PDF: the form must not wait for it at every key.
  const answers = dropped === null ? [] : carriedAnswers(questionnaire, open.draft.form, me)
  const carried = (whole ?? []).flatMap(({ pdfMappings }) => pdfMappings ?? [])
  const mapping = dropped && mappingFor(dropped.own, carried)
  const matches = dropped === null ? [] : matchesByMapping(dropped.fields, answers, mapping)
  const said = ({ item, value }: CarriedAnswer): string =>
    answerText(item, value, lang, { yes: t('question.yes'), no: t('question.no') })

  const take = async (file: File): Promise<void> => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const [{ openAcroForm, acroFormFields }] = await engine()
    const [opened, pdf] = await Promise.all([openAcroForm(bytes), pdfHash(bytes)])
    const kept = await send('get-pdf-mapping', { pdf, questionnaire: questionnaire.id })
    const own =
      kept.ok && kept.value.mapping ? kept.value.mapping : { pdf, questionnaire: questionnaire.id, fields: {} }
    setDropped({ bytes, opened, fields: opened.ok ? acroFormFields(opened.document) : [], own })
  }
  const map = (field: PortalField, answer: string | null): void => {
    if (dropped === null) return
    const own = { ...dropped.own, fields: { ...dropped.own.fields, [field.name]: answer } }
    setDropped({ ...dropped, own })
    void send('keep-pdf-mapping', { mapping: own })
  }
  /** As it would go into a pack: what was proposed and let stand is part of it. */
  const settled = (): PdfMapping | null =>
    mapping && {
      ...mapping,
      fields: {
        ...Object.fromEntries(matches.map(({ field, answer }) => [field.name, mappedName(answer)])),
        ...mapping.fields,
      },
    }
  const fill = async (): Promise<string> => {
    if (dropped === null) return ''
    const [[{ openAcroForm }, { fillAcroForm }], response] = await Promise.all([engine(), fetch(fontUrl)])
    // Opened anew: what is filled is the file as it was dropped.
    const fresh = await openAcroForm(dropped.bytes)
    if (!fresh.ok) return t(`acroform.refused.${fresh.why}`)
    const writes = matches.map(({ field: { id }, write }) => ({ id, write }))
    const { bytes, refused, lacking } = await fillAcroForm(
      fresh.document,
      writes,
      new Uint8Array(await response.arrayBuffer()),
    )
    saveBytes(`${questionnaire.id}-sponsor.pdf`, bytes)
    const notes = [
      ...(refused.length > 0 ? [t('acroform.left', { count: refused.length })] : []),
      ...(lacking.length > 0 ? [t('request.pdfLacking', { letters: lacking.join(' ') })] : []),
    ]
    return notes.join(' ') || t('acroform.done')
  }
  return (
    <AcroFormBox
      look={lookOf(dropped, mapping, answers, matches)}
      nameOf={mappedName}
      said={said}
      onFile={(file) => void take(file)}
      onMap={map}
      onFill={fill}
      onExport={() =>
        saveFile(`${questionnaire.id}-mapping.json`, 'application/json', JSON.stringify(settled(), null, 2))
      }
      lang={lang}
      t={t}
    />
  )
}

const lookOf = (
  dropped: Dropped | null,
  mapping: PdfMapping | null,
  answers: readonly CarriedAnswer[],
  matches: ReturnType<typeof matchesByMapping>,
): PdfLook | null => {
  if (dropped === null) return null
  if (!dropped.opened.ok) return { refused: dropped.opened.why }
  const lines = dropped.fields.map((field) => {
    const match = matches.find((one) => one.field === field)
    const settled = mapping?.fields[field.name]
    const answer = settled !== undefined ? settled : match === undefined ? null : mappedName(match.answer)
    return { field, answer, shown: match?.shown }
  })
  return { lines, answers }
}
