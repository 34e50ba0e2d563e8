import { useEffect, useState } from 'preact/hooks'
import { PackPolicy } from '../../components/pack-policy'
import type { Response } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'
import type { Signed } from './signed'

const DOCUMENTS = [
  'intended-purpose',
  'data-protection',
  'hazards',
  'security',
  'fleet',
  'components',
  'licence',
] as const

/** What this is and where it ends, what the organisation set, and what IT asks for when something is wrong. */
export const AboutSection = ({ lang, t }: Signed) => {
  const [about, setAbout] = useState<Response<'get-about'> | null>(null)
  const [policy, setPolicy] = useState<Response<'get-policy'> | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    void send('get-about', {}).then((reply) => reply.ok && setAbout(reply.value))
    void send('get-policy', {}).then((reply) => reply.ok && setPolicy(reply.value))
  }, [])
  const text = [
    ...Object.entries(about ?? {}).map(([name, one]) => `${name}: ${one}`),
    `language: ${lang}`,
    `browser: ${navigator.userAgent}`,
    `policy: ${Object.keys(policy?.policy ?? {}).join(' ') || 'none'}`,
    ...(policy?.problems ?? []).map((problem) => `policy problem: ${problem}`),
  ].join('\n')
  return (
    <section aria-labelledby="about-title">
      <h1 id="about-title">{t('options.about')}</h1>
      <p>{t('packs.about.what')}</p>
      <h2>{t('packs.about.documents')}</h2>
      <ul data-testid="documents">
        {DOCUMENTS.map((name) => (
          <li key={name}>
            <a href={`/generated/documents/${name}.html`} target="_blank" rel="noreferrer">
              {t(`packs.about.doc.${name}`)}
            </a>
          </li>
        ))}
      </ul>
      <h2>{t('packs.policy')}</h2>
      {policy !== null && <PackPolicy policy={policy.policy} problems={policy.problems} t={t} />}
      <h2>{t('packs.about.diagnostics')}</h2>
      <p class="muted">{t('packs.about.noPatient')}</p>
      <pre data-testid="diagnostics">{text}</pre>
      <div class="buttons">
        <button
          type="button"
          data-testid="diagnostics-copy"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setSaid(t('packs.about.copied')))}
        >
          {t('packs.about.copy')}
        </button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </section>
  )
}
