import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { HintTable } from '../../components/hint-table'
import type { Hint } from '../../lib/model/hint'
import { readHintFile } from '../../lib/platform/hint-file'
import { send } from '../../lib/platform/send'
import { saveJson } from './save-json'
import type { Signed } from './signed'

/** Hints for pages that the general reader cannot read: add from a file, review, delete, export. */
export const HintsSection = ({ t }: Signed) => {
  const [hints, setHints] = useState<Hint[]>([])
  const [said, setSaid] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const refresh = useCallback(async () => {
    const reply = await send('list-hints', {})
    if (reply.ok) setHints(reply.value)
    else setSaid(t('options.failed', { detail: reply.problem.detail }))
  }, [t])
  useEffect(() => void refresh(), [refresh])
  const add = async (file: File | undefined) => {
    if (file === undefined) return
    const read = readHintFile(await file.text())
    if (!read.ok) return setSaid(t('options.hints.refused', { file: file.name, where: read.where, why: read.why }))
    for (const hint of read.hints) {
      const reply = await send('save-hint', { hint })
      if (!reply.ok) return setSaid(t('options.failed', { detail: reply.problem.detail }))
    }
    setSaid(t('options.hints.added', { names: read.hints.map(({ id }) => id).join(', ') }))
    await refresh()
  }
  const remove = async (id: string) => {
    const reply = await send('delete-hint', { id })
    setSaid(reply.ok ? '' : t('options.failed', { detail: reply.problem.detail }))
    await refresh()
  }
  return (
    <section aria-labelledby="hints-title">
      <h1 id="hints-title">{t('options.hints')}</h1>
      <p class="muted">{t('options.hints.what')}</p>
      <div class="actions">
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          data-testid="hint-file"
          aria-label={t('options.hints.add')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            event.currentTarget.value = ''
            void add(file)
          }}
        />
        <button type="button" class="primary" onClick={() => input.current?.click()}>
          {t('options.hints.add')}
        </button>
        <button type="button" disabled={hints.length === 0} onClick={() => saveJson('sidelight-hints.json', hints)}>
          {t('options.export')}
        </button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
      <HintTable hints={hints} onDelete={(id) => void remove(id)} t={t} />
    </section>
  )
}
