import type { Prescriber } from '../../model/prescriber'
import type { Questionnaire, QuestionnaireItem } from '../../model/questionnaire'
import type { FormState } from '../../model/questionnaire-response'
import type { Lang } from '../../model/text'
import { isEnabled } from '../enabled'
import { isHidden } from '../extension'
import { instanceId } from '../instance'
import { itemText } from '../item-text'
import type { Value } from '../item-type'
import { liveLookup } from '../live-lookup'
import { rowsOf } from '../rows'
import { asksConsent } from './asks-consent'
import type { Owner } from './field-meaning'
import { plain, wordsIn } from './words-in'

const LANGS: readonly Lang[] = ['en', 'fr', 'nl']

/** One answer of a request that could be put into a portal, with all the ways to call it. */
export interface CarriedAnswer {
  /** The answer's own id: the linkId, with its row. */
  id: string
  item: QuestionnaireItem
  value: Value
  /** Every way to say what it is; any one of them may fit. */
  ways: readonly ReadonlySet<string>[]
  /** What the groups over it say. */
  around: ReadonlySet<string>
  owner: Owner | undefined
  /** The request itself calls the prescriber the treating physician. */
  treating: boolean
  /** Of a repeating group: its row, from 1, and what the group is called. */
  row?: { nth: number; group: readonly ReadonlySet<string>[] }
}

const OWNERS = new Set(['@patient', '@prescriber', '@treating', '@other'])
const withoutOwner = (words: ReadonlySet<string>): Set<string> =>
  new Set([...words].filter((word) => !OWNERS.has(word)))

const textsOf = (item: QuestionnaireItem): Set<string>[] => {
  const texts = LANGS.map((lang) => itemText(item, lang))
  return [...texts.map((text) => wordsIn(text)), ...texts.map((text) => wordsIn(text, true))]
}

/**
 * By its texts, and by its linkId, which is a name too: `patient-age`. Not so for a statement: `immunodeficiency` is answered yes when
 * there is none, and only its text says that.
 */
const waysOf = (item: QuestionnaireItem): Set<string>[] =>
  [...textsOf(item), ...(item.type === 'boolean' ? [] : [wordsIn(item.linkId)])]
    .map(withoutOwner)
    .filter((words) => words.size > 0)

const ownerOf = (linkId: string): Owner | undefined => {
  if (linkId.startsWith('prescriber')) return 'prescriber'
  return linkId.startsWith('patient') ? 'patient' : undefined
}

interface Place {
  row?: { key: string; nth: number; group: readonly ReadonlySet<string>[] }
  groups: readonly QuestionnaireItem[]
}

/** The person's own details that no form of ours asks and portals do. */
const OWN = ['inami', 'rpps', 'speciality', 'email'] as const

const ownDetails = (me: Prescriber, treating: boolean): CarriedAnswer[] =>
  OWN.flatMap((detail) => {
    const value = me[detail]
    if (value === undefined || value === '') return []
    const item = { linkId: `my-${detail}`, type: 'string', text: detail }
    return [
      {
        id: item.linkId,
        item,
        value,
        ways: [wordsIn(detail)],
        around: new Set<string>(),
        owner: 'prescriber' as const,
        treating,
      },
    ]
  })

/**
 * Everything a request could bring to a portal: its answers that are in force, row by row, and the prescriber's own numbers. A consent
 * is nothing that can be carried: whoever gives it gives it there.
 */
export const carriedAnswers = (questionnaire: Questionnaire, state: FormState, me: Prescriber): CarriedAnswer[] => {
  const lookup = liveLookup(questionnaire.item, state)
  const walk = (items: readonly QuestionnaireItem[], place: Place): CarriedAnswer[] =>
    items.flatMap((item) => {
      if (isHidden(item) || !isEnabled(item, lookup, place.row?.key)) return []
      const groups = [...place.groups, item]
      if (item.type === 'group' && item.repeats === true && place.row === undefined) {
        const group = textsOf(item)
        return rowsOf(state, item).flatMap((key, index) =>
          walk(item.item ?? [], { groups, row: { key, nth: index + 1, group } }),
        )
      }
      const inside = walk(item.item ?? [], item.type === 'group' ? { ...place, groups } : place)
      const answer = answerOf(item, place)
      return answer === undefined ? inside : [answer, ...inside]
    })

  const answerOf = (item: QuestionnaireItem, { row, groups }: Place): CarriedAnswer | undefined => {
    const id = instanceId(item.linkId, row?.key)
    const values = state.answers.find((answer) => answer.linkId === id)?.values ?? []
    const [value] = values
    // Several answers in one field is for a person to word.
    if (value === undefined || value === '' || values.length > 1 || asksConsent(item.linkId)) return undefined
    if (LANGS.some((lang) => asksConsent(itemText(item, lang)))) return undefined
    const above = groups.flatMap((group) => LANGS.map((lang) => itemText(group, lang)))
    return {
      id,
      item,
      value,
      ways: waysOf(item),
      around: new Set(above.flatMap((text) => [...wordsIn(text)])),
      owner: ownerOf(item.linkId),
      treating: above.some((text) => /treating physician|medecin traitant|behandelende arts/.test(plain(text))),
      ...(row === undefined ? {} : { row: { nth: row.nth, group: row.group } }),
    }
  }
  const answers = walk(questionnaire.item, { groups: [] })
  return [
    ...answers,
    ...ownDetails(
      me,
      answers.some(({ owner, treating }) => owner === 'prescriber' && treating),
    ),
  ]
}
