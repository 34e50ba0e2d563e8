import type { Translate } from '../lib/platform/i18n'
import type { Response } from '../lib/platform/messages'

type Held = Response<'get-policy'>

const said = (value: unknown): string => {
  if (!Array.isArray(value)) return String(value)
  return value
    .map((one: unknown) => (typeof one === 'object' && one !== null && 'name' in one ? String(one.name) : String(one)))
    .join(', ')
}

/** What the organisation set for this browser, locked, and what of it was not understood. */
export const PackPolicy = ({ policy, problems, t }: Held & { t: Translate }) => {
  const set = Object.entries(policy).filter(([, value]) => value !== undefined)
  return (
    <div data-testid="policy">
      {set.length === 0 ? (
        <p class="muted">{t('packs.policy.none')}</p>
      ) : (
        <dl>
          {set.map(([name, value]) => (
            <div key={name} class="locked" data-policy={name}>
              <dt>{t(`packs.policy.${name}` as 'packs.policy.role')}</dt>
              <dd>{said(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {problems.length > 0 && (
        <div class="problem">
          <p>{t('packs.policy.problem')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem} lang="en">
                {problem}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
