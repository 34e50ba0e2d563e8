import { useState } from 'preact/hooks'
import type { Judgement, Notice } from '../lib/model/judgement'
import type { Pack } from '../lib/model/pack'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { TruthMark } from './truth-mark'

export interface ProgramListProps {
  packs: readonly Pack[]
  judgements: readonly Judgement[]
  selected: string | null
  onSelect: (program: string) => void
  lang: Lang
  t: Translate
}

const CONSEQUENCE: Record<Notice, number> = { block: 0, ask: 1, inform: 2, none: 3 }

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** What a search looks in: title, drug, brands, indications, in every language. */
const searchable = (pack: Pack): string =>
  folded(
    [
      ...Object.values(pack.title),
      pack.product?.substance,
      ...(pack.product?.brands ?? []),
      ...pack.revisions.flatMap((revision) =>
        revision.indications.flatMap((indication) => Object.values(indication.label)),
      ),
    ]
      .flat()
      .join(' '),
  )

/** What concerns this patient first, by consequence; every other installed program by search. */
export const ProgramList = ({ packs, judgements, selected, onSelect, lang, t }: ProgramListProps) => {
  const [query, setQuery] = useState('')
  const entries = packs.flatMap((pack) => {
    const judgement = judgements.find((one) => one.program === pack.id)
    return judgement ? [{ pack, judgement }] : []
  })
  const concerned = entries
    .filter(({ judgement }) => judgement.notice !== 'none')
    .sort((a, b) => CONSEQUENCE[a.judgement.notice] - CONSEQUENCE[b.judgement.notice])
  const found = query.trim() ? entries.filter(({ pack }) => searchable(pack).includes(folded(query.trim()))) : []
  const line = ({ pack, judgement }: (typeof entries)[number]) => (
    <li key={pack.id}>
      <button
        type="button"
        class="program"
        aria-current={pack.id === selected ? 'true' : undefined}
        data-program={pack.id}
        onClick={() => onSelect(pack.id)}
      >
        <span>{pack.title[lang]}</span>
        {judgement.notice !== 'none' || pack.id === selected ? (
          <TruthMark truth={judgement.verdict} t={t} />
        ) : (
          <span class="muted">{t(`program.inForce.${judgement.inForce}`)}</span>
        )}
      </button>
    </li>
  )
  return (
    <nav class="programs" aria-label={t('program.choose')}>
      {concerned.length > 0 ? (
        <ul class="plain">{concerned.map(line)}</ul>
      ) : (
        <p class="quiet">
          {t('program.quiet')} <span class="muted">{t('program.quiet.what')}</span>
        </p>
      )}
      <input
        type="search"
        value={query}
        placeholder={t('program.search')}
        aria-label={t('program.search')}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {query.trim() && found.length === 0 && <p class="muted">{t('program.none', { query })}</p>}
      {found.length > 0 && <ul class="plain">{found.map(line)}</ul>}
    </nav>
  )
}
