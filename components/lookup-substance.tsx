import { VALUE_SETS } from '../lib/lexicon/value-sets'
import type { ResolvedSubstance } from '../lib/model/resolution'
import type { SubstanceFacts } from '../lib/model/substance'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { HalfLifeFigure, HalfLifeSource } from './half-life-figure'

export interface LookupSubstanceProps {
  resolved: ResolvedSubstance
  facts: SubstanceFacts | undefined
  lang: Lang
  t: Translate
}

const reach = (systemic: boolean | undefined) =>
  systemic === undefined
    ? ('options.lookup.systemicUnknown' as const)
    : systemic
      ? ('options.lookup.systemic' as const)
      : ('options.lookup.local' as const)

const classesOf = (facts: SubstanceFacts | undefined, lang: Lang): string[] =>
  (facts?.classes ?? []).map((id) => {
    const label = VALUE_SETS.get(id)?.label
    return label?.[lang] ?? label?.en ?? id
  })

/** One substance of a line: its names and codes, the classes it can belong to, its half-lives with source and certainty. */
export const LookupSubstance = ({ resolved, facts, lang, t }: LookupSubstanceProps) => {
  const classes = classesOf(facts, lang)
  const names = facts === undefined ? [] : [...new Set([facts.names.en, facts.names.fr, facts.names.nl])]
  return (
    <section class="substance" data-substance={resolved.name}>
      <h2>{resolved.name}</h2>
      <dl>
        <dt>{t('options.lookup.names')}</dt>
        <dd>{names.join(' · ')}</dd>
        <dt>{t('options.lookup.codes')}</dt>
        <dd class="codes">
          {resolved.atc.map((code) => {
            const old = facts?.atc.some((one) => one.code === code && one.old === true) === true
            return <span key={code}>{old ? `${code} (${t('options.lookup.oldCode')})` : code} </span>
          })}
        </dd>
        <dt>{t('options.lookup.route')}</dt>
        <dd>
          {resolved.route === undefined ? '' : `${resolved.route}, `}
          {t(reach(resolved.systemic))}
        </dd>
        {facts?.vaccine && <dt>{t('options.lookup.vaccine')}</dt>}
        {facts?.vaccine && <dd>{t(`options.lookup.vaccine.${facts.vaccine}`)}</dd>}
        <dt>{t('options.lookup.classes')}</dt>
        <dd>{classes.length === 0 ? t('options.lookup.noClasses') : classes.join('; ')}</dd>
        <dt>{t('options.lookup.halfLives')}</dt>
        <dd>
          {(facts?.halfLives ?? []).length === 0 && t('options.lookup.noHalfLife')}
          <ul class="plain">
            {facts?.halfLives.map((figure, at) => (
              <li key={at}>
                <HalfLifeFigure figure={figure} t={t} />
                <HalfLifeSource figure={figure} t={t} />
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  )
}
