import { useEffect, useState } from 'preact/hooks'
import { PackAudit } from '../../components/pack-audit'
import type { Log } from '../../lib/platform/pack-messages'
import { send } from '../../lib/platform/send'
import { saveJson } from './save-json'
import type { Signed } from './signed'

/** Who changed what, and when: programs, keys, backups. Nothing of a patient stands in it. */
export const AuditSection = ({ lang, t }: Signed) => {
  const [log, setLog] = useState<Log>([])
  const [said, setSaid] = useState('')
  useEffect(() => {
    void send('list-audit', {}).then((reply) =>
      reply.ok ? setLog(reply.value) : setSaid(t('options.failed', { detail: reply.problem.detail })),
    )
  }, [t])
  return (
    <section aria-labelledby="audit-title">
      <h1 id="audit-title">{t('options.audit')}</h1>
      <p class="muted">{t('packs.audit.what')}</p>
      <div class="actions">
        <button
          type="button"
          data-testid="audit-export"
          disabled={log.length === 0}
          onClick={() => saveJson('sidelight-audit.json', log)}
        >
          {t('options.export')}
        </button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
      <PackAudit log={log} lang={lang} t={t} />
    </section>
  )
}
