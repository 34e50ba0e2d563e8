import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

export interface PdfButtonProps {
  /** Makes the PDF and hands it over; gives the letters it could not show. */
  onSave: () => Promise<string[]>
  t: Translate
}

/** Saves the form as a PDF, and says what became of it. */
export const PdfButton = ({ onSave, t }: PdfButtonProps) => {
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    setNote(t('request.savingPdf'))
    try {
      const lacking = await onSave()
      setNote(lacking.length === 0 ? '' : t('request.pdfLacking', { letters: lacking.join(' ') }))
    } catch {
      setNote(t('request.pdfFailed'))
    }
    setBusy(false)
  }
  return (
    <div class="copy-note">
      <button type="button" data-testid="save-pdf" disabled={busy} onClick={() => void save()}>
        {t('request.savePdf')}
      </button>
      <span role="status" class="muted">
        {note}
      </span>
    </div>
  )
}
