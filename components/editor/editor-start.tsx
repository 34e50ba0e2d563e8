import { useState } from 'preact/hooks'
import { ProgramKind } from '../../lib/model/pack'
import type { Lang } from '../../lib/model/text'
import type { Translate } from '../../lib/platform/i18n'
import { wordFor } from './editing'

export interface EditorStartProps {
  drafts: readonly { id: string; title: string; changed: string; damaged: boolean }[]
  programs: readonly { id: string; title: string }[]
  onNew: (kind: ProgramKind) => void
  onCopy: (program: string) => void
  onOpen: (draft: string) => void
  /** A program in a file: YAML as it is saved here, or compiled JSON. */
  onFile: (file: File) => void
  onDelete: (draft: string) => void
  lang: Lang
  t: Translate
}

/** Where an author begins: a new program of a kind, a copy of one that is here, or one that is being written. */
export const EditorStart = ({ drafts, programs, onNew, onCopy, onOpen, onFile, onDelete, t }: EditorStartProps) => {
  const [kind, setKind] = useState<ProgramKind>('access-program')
  const [copied, setCopied] = useState('')
  return (
    <>
      <p class="muted">{t('editor.what')}</p>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault()
          onNew(kind)
        }}
      >
        <label for="editor-kind">{t('editor.newKind')}</label>
        <select
          id="editor-kind"
          value={kind}
          onChange={(event) => setKind(ProgramKind.catch('access-program').parse(event.currentTarget.value))}
        >
          {ProgramKind.options.map((one) => (
            <option key={one} value={one}>
              {wordFor('value', one, t)}
            </option>
          ))}
        </select>
        <button type="submit" class="primary" data-testid="new-program">
          {t('editor.begin')}
        </button>
      </form>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault()
          if (copied !== '') onCopy(copied)
        }}
      >
        <label for="editor-copy">{t('editor.from')}</label>
        <select id="editor-copy" value={copied} onChange={(event) => setCopied(event.currentTarget.value)}>
          <option value="">–</option>
          {programs.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <button type="submit" disabled={copied === ''}>
          {t('editor.begin')}
        </button>
      </form>
      <div class="line">
        <label for="editor-file">{t('editor.fromFile')}</label>
        <input
          id="editor-file"
          data-testid="editor-file"
          type="file"
          accept=".yaml,.yml,.json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) onFile(file)
            event.currentTarget.value = ''
          }}
        />
      </div>
      <h2>{t('editor.drafts')}</h2>
      {drafts.length === 0 ? (
        <p class="muted">{t('editor.drafts.none')}</p>
      ) : (
        <ul class="plain" data-testid="pack-drafts">
          {drafts.map(({ id, title, changed, damaged }) => (
            <li key={id} class="editor-row">
              <strong>{damaged ? t('editor.damaged') : title === '' ? t('editor.untitled') : title}</strong>{' '}
              <span class="muted">{changed}</span>
              {!damaged && (
                <button type="button" onClick={() => onOpen(id)}>
                  {t('editor.open')}
                </button>
              )}
              <button
                type="button"
                class="link"
                aria-label={`${t('editor.delete')}: ${title}`}
                onClick={() => onDelete(id)}
              >
                {t('editor.delete')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
