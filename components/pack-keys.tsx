import { useState } from 'preact/hooks'
import { formatDate } from '../lib/dates/format-date'
import type { Lang } from '../lib/model/text'
import type { KeyFile } from '../lib/packs/trust/key-file'
import { fingerprint, type TrustedKey } from '../lib/packs/trust/trusted-key'
import type { Translate } from '../lib/platform/i18n'

export interface PackKeysProps {
  keys: readonly TrustedKey[]
  /** A key that was read from a file and is not trusted yet. */
  proposed: { file: KeyFile; kid: string } | null
  onTrust: () => void
  onDismiss: () => void
  onRevoke: (kid: string) => void
  lang: Lang
  t: Translate
}

const scopeOf = ({ programs, jurisdictions }: Pick<KeyFile, 'programs' | 'jurisdictions'>): string =>
  `${programs.join(', ')} · ${jurisdictions.join(', ')}`

const stateOf = (key: TrustedKey, lang: Lang, t: Translate): string => {
  if (key.revokedOn !== undefined) return t('packs.keys.state.revoked', { date: formatDate(key.revokedOn, lang) })
  if (key.replacedBy !== undefined) return t('packs.keys.state.replaced')
  if (key.expiresOn !== undefined) return t('packs.keys.state.until', { date: formatDate(key.expiresOn, lang) })
  return t('packs.keys.state.trusted')
}

/** The keys that count, with what each may speak for; a new one is shown with its fingerprint before it counts. */
export const PackKeys = ({ keys, proposed, onTrust, onDismiss, onRevoke, lang, t }: PackKeysProps) => {
  const [asked, setAsked] = useState<string | null>(null)
  return (
    <>
      {proposed !== null && (
        <div class="problem result" role="alertdialog" aria-label={t('packs.keys.compare')} data-testid="key-proposed">
          <p>
            <strong>{proposed.file.name}</strong>: {scopeOf(proposed.file)}
          </p>
          <p>{t('packs.keys.compare')}</p>
          <p>
            <code class="fingerprint">{fingerprint(proposed.kid)}</code>
          </p>
          <div class="buttons">
            <button type="button" class="primary" data-testid="key-trust" onClick={onTrust}>
              {t('packs.keys.trust')}
            </button>
            <button type="button" onClick={onDismiss}>
              {t('packs.discard')}
            </button>
          </div>
        </div>
      )}
      {keys.length === 0 ? (
        <p class="muted">{t('packs.keys.none')}</p>
      ) : (
        <div class="scrolls">
          <table data-testid="keys">
            <thead>
              <tr>
                <th scope="col">{t('packs.keys.name')}</th>
                <th scope="col">{t('packs.keys.scope')}</th>
                <th scope="col">{t('packs.keys.state')}</th>
                <th scope="col">{t('packs.keys.addedBy')}</th>
                <th scope="col">{t('options.lists.actions')}</th>
              </tr>
            </thead>
            <tbody>
              {keys.map((key) => (
                <tr key={key.kid} data-kid={key.kid}>
                  <th scope="row">
                    {key.name}
                    <code class="fingerprint block muted">{fingerprint(key.kid)}</code>
                  </th>
                  <td>{scopeOf(key)}</td>
                  <td>{stateOf(key, lang, t)}</td>
                  <td>
                    {key.origin === 'policy'
                      ? t('packs.policy.origin')
                      : t('options.signedBy', { who: key.addedBy, on: formatDate(key.addedOn, lang) })}
                  </td>
                  <td>
                    {key.origin === 'person' && key.revokedOn === undefined && asked !== key.kid && (
                      <button
                        type="button"
                        data-revoke={key.kid}
                        aria-label={`${t('packs.keys.revoke')}: ${key.name}`}
                        onClick={() => setAsked(key.kid)}
                      >
                        {t('packs.keys.revoke')}
                      </button>
                    )}
                    {asked === key.kid && (
                      <span role="alertdialog" aria-label={t('packs.keys.revokeSure', { name: key.name })}>
                        {t('packs.keys.revokeSure', { name: key.name })}{' '}
                        <button
                          type="button"
                          data-revoke-sure={key.kid}
                          onClick={() => {
                            setAsked(null)
                            onRevoke(key.kid)
                          }}
                        >
                          {t('packs.keys.revoke')}
                        </button>{' '}
                        <button type="button" class="link" onClick={() => setAsked(null)}>
                          {t('options.lists.keep')}
                        </button>
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
