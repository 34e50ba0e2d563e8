import { useCallback, useEffect, useState } from 'preact/hooks'
import { SynonymTable } from '../../components/synonym-table'
import type { LocalSynonym } from '../../lib/lexicon/local/local-synonym'
import { send } from '../../lib/platform/send'
import { saveJson } from './save-json'
import type { Signed } from './signed'

/** The site's own names: review, delete, export. */
export const SynonymsSection = ({ lang, t }: Signed) => {
  const [synonyms, setSynonyms] = useState<LocalSynonym[]>([])
  const [said, setSaid] = useState('')
  const refresh = useCallback(async () => {
    const reply = await send('list-synonyms', {})
    if (reply.ok) setSynonyms(reply.value)
    else setSaid(t('options.failed', { detail: reply.problem.detail }))
  }, [t])
  useEffect(() => void refresh(), [refresh])
  const remove = async (name: string) => {
    const reply = await send('delete-synonym', { name })
    setSaid(reply.ok ? '' : t('options.failed', { detail: reply.problem.detail }))
    await refresh()
  }
  return (
    <section aria-labelledby="synonyms-title">
      <h1 id="synonyms-title">{t('options.synonyms')}</h1>
      <p class="muted">{t('options.syn.what')}</p>
      <div class="actions">
        <button
          type="button"
          data-testid="synonyms-export"
          disabled={synonyms.length === 0}
          onClick={() => saveJson('sidelight-synonyms.json', synonyms)}
        >
          {t('options.export')}
        </button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
      <SynonymTable synonyms={synonyms} lang={lang} onDelete={(name) => void remove(name)} t={t} />
    </section>
  )
}
