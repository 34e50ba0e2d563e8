import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import type { Log } from '../lib/platform/pack-messages'
import { formatWhen } from './format-when'

/** The log, latest first. */
export const PackAudit = ({ log, lang, t }: { log: Log; lang: Lang; t: Translate }) =>
  log.length === 0 ? (
    <p class="muted">{t('packs.audit.none')}</p>
  ) : (
    <div class="scrolls">
      <table class="sticky" data-testid="audit">
        <thead>
          <tr>
            <th scope="col">{t('packs.audit.at')}</th>
            <th scope="col">{t('packs.audit.who')}</th>
            <th scope="col">{t('packs.audit.did')}</th>
            <th scope="col">{t('packs.audit.about')}</th>
          </tr>
        </thead>
        <tbody>
          {log.map(({ seq, at, who, what, about, detail }) => (
            <tr key={seq} data-what={what}>
              <td class="nowrap">{formatWhen(at, lang)}</td>
              <td>{who === 'policy' ? t('packs.policy.origin') : who}</td>
              <td>{t(`packs.did.${what}` as 'packs.did.pack-activated')}</td>
              <td class="address">
                {about} <span class="muted block">{detail}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
