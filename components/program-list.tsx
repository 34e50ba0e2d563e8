import { useState } from 'preact/hooks'
import type { Judgement, Notice } from '../lib/model/judgement'
import type { VerdictPack } from '../lib/model/pack'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { InForceMark } from './in-force-mark'
import { foundBy } from './search-programs'
import { TruthMark } from './truth-mark'

export interface ProgramListProps {
  packs: readonly VerdictPack[]
  judgements: readonly Judgement[]
  selected: string | null
  /** Whether any medicine was read: without one, nothing can be said to concern nobody. */
  read: 'medicines' | 'nothing'
  onSelect: (program: string) => void
  lang: Lang
  t: Translate
}

const CONSEQUENCE: Record<Notice, number> = { block: 0, ask: 1, inform: 2, none: 3 }

/** What concerns this patient first, by consequence; every other installed program by search. */
export const ProgramList = ({ packs, judgements, selected, read, onSelect, lang, t }: ProgramListProps) => {
  const [query, setQuery] = useState('')
  const entries = packs.flatMap((pack) => {
    const judgement = judgements.find((one) => one.program === pack.id)
    return judgement ? [{ pack, judgement }] : []
  })
  // The one chosen by hand is shown by the verdict above; it speaks for itself and is no notice of ours.
  const concerned = entries
    .filter(({ judgement }) => judgement.notice !== 'none')
    .sort((a, b) => CONSEQUENCE[a.judgement.notice] - CONSEQUENCE[b.judgement.notice])
  const found = query.trim() ? entries.filter(({ pack }) => foundBy(pack, query)) : []
  const line = ({ pack, judgement }: (typeof entries)[number]) => (
    <li key={pack.id}>
      <button
        type="button"
        class="program"
        aria-current={pack.id === selected ? 'true' : undefined}
        data-program={pack.id}
        data-notice={judgement.notice}
        onClick={() => {
          setQuery('')
          onSelect(pack.id)
        }}
      >
        <span class="program-title">{pack.title[lang]}</span>
        <span class="program-facts">
          {judgement.notice === 'none' ? (
            <InForceMark inForce={judgement.inForce} t={t} />
          ) : judgement.criteria.length === 0 ? (
            <span class="muted">{t('program.notice.inform')}</span>
          ) : (
            <TruthMark truth={judgement.verdict} t={t} />
          )}
        </span>
      </button>
    </li>
  )
  return (
    <nav class="programs" aria-label={t('program.choose')}>
      {concerned.length > 1 && (
        <>
          <h2>{t('program.concerns', { count: concerned.length })}</h2>
          <ul class="plain">{concerned.map(line)}</ul>
        </>
      )}
      {concerned.length === 0 && selected === null && read === 'medicines' && (
        <section class="empty" data-testid="quiet">
          <h2 class="headline">{t('program.quiet')}</h2>
          <p class="muted">{t('program.quiet.what', { count: packs.length })}</p>
        </section>
      )}
      <input
        type="search"
        value={query}
        placeholder={t('program.search')}
        aria-label={t('program.search')}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {query.trim() && found.length === 0 && (
        <p class="muted" role="status">
          {t('program.none', { query })}
        </p>
      )}
      {found.length > 0 && <ul class="plain">{found.map(line)}</ul>}
    </nav>
  )
}
