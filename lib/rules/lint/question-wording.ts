import type { Text } from '../../model/text'
import type { Smeller } from './smell'

const LANGS = ['en', 'fr', 'nl'] as const
const noQuestion = (ask: Text) => LANGS.find((lang) => !ask[lang].trimEnd().endsWith('?'))

/** What a person must decide is asked as a question, in every language; a heading with yes and no beside it is answered at random. */
export const questionWording: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) => {
    if (criterion.kind !== 'attestation' && criterion.kind !== 'evidence-only') return []
    const lang = noQuestion(criterion.ask)
    return lang === undefined
      ? []
      : [
          {
            smell: 'question-wording',
            level: 'error' as const,
            where: `${where} ask.${lang}`,
            message: 'is not a question',
          },
        ]
  })
