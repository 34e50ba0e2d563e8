import { useState } from 'preact/hooks'
import type { Lang } from '../lib/model/text'
import { Corrections, type CorrectionsProps } from './corrections'
import { EntryEditor, type EntryEditorProps } from './entry-editor'
import { entryFacts, readAs } from './entry-facts'
import { EvidenceChip, type EvidenceChipProps } from './evidence-chip'
import { KeepName, type KeepNameProps } from './keep-name'
import { RowNotes } from './row-notes'

export interface ChartEntryProps extends Omit<EntryEditorProps, 'lang'> {
  given: CorrectionsProps['given']
  /** Set for a row that a person added: it can be taken away again. */
  onDrop?: (() => void) | undefined
  /** The part of the row that may be kept as a name of this site. */
  nameIn: (text: string) => string
  onKeepName: KeepNameProps['onKeep']
  onShow: EvidenceChipProps['onShow']
  substanceName: (inn: string) => string
  formatWhen: (when: string) => string
  lang: Lang
}

/** One medication as read: how its name was understood, its dates, its status, and what a person put right. */
export const ChartEntry = (props: ChartEntryProps) => {
  const { entry, given, nameIn, onKeepName, onDrop, onShow, onCorrect, substanceName, formatWhen, lang, t } = props
  const picked = given.find(({ field }) => field === 'substance')?.answer.value
  const local = entry.substances.find((one) => one.local !== undefined)?.local
  const [open, setOpen] = useState(false)
  return (
    <li
      class="entry"
      data-entry={entry.id}
      data-recognised={entry.recognised}
      data-struck={entry.status === 'entered-in-error'}
    >
      <div class="entry-head">
        <EvidenceChip quote={entry.text} locator={entry.source.locator} onShow={onShow} t={t} />
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-label={`${t(open ? 'edit.close' : 'edit.correct')}: ${entry.text}`}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'edit.close' : 'edit.correct')}
        </button>
      </div>
      <span class="entry-facts">
        <span class={entry.recognised ? '' : 'entry-unknown'}>{readAs(entry, substanceName, t)}</span>
        <span class="muted">{entryFacts(entry, lang, t)}</span>
        <RowNotes notHere={entry.source.notHere} formatWhen={formatWhen} t={t} />
        {local !== undefined && (
          <span class="muted" data-testid="local-name">
            {t('edit.local', { who: local })}
          </span>
        )}
      </span>
      {onDrop && (
        <p class="entry-facts">
          <span class="origin origin-manual">{t('edit.added')}</span>
          <button type="button" class="link" onClick={onDrop}>
            {t('question.undo')}
          </button>
        </p>
      )}
      {given.length > 0 && (
        <Corrections given={given} onUndo={(field) => onCorrect(field, null)} formatWhen={formatWhen} t={t} />
      )}
      {typeof picked === 'string' && <KeepName name={nameIn(entry.text)} means={picked} onKeep={onKeepName} t={t} />}
      {open && <EntryEditor {...props} />}
    </li>
  )
}
