import type { ComponentChildren } from 'preact'
import type { ShortageBook } from '../lib/lexicon/shortages-of'
import type { Resolution, ResolutionBatch } from '../lib/model/resolution'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { LookupSubstance } from './lookup-substance'
import { ShortageList } from './shortage-list'

export interface LookupResultProps {
  resolution: Resolution
  substances: ResolutionBatch['substances']
  /** Null while no availability list is installed. */
  shortages: ShortageBook | null
  lang: Lang
  onKeep: (name: string) => void
  t: Translate
  /** What name is kept, and under whose; shown where one can be. */
  children: ComponentChildren
}

/** How a line resolved and why, then each substance with what is known of it. */
export const LookupResult = ({ resolution, substances, shortages, lang, onKeep, t, children }: LookupResultProps) => {
  const { recognised, because, atc, kind, candidates } = resolution
  const missing = [...new Set(resolution.substances.flatMap(({ name }) => shortages?.bySubstance.get(name) ?? []))]
  return (
    <div class="result" data-testid="lookup-result" data-recognised={recognised}>
      <p class="answer">
        <strong>{t(recognised ? 'options.lookup.recognised' : 'options.lookup.notRecognised')}</strong>
      </p>
      <dl>
        <dt>{t('options.lookup.why')}</dt>
        <dd data-testid="lookup-because">{because}</dd>
        <dt>{t('options.lookup.kind')}</dt>
        <dd>{t(`options.lookup.kind.${kind}`)}</dd>
        {atc.length > 0 && <dt>{t('options.lookup.product')}</dt>}
        {atc.length > 0 && <dd class="codes">{atc.join(' ')}</dd>}
      </dl>
      {resolution.substances.map((one) => (
        <LookupSubstance key={one.name} resolved={one} facts={substances[one.name]} lang={lang} t={t} />
      ))}
      {missing.length > 0 && <ShortageList shortages={missing} lang={lang} t={t} />}
      {candidates.length > 0 && (
        <div>
          <h2>{t('options.lookup.candidates')}</h2>
          {children}
          <ul class="plain candidates">
            {candidates.map(({ name, score }) => (
              <li key={name}>
                <span>
                  {name} <span class="muted">{Math.round(score * 100)} %</span>
                </span>
                <button type="button" data-keep={name} onClick={() => onKeep(name)}>
                  {t('options.lookup.keep', { name })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
