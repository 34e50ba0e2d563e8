import { useState } from 'preact/hooks'
import { formatDate } from '../../lib/dates/format-date'
import type { RegisterEntry } from '../../lib/pharmacy/observatory/register-entry'
import type { Desk } from './desk'

/** Shortage watches of the installed packs as dated states, beside how many patients here use the medicine; an alert to copy. */
export const ShortageWatch = ({ register, packs, lang, t }: { register: readonly RegisterEntry[] } & Desk) => {
  const [alert, setAlert] = useState('')
  const watches = packs.filter(({ kind }) => kind === 'shortage-watch')
  const usersOf = (substance: string | undefined) =>
    new Set(
      register.filter((one) => one.struck === undefined && one.substance === substance).map(({ patient }) => patient),
    ).size
  return (
    <>
      <h2>{t('pharmacy.watch')}</h2>
      {watches.map((pack) => {
        const users = usersOf(pack.product?.substance)
        const latest = pack.revisions.at(-1)
        return (
          <div key={pack.id} class="data">
            <strong>{pack.title[lang]}</strong>
            <ol>
              {pack.revisions.map((revision) => (
                <li key={revision.id}>
                  {revision.from === null ? t('pharmacy.unknown') : formatDate(revision.from, lang)} —{' '}
                  {revision.summary[lang]}
                </li>
              ))}
            </ol>
            <p>{t('pharmacy.watch.users', { count: users })}</p>
            <button
              type="button"
              onClick={() =>
                setAlert(
                  t('pharmacy.alert.text', {
                    medicine: pack.title[lang],
                    state: latest?.summary[lang] ?? '',
                    count: users,
                  }),
                )
              }
            >
              {t('pharmacy.alert', { medicine: pack.product?.substance ?? pack.title[lang] })}
            </button>
          </div>
        )
      })}
      {alert !== '' && (
        <label>
          {t('pharmacy.alert.draft')}
          <textarea value={alert} onInput={(event) => setAlert(event.currentTarget.value)} />
        </label>
      )}
    </>
  )
}
