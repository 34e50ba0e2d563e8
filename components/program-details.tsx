import { formatDate } from '../lib/dates/format-date'
import type { IsoDay } from '../lib/model/date'
import type { AdverseReaction, Contact, Revision } from '../lib/model/pack'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { doseCalendar } from './dose-calendar'
import { Folded } from './folded'
import { SourceWords } from './source-words'
import { unbroken } from './unbroken'

export interface ProgramDetailsProps {
  revision: Revision
  contacts: readonly Contact[]
  planned: IsoDay
  lang: Lang
  t: Translate
}

/** Dose, duties, steps, contacts, adverse reactions and the rest of the source, each folded until asked for. */
export const ProgramDetails = ({ revision, contacts, planned, lang, t }: ProgramDetailsProps) => (
  <section class="program-details" aria-label={t('safety.title')}>
    <Folded title={t('safety.dosing')} count={revision.dosing.length}>
      {revision.dosing.map((dosing) => {
        const doses = doseCalendar(dosing, planned)
        return (
          <div key={dosing.text.en}>
            <p>{dosing.text[lang]}</p>
            {doses.length > 0 && (
              <>
                <h3 class="minor">{t('safety.calendar')}</h3>
                <ol class="plain doses">
                  {doses.map(({ day, mg }) => (
                    <li key={day}>
                      {unbroken(formatDate(day, lang))}{' '}
                      <span class="muted">{mg === null ? '' : unbroken(`${mg} mg`)}</span>
                    </li>
                  ))}
                </ol>
              </>
            )}
          </div>
        )
      })}
    </Folded>
    <Folded title={t('safety.duties')} count={revision.duties.length}>
      <ul>
        {revision.duties.map((duty) => (
          <li key={duty.id}>
            <strong>{t(`safety.when.${duty.when}`)}</strong>{' '}
            {t('app.labelled', { label: duty.who[lang], value: duty.what[lang] })}{' '}
            <span class="muted">{duty.to[lang]}</span>
          </li>
        ))}
      </ul>
    </Folded>
    <Folded title={t('safety.steps')} count={revision.workflow.length}>
      <ol>
        {revision.workflow.map((step) => (
          <li key={step.id}>
            <strong>{step.who[lang]}</strong> {step.what[lang]}{' '}
            {step.deadline && <em>{t('safety.deadline', { count: step.deadline.workingDays })}</em>}
          </li>
        ))}
      </ol>
    </Folded>
    <Folded title={t('safety.contacts')} count={contacts.length}>
      <ul class="plain">
        {contacts.map((contact) => (
          <li key={contact.role.en}>
            <strong>{contact.role[lang]}</strong>
            <br />
            {[contact.name, contact.organisation, contact.address, contact.email, contact.phone]
              .filter((part) => part)
              .join(' · ')}
          </li>
        ))}
      </ul>
    </Folded>
    <Folded title={t('safety.reactions')} count={revision.adverseReactions.length}>
      {byOrgan(revision.adverseReactions, lang).map(([organ, reactions]) => (
        <div key={organ}>
          <h3 class="minor">{organ}</h3>
          <ul>
            {reactions.map((one) => (
              <li key={one.reaction.en}>
                {one.reaction[lang]} <span class="muted">{t(`frequency.${one.frequency}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Folded>
    <Folded title={t('safety.passages')} count={revision.passages.length}>
      {revision.passages.map((passage) => (
        <div key={passage.id}>
          <h3 class="minor">{passage.title[lang]}</h3>
          <SourceWords quotes={passage.quotes} lang={lang} />
          {passage.remark && <p class="note">{passage.remark[lang]}</p>}
        </div>
      ))}
    </Folded>
  </section>
)

const byOrgan = (reactions: readonly AdverseReaction[], lang: Lang): [string, AdverseReaction[]][] => {
  const organs = new Map<string, AdverseReaction[]>()
  for (const one of reactions) {
    const organ = one.organClass[lang]
    organs.set(organ, [...(organs.get(organ) ?? []), one])
  }
  return [...organs]
}
