import type { CriterionJudgement, Judgement, Missing, Reason } from '../model/judgement'
import type { Lang } from '../model/text'
import type { Catalog } from './phrases/catalog'
import { en } from './phrases/en'
import { fr } from './phrases/fr'
import { nl } from './phrases/nl'
import { reason } from './reason'

const CATALOGS: Record<Lang, Catalog> = { en, fr, nl }

/** A reason as a sentence. A code of another version, which no catalog knows, is shown as it is: nothing is dropped. */
export const phrase = (why: Reason, lang: Lang): string => {
  // Reasons cross borders as plain data; their codes and values were checked against each other where they were made.
  const catalog = CATALOGS[lang] as unknown as Record<string, ((params: Reason['params']) => string) | undefined>
  const say = Object.hasOwn(CATALOGS[lang], why.code) ? catalog[why.code] : undefined
  return say === undefined ? why.code : say(why.params)
}

/** Why a criterion is met, not met or unknown, in one sentence. */
export const sentenceOf = (criterion: CriterionJudgement, lang: Lang): string => {
  const [first] = criterion.reasons
  return first === undefined ? '' : phrase(first, lang)
}

const questions = (judgement: Judgement): number => {
  const ids = new Set<string>()
  const collect = (missing: readonly Missing[]) => {
    for (const one of missing) ids.add(one.id)
  }
  const walk = (criterion: CriterionJudgement) => {
    collect(criterion.missing)
    criterion.children?.forEach(walk)
  }
  collect(judgement.missing)
  judgement.criteria.forEach(walk)
  return ids.size
}

/** Remarks that change what the verdict is worth, said before it. */
const FIRST = [
  'patient.conflict',
  'patient.worklist',
  'program.may-concern',
  'program.expired',
  'program.not-yet',
  'program.before-first-text',
  'program.dates-not-stated',
]

const whyOf = (judgement: Judgement, lang: Lang): string => {
  const { verdict, planned, earliestStart, binding, ifStoppedOn, criteria } = judgement
  if (verdict === 'met') return phrase(reason('headline.met', { planned }), lang)
  const stoppedOn = ifStoppedOn ?? null
  if (earliestStart !== null) {
    const clear = { clearFrom: earliestStart.earliest, clearTo: earliestStart.latest, stoppedOn }
    const waiting = criteria.find(
      (criterion) => criterion.binding === binding && criterion.clearOn?.latest === earliestStart.latest,
    )
    const headline = waiting?.reasons[0]
    if (binding === undefined) return phrase(reason('headline.wait-day', clear), lang)
    if (headline !== undefined) return phrase(headline, lang)
    return phrase(reason('headline.wait', { drug_en: binding, drug_fr: binding, drug_nl: binding, ...clear }), lang)
  }
  if (verdict === 'unknown') return phrase(reason('headline.unknown', { count: questions(judgement) }), lang)
  const failed = criteria.find((criterion) => criterion.truth === 'not-met')
  return failed === undefined ? phrase(reason('headline.not-met', {}), lang) : sentenceOf(failed, lang)
}

/** The verdict's why in one line: what the program's dates are worth first, then the drug that binds or what fails. */
export const headlineOf = (judgement: Judgement, lang: Lang): string => {
  const first = judgement.remarks.find((remark) => FIRST.includes(remark.code))
  const withheld = first?.code === 'patient.conflict' || first?.code === 'patient.worklist'
  const parts = [...(first === undefined ? [] : [phrase(first, lang)]), ...(withheld ? [] : [whyOf(judgement, lang)])]
  return parts.join(' ')
}
