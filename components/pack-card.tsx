import type { ComponentChildren } from 'preact'
import type { Lang } from '../lib/model/text'
import type { ProseSection } from '../lib/packs/pack-prose'
import type { Translate } from '../lib/platform/i18n'
import type { ListedProgram } from './pack-table'

export interface PackCardProps {
  program: ListedProgram
  /** The revision of the chosen day: open. */
  revision: string
  prose: readonly ProseSection[]
  /** What can be done about it. */
  children: ComponentChildren
  lang: Lang
  t: Translate
}

/** One program: its sentences by revision, its sources, its cases. */
export const PackCard = ({ program: { pack }, revision, prose, children, lang, t }: PackCardProps) => (
  <div class="result pack-card" data-testid="program-card" data-card={pack.id}>
    <h2>{pack.title[lang]}</h2>
    {children}
    {prose
      .filter(({ id }) => id !== 'program')
      .map(({ id, lines }) => (
        <details key={id} open={id === revision} data-revision={id}>
          <summary>{lines[0]}</summary>
          <ul class="plain lines">
            {lines.slice(1).map((line, i) => (
              <li key={`${i}${line}`}>{line.trim()}</li>
            ))}
          </ul>
        </details>
      ))}
    <h3>{t('packs.sources')}</h3>
    <ul>
      {pack.sources.map(({ id, title, publisher, date, url }) => (
        <li key={id}>
          {title} ({publisher}
          {date === null ? '' : `, ${date}`}) <span class="address muted">{url}</span>
        </li>
      ))}
    </ul>
    <details>
      <summary>{t('packs.casesHeld', { count: pack.cases.length })}</summary>
      <ul>
        {pack.cases.map(({ name, asOf }) => (
          <li key={`${name}${asOf}`} lang="en">
            {name}
          </li>
        ))}
      </ul>
    </details>
  </div>
)
