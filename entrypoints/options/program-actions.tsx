import { PackLocalDates } from '../../components/pack-local-dates'
import { formatDate } from '../../lib/dates/format-date'
import type { Pack } from '../../lib/model/pack'
import type { ProgramState } from '../../lib/packs/program-state'
import { takesLocalDates } from '../../lib/packs/with-local-dates'
import type { Reply } from '../../lib/platform/messages'
import type { LoadedPack } from '../../lib/platform/pack-messages'
import { send } from '../../lib/platform/send'
import type { Signed } from './signed'

export interface ProgramActionsProps extends Signed {
  pack: Pack
  state: ProgramState | null
  loaded: readonly LoadedPack[]
  onChange: (work: () => Promise<Reply<unknown>>, said: string) => void
}

/** Going back, coming again, calling off what waits, and the dates of the site. */
export const ProgramActions = ({ pack, state, loaded, onChange, who, today, lang, t }: ProgramActionsProps) => {
  const program = pack.id
  const named = (digest: string | null | undefined): string => {
    const row = loaded.find((one) => one.digest === digest)
    return row === undefined ? t('packs.embedded') : `${t('packs.version')} ${row.version}, ${row.signedBy}`
  }
  const local = state?.local ?? null
  const back = state?.before.at(-1)
  return (
    <>
      <div class="buttons">
        {back !== undefined && (
          <button
            type="button"
            data-testid="roll-back"
            onClick={() => onChange(() => send('roll-back-pack', { program, who }), t('packs.rolledBack'))}
          >
            {t('packs.rollBack', { to: named(back) })}
          </button>
        )}
        {state?.undone != null && (
          <button
            type="button"
            data-testid="bring-again"
            onClick={() => onChange(() => send('bring-pack-again', { program, who }), t('packs.broughtAgain'))}
          >
            {t('packs.bringAgain', { what: named(state.undone) })}
          </button>
        )}
      </div>
      {state?.waiting != null && (
        <p data-testid="waiting">
          {t('packs.waiting', { what: named(state.waiting.digest), date: formatDate(state.waiting.from, lang) })}{' '}
          <button
            type="button"
            data-testid="cancel-waiting"
            onClick={() => onChange(() => send('cancel-waiting-pack', { program, who }), t('packs.waitingCancelled'))}
          >
            {t('packs.cancelWaiting')}
          </button>
        </p>
      )}
      {(local !== null || takesLocalDates(pack)) && (
        <PackLocalDates
          key={`${program}${local?.from}${local?.until}`}
          local={local}
          today={today}
          lang={lang}
          onSet={(dates) => onChange(() => send('set-local-dates', { program, who, dates }), t('packs.local.kept'))}
          t={t}
        />
      )}
    </>
  )
}
