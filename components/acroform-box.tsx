import { useState } from 'preact/hooks'
import { itemText } from '../lib/forms/item-text'
import type { PdfRefusal } from '../lib/forms/pdf/acroform-fields'
import type { CarriedAnswer } from '../lib/forms/portal/carried-answers'
import type { PortalField } from '../lib/forms/portal/portal-field'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

/** One field of a dropped PDF: what would be put into it, or why not. */
export interface PdfLine {
  field: PortalField
  /** The answer's name in the mapping; null when the field stays empty. */
  answer: string | null
  /** The value as it will stand there; undefined when it does not go in. */
  shown: string | undefined
}

export type PdfLook = { refused: PdfRefusal } | { lines: readonly PdfLine[]; answers: readonly CarriedAnswer[] }

export interface AcroFormBoxProps {
  look: PdfLook | null
  nameOf: (answer: CarriedAnswer) => string
  said: (answer: CarriedAnswer) => string
  onFile: (file: File) => void
  /** What a person settles for one field; kept for this PDF. */
  onMap: (field: PortalField, answer: string | null) => void
  /** Fills and hands over the file; resolves with what did not go in, in one line, or nothing. */
  onFill: () => Promise<string>
  onExport: () => void
  lang: Lang
  t: Translate
}

/** The sponsor's own PDF: dropped, shown field by field, filled on a click. */
export const AcroFormBox = (props: AcroFormBoxProps) => {
  const { look, onFile, onFill, onExport, t } = props
  const [note, setNote] = useState('')
  const take = (files: FileList | null | undefined): void => {
    const [file] = files ?? []
    setNote('')
    if (file !== undefined) onFile(file)
  }
  return (
    <details class="hand-over" data-testid="acroform">
      <summary>{t('acroform.title')}</summary>
      <p class="muted">{t('acroform.what')}</p>
      <div class="field">
        <label for="acroform-file">{t('acroform.file')}</label>
        <input
          id="acroform-file"
          type="file"
          accept=".pdf,application/pdf"
          onChange={(event) => take(event.currentTarget.files)}
        />
      </div>
      {look !== null && 'refused' in look && (
        <p class="problem" role="alert">
          {t(`acroform.refused.${look.refused}`)}
        </p>
      )}
      {look !== null && 'lines' in look && (
        <>
          <ul class="plain portal-lines">
            {look.lines.map((line) => (
              <Line key={line.field.id} {...props} line={line} answers={look.answers} />
            ))}
          </ul>
          <div class="actions">
            <button
              type="button"
              class="primary"
              data-testid="acroform-fill"
              disabled={look.lines.every(({ shown }) => shown === undefined)}
              onClick={() => void onFill().then(setNote, () => setNote(t('request.pdfFailed')))}
            >
              {t('acroform.fill', { count: look.lines.filter(({ shown }) => shown !== undefined).length })}
            </button>
            <button type="button" class="link" onClick={onExport}>
              {t('acroform.export')}
            </button>
          </div>
        </>
      )}
      <p role="status">{note}</p>
    </details>
  )
}

interface LineProps extends AcroFormBoxProps {
  line: PdfLine
  answers: readonly CarriedAnswer[]
}

const Line = ({ line, answers, nameOf, said, onMap, lang, t }: LineProps) => {
  const { field, answer, shown } = line
  const id = `acroform-${field.id}`
  return (
    <li class="field">
      <label for={id}>{field.label || field.name}</label>
      <select
        id={id}
        data-field={field.name}
        value={answer ?? ''}
        onChange={(event) => onMap(field, event.currentTarget.value || null)}
      >
        <option value="">{t('acroform.empty')}</option>
        {answers.map((one) => (
          <option key={one.id} value={nameOf(one)}>
            {t('app.labelled', { label: itemText(one.item, lang), value: said(one) })}
          </option>
        ))}
      </select>
      <p class="field-meta">
        {shown !== undefined && (
          <span>
            → <strong>{shown}</strong>
          </span>
        )}
        {answer !== null && shown === undefined && <span class="field-problem">{t('acroform.notFitting')}</span>}
        {field.holds !== '' && <span>{t('portal.holds', { holds: field.holds })}</span>}
      </p>
    </li>
  )
}
