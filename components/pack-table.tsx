import { formatDate } from '../lib/dates/format-date'
import type { IsoDay } from '../lib/model/date'
import type { Pack } from '../lib/model/pack'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { revisionOn } from '../lib/rules/revision-on'
import { InForceMark } from './in-force-mark'

/** A program as it judges, and whose word that is. */
export interface ListedProgram {
  pack: Pack
  /** Null: part of the extension. */
  signedBy: string | null
  /** Days since its text was last checked against the source. */
  checkedDaysAgo: number
}

export interface PackTableProps {
  programs: readonly ListedProgram[]
  asOf: IsoDay
  staleAfter: number
  chosen: string | null
  onChoose: (id: string) => void
  lang: Lang
  t: Translate
}

/** Every program: whether it is in force on a day, whose it is, when it was last checked. */
export const PackTable = ({ programs, asOf, staleAfter, chosen, onChoose, lang, t }: PackTableProps) => (
  <div class="scrolls">
    <table class="sticky" data-testid="programs">
      <thead>
        <tr>
          <th scope="col">{t('packs.program')}</th>
          <th scope="col">{t('packs.statusOn', { date: formatDate(asOf, lang) })}</th>
          <th scope="col">{t('packs.version')}</th>
          <th scope="col">{t('packs.trust')}</th>
          <th scope="col">{t('packs.checked')}</th>
        </tr>
      </thead>
      <tbody>
        {programs.map(({ pack, signedBy, checkedDaysAgo }) => (
          <tr key={pack.id} data-program={pack.id}>
            <th scope="row">
              <button
                type="button"
                class="link"
                aria-expanded={chosen === pack.id}
                data-open={pack.id}
                onClick={() => onChoose(pack.id)}
              >
                {pack.title[lang]}
              </button>
              <span class="muted block">
                {pack.id} · {t(`packs.kind.${pack.kind}`)}
              </span>
            </th>
            <td>
              <InForceMark inForce={revisionOn(pack, asOf).inForce} t={t} />
            </td>
            <td data-version={pack.version}>{pack.version}</td>
            <td>{signedBy ?? t('packs.embedded')}</td>
            <td class="nowrap">
              {formatDate(pack.checkedOn, lang)}
              {checkedDaysAgo > staleAfter && (
                <strong class="block">{t('packs.stale', { count: checkedDaysAgo })}</strong>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
