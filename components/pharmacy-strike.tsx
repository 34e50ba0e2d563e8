import { useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

export interface PharmacyStrikeProps {
  /** What is struck out, for those who do not see its row. */
  what: string
  canSign: boolean
  onStrike: (note: string) => void
  t: Translate
}

/** Strikes a line out, with its reason: it counts no more and stays to be read. */
export const PharmacyStrike = ({ what, canSign, onStrike, t }: PharmacyStrikeProps) => {
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  if (!open)
    return (
      <button
        type="button"
        class="link"
        disabled={!canSign}
        aria-label={`${t('pharmacy.strike')}: ${what}`}
        onClick={() => setOpen(true)}
      >
        {t('pharmacy.strike')}
      </button>
    )
  return (
    <form
      class="buttons"
      onSubmit={(event) => {
        event.preventDefault()
        if (note.trim() !== '') onStrike(note.trim())
      }}
    >
      <input
        type="text"
        maxLength={500}
        aria-label={`${t('pharmacy.strike.why')}: ${what}`}
        placeholder={t('pharmacy.strike.why')}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <button type="submit" disabled={note.trim() === ''}>
        {t('pharmacy.strike')}
      </button>
      <button type="button" class="link" onClick={() => setOpen(false)}>
        {t('pharmacy.keep')}
      </button>
    </form>
  )
}
