import type { Contact, Revision } from '../lib/model/pack'
import type { Lang, Quote } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface ProgramDetailsProps {
  revision: Revision
  contacts: readonly Contact[]
  lang: Lang
  t: Translate
}

/** Dose, steps with their deadlines, contacts, adverse reactions and the rest of the source, folded until asked for. */
export const ProgramDetails = ({ revision, contacts, lang, t }: ProgramDetailsProps) => (
  <details class="program-details">
    <summary>{t('safety.title')}</summary>
    {revision.dosing.length > 0 && <h3>{t('safety.dosing')}</h3>}
    {revision.dosing.map((dosing) => (
      <p key={dosing.text.en}>{dosing.text[lang]}</p>
    ))}
    {revision.workflow.length > 0 && <h3>{t('safety.steps')}</h3>}
    <ol>
      {revision.workflow.map((step) => (
        <li key={step.id}>
          <strong>{step.who[lang]}</strong> {step.what[lang]}{' '}
          {step.deadline && <em>{t('safety.deadline', { count: step.deadline.workingDays })}</em>}
        </li>
      ))}
    </ol>
    {contacts.length > 0 && <h3>{t('safety.contacts')}</h3>}
    <ul>
      {contacts.map((contact) => (
        <li key={contact.role.en}>
          {[contact.role[lang], contact.name, contact.organisation, contact.address, contact.email, contact.phone]
            .filter((part) => part)
            .join(' · ')}
        </li>
      ))}
    </ul>
    {revision.adverseReactions.length > 0 && <h3>{t('safety.reactions')}</h3>}
    <ul>
      {revision.adverseReactions.map((reaction) => (
        <li key={reaction.reaction.en}>
          {reaction.reaction[lang]} <span class="muted">{t(`frequency.${reaction.frequency}`)}</span>
        </li>
      ))}
    </ul>
    {revision.passages.length > 0 && <h3>{t('safety.passages')}</h3>}
    {revision.passages.map((passage) => (
      <section key={passage.id}>
        <h4>{passage.title[lang]}</h4>
        <SourceWords quotes={passage.quotes} lang={lang} />
        {passage.remark && <p class="note">{passage.remark[lang]}</p>}
      </section>
    ))}
  </details>
)

/** The source in the reader's language where it says it in that language, else in all it has. */
const SourceWords = ({ quotes, lang }: { quotes: readonly Quote[]; lang: Lang }) => {
  const own = quotes.filter((quote) => quote.lang === lang)
  return (
    <>
      {(own.length > 0 ? own : quotes).map((quote) => (
        <blockquote key={quote.text} lang={quote.lang}>
          {quote.text}
        </blockquote>
      ))}
    </>
  )
}
