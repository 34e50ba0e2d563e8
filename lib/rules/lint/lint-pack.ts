import { VALUE_SETS } from '../../lexicon/value-sets'
import type { Pack } from '../../model/pack'
import { alwaysMet } from './always-met'
import { answerToNothing } from './answer-to-nothing'
import { blankQuote } from './blank-quote'
import { caseDays } from './case-days'
import { contradictoryCases } from './contradictory-cases'
import { contradictoryCriteria } from './contradictory-criteria'
import { criteriaOf } from './criteria-of'
import { deadAtc } from './dead-atc'
import { deadTrigger } from './dead-trigger'
import { deadlineAnchor } from './deadline-anchor'
import { deadlineCalendar } from './deadline-calendar'
import { doseWithoutFigure } from './dose-without-figure'
import { doubleNegation } from './double-negation'
import { duplicateId } from './duplicate-id'
import { dutyAddressee } from './duty-addressee'
import { dutyStage } from './duty-stage'
import { emptyAge } from './empty-age'
import { emptyValueSet } from './empty-value-set'
import { emptyWindow } from './empty-window'
import { exceptsAll } from './excepts-all'
import { exclusionPolarity } from './exclusion-polarity'
import { expectsNothing } from './expects-nothing'
import { formReference } from './form-reference'
import { futureSource } from './future-source'
import { halfLifeDoubt } from './half-life-doubt'
import { halfLivesSemantics } from './half-lives-semantics'
import { hostileLink } from './hostile-link'
import { impossibleCount } from './impossible-count'
import { loneAlternative } from './lone-alternative'
import { lookupOfNothing } from './lookup-of-nothing'
import { loudTrigger } from './loud-trigger'
import { markup } from './markup'
import { missingTranslation } from './missing-translation'
import { muteProgram } from './mute-program'
import { noDrugs } from './no-drugs'
import { noSource } from './no-source'
import { openEnd } from './open-end'
import { productCode } from './product-code'
import { questionWording } from './question-wording'
import { quotaScope } from './quota-scope'
import { quoteLanguage } from './quote-language'
import { repeatedCriterion } from './repeated-criterion'
import { revisionDates } from './revision-dates'
import { revisionWithoutCase } from './revision-without-case'
import { selfExcludingTerms } from './self-excluding-terms'
import { shadowedValueSet } from './shadowed-value-set'
import { silentAbsence } from './silent-absence'
import type { Linted, Smell, Smeller } from './smell'
import { stageNever } from './stage-never'
import { staleMeasurement } from './stale-measurement'
import { uncoveredCriterion } from './uncovered-criterion'
import { unfinished } from './unfinished'
import { unknownInCase } from './unknown-in-case'
import { unknownSubstance } from './unknown-substance'
import { unknownValueSet } from './unknown-value-set'
import { unnamedOr } from './unnamed-or'
import { unreachableStage } from './unreachable-stage'
import { untranslated } from './untranslated'
import { unusedIndication } from './unused-indication'
import { unusedSource } from './unused-source'
import { unusedValueSet } from './unused-value-set'

export const SMELLERS: readonly Smeller[] = [
  unknownValueSet,
  shadowedValueSet,
  noDrugs,
  halfLivesSemantics,
  emptyAge,
  silentAbsence,
  unreachableStage,
  revisionDates,
  muteProgram,
  contradictoryCriteria,
  alwaysMet,
  repeatedCriterion,
  impossibleCount,
  loneAlternative,
  doubleNegation,
  unnamedOr,
  emptyWindow,
  blankQuote,
  noSource,
  quoteLanguage,
  unusedSource,
  unusedValueSet,
  emptyValueSet,
  deadAtc,
  unknownSubstance,
  productCode,
  dutyAddressee,
  unfinished,
  missingTranslation,
  untranslated,
  unusedIndication,
  quotaScope,
  duplicateId,
  deadlineAnchor,
  deadlineCalendar,
  formReference,
  hostileLink,
  markup,
  openEnd,
  halfLifeDoubt,
  questionWording,
  exclusionPolarity,
  loudTrigger,
  deadTrigger,
  selfExcludingTerms,
  exceptsAll,
  lookupOfNothing,
  stageNever,
  staleMeasurement,
  futureSource,
  revisionWithoutCase,
  caseDays,
  contradictoryCases,
  answerToNothing,
  expectsNothing,
  doseWithoutFigure,
  dutyStage,
  unknownInCase,
  uncoveredCriterion,
]

/**
 * What an author should look at in a pack of the right shape: contradictions first, then what no case covers. `lexicon` is what
 * is known of each substance by INN; without it, names and codes are checked by their shape only.
 */
export const lintPack = (pack: Pack, lexicon: Linted['lexicon'] = null): Smell[] => {
  const sets = new Map([...VALUE_SETS, ...pack.valueSets.map((set) => [set.id, set] as const)])
  const linted: Linted = { pack, sets, criteria: criteriaOf(pack), lexicon }
  return SMELLERS.flatMap((smeller) => smeller(linted))
}
