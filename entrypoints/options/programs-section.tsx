import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { SignAs } from '../../components/options-sign-as'
import { PackCard } from '../../components/pack-card'
import { PackRefusal } from '../../components/pack-refusal'
import { PackTable } from '../../components/pack-table'
import { foundBy } from '../../components/search-programs'
import type { ProseSection } from '../../lib/packs/pack-prose'
import type { Reply } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'
import { revisionOn } from '../../lib/rules/revision-on'
import { LoadPack } from './load-pack'
import { loadPrograms, type Programs } from './load-programs'
import { LockedBy } from './locked-by'
import { ProgramActions } from './program-actions'
import type { Signed } from './signed'

/** A text that nobody compared with its source for longer than this is said to be stale. */
const STALE_AFTER = 180

/** Every program and restriction as it judges here; loading, going back, dates of the site. */
export const ProgramsSection = ({ onWho, ...signed }: Signed & { onWho: (who: string) => void }) => {
  const { who, today, lang, t } = signed
  const [programs, setPrograms] = useState<Programs | null>(null)
  const [query, setQuery] = useState('')
  const [asOf, setAsOf] = useState(today)
  const [staleAfter, setStaleAfter] = useState(STALE_AFTER)
  const [chosen, setChosen] = useState<string | null>(null)
  const [prose, setProse] = useState<ProseSection[]>([])
  const [said, setSaid] = useState('')

  const refresh = useCallback(async () => {
    const loaded = await loadPrograms(today)
    if (loaded.ok) setPrograms(loaded.value)
    else setSaid(t('options.failed', { detail: loaded.problem.detail }))
  }, [today, t])
  useEffect(() => void refresh(), [refresh])
  useEffect(() => {
    setProse([])
    if (chosen === null || programs === null) return
    void send('program-prose', { program: chosen, lang }).then((reply) => reply.ok && setProse(reply.value))
  }, [chosen, lang, programs])

  const shown = useMemo(
    () => (programs?.listed ?? []).filter(({ pack }) => query.trim() === '' || foundBy(pack, query)),
    [programs, query],
  )
  const card = programs?.listed.find(({ pack }) => pack.id === chosen)

  const change = async (work: () => Promise<Reply<unknown>>, done: string) => {
    if (who.trim() === '') return setSaid(t('options.who.missing'))
    const reply = await work()
    setSaid(reply.ok ? done : t('options.failed', { detail: reply.problem.detail }))
    await refresh()
  }

  return (
    <section aria-labelledby="programs-title">
      <h1 id="programs-title">{t('options.programs')}</h1>
      <p class="muted">{t('packs.what')}</p>
      <div class="actions">
        <SignAs who={who} onWho={onWho} t={t} />
        <label>
          {t('packs.search')}
          <input
            type="search"
            data-testid="program-search"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('packs.asOf')}
          <input
            type="date"
            data-testid="program-as-of"
            value={asOf}
            onInput={(event) => setAsOf(event.currentTarget.value || today)}
          />
        </label>
        <label>
          {t('packs.staleAfter')}
          <input
            type="number"
            min={1}
            max={3650}
            data-testid="stale-after"
            value={staleAfter}
            onInput={(event) => setStaleAfter(Number(event.currentTarget.value) || STALE_AFTER)}
          />
        </label>
      </div>
      <p role="status" class="said" data-testid="programs-said">
        {said}
      </p>
      <LockedBy feature="load-packs" t={t}>
        <LoadPack
          {...signed}
          onDone={(done) => {
            setSaid(done)
            void refresh()
          }}
        />
      </LockedBy>
      {programs?.records.refused.map((refusal) => (
        <PackRefusal key={`${refusal.code}${refusal.where}`} refusal={refusal} t={t} />
      ))}
      {shown.length === 0 && programs !== null && <p class="muted">{t('program.none', { query })}</p>}
      <PackTable
        programs={shown}
        asOf={asOf}
        staleAfter={staleAfter}
        chosen={chosen}
        onChoose={(id) => setChosen(id === chosen ? null : id)}
        lang={lang}
        t={t}
      />
      {card !== undefined && (
        <PackCard program={card} revision={revisionOn(card.pack, asOf).revision.id} prose={prose} lang={lang} t={t}>
          <LockedBy feature="load-packs" t={t}>
            <ProgramActions
              {...signed}
              pack={card.pack}
              state={programs?.records.states.find(({ program }) => program === card.pack.id) ?? null}
              loaded={programs?.records.loaded ?? []}
              onChange={(work, done) => void change(work, done)}
            />
          </LockedBy>
        </PackCard>
      )}
    </section>
  )
}
