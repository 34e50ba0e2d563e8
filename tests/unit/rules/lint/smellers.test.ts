import { expect, it } from 'vitest'
import { alwaysMet } from '../../../../lib/rules/lint/always-met'
import { answerToNothing } from '../../../../lib/rules/lint/answer-to-nothing'
import { blankQuote } from '../../../../lib/rules/lint/blank-quote'
import { caseDays } from '../../../../lib/rules/lint/case-days'
import { conjunctionsOf, pairsAlike } from '../../../../lib/rules/lint/conjunctions-of'
import { contradictoryCases } from '../../../../lib/rules/lint/contradictory-cases'
import { contradictoryCriteria } from '../../../../lib/rules/lint/contradictory-criteria'
import { deadAtc } from '../../../../lib/rules/lint/dead-atc'
import { deadTrigger } from '../../../../lib/rules/lint/dead-trigger'
import { deadlineAnchor } from '../../../../lib/rules/lint/deadline-anchor'
import { deadlineCalendar } from '../../../../lib/rules/lint/deadline-calendar'
import { doseWithoutFigure } from '../../../../lib/rules/lint/dose-without-figure'
import { doubleNegation } from '../../../../lib/rules/lint/double-negation'
import { duplicateId } from '../../../../lib/rules/lint/duplicate-id'
import { dutyAddressee } from '../../../../lib/rules/lint/duty-addressee'
import { dutyStage } from '../../../../lib/rules/lint/duty-stage'
import { emptyAge } from '../../../../lib/rules/lint/empty-age'
import { emptyValueSet } from '../../../../lib/rules/lint/empty-value-set'
import { emptyWindow } from '../../../../lib/rules/lint/empty-window'
import { exceptsAll } from '../../../../lib/rules/lint/excepts-all'
import { exclusionPolarity } from '../../../../lib/rules/lint/exclusion-polarity'
import { expectsNothing } from '../../../../lib/rules/lint/expects-nothing'
import { formReference } from '../../../../lib/rules/lint/form-reference'
import { futureSource } from '../../../../lib/rules/lint/future-source'
import { halfLifeDoubt } from '../../../../lib/rules/lint/half-life-doubt'
import { halfLivesSemantics } from '../../../../lib/rules/lint/half-lives-semantics'
import { hostileLink } from '../../../../lib/rules/lint/hostile-link'
import { impossibleCount } from '../../../../lib/rules/lint/impossible-count'
import { SMELLERS } from '../../../../lib/rules/lint/lint-pack'
import { loneAlternative } from '../../../../lib/rules/lint/lone-alternative'
import { lookupOfNothing } from '../../../../lib/rules/lint/lookup-of-nothing'
import { loudTrigger } from '../../../../lib/rules/lint/loud-trigger'
import { markup } from '../../../../lib/rules/lint/markup'
import { missingTranslation } from '../../../../lib/rules/lint/missing-translation'
import { muteProgram } from '../../../../lib/rules/lint/mute-program'
import { noDrugs } from '../../../../lib/rules/lint/no-drugs'
import { noSource } from '../../../../lib/rules/lint/no-source'
import { openEnd } from '../../../../lib/rules/lint/open-end'
import { productCode } from '../../../../lib/rules/lint/product-code'
import { questionWording } from '../../../../lib/rules/lint/question-wording'
import { quotaScope } from '../../../../lib/rules/lint/quota-scope'
import { quoteLanguage } from '../../../../lib/rules/lint/quote-language'
import { quotesIn } from '../../../../lib/rules/lint/quotes-in'
import { repeatedCriterion } from '../../../../lib/rules/lint/repeated-criterion'
import { revisionDates } from '../../../../lib/rules/lint/revision-dates'
import { revisionWithoutCase } from '../../../../lib/rules/lint/revision-without-case'
import { ruleKey } from '../../../../lib/rules/lint/same-rule'
import { selfExcludingTerms } from '../../../../lib/rules/lint/self-excluding-terms'
import { shadowedValueSet } from '../../../../lib/rules/lint/shadowed-value-set'
import { silentAbsence } from '../../../../lib/rules/lint/silent-absence'
import { stageNever } from '../../../../lib/rules/lint/stage-never'
import { staleMeasurement } from '../../../../lib/rules/lint/stale-measurement'
import { uncoveredCriterion } from '../../../../lib/rules/lint/uncovered-criterion'
import { unfinished } from '../../../../lib/rules/lint/unfinished'
import { unknownInCase } from '../../../../lib/rules/lint/unknown-in-case'
import { unknownSubstance } from '../../../../lib/rules/lint/unknown-substance'
import { unknownValueSet } from '../../../../lib/rules/lint/unknown-value-set'
import { unnamedOr } from '../../../../lib/rules/lint/unnamed-or'
import { unreachableStage } from '../../../../lib/rules/lint/unreachable-stage'
import { untranslated } from '../../../../lib/rules/lint/untranslated'
import { unusedIndication } from '../../../../lib/rules/lint/unused-indication'
import { unusedSource } from '../../../../lib/rules/lint/unused-source'
import { unusedValueSet } from '../../../../lib/rules/lint/unused-value-set'
import { ask, criterion, pack, revision } from '../build'

const EVERY = [
  alwaysMet,
  answerToNothing,
  blankQuote,
  caseDays,
  contradictoryCases,
  contradictoryCriteria,
  deadAtc,
  deadTrigger,
  deadlineAnchor,
  deadlineCalendar,
  doseWithoutFigure,
  doubleNegation,
  duplicateId,
  dutyAddressee,
  dutyStage,
  emptyAge,
  emptyValueSet,
  emptyWindow,
  exceptsAll,
  exclusionPolarity,
  expectsNothing,
  formReference,
  futureSource,
  halfLifeDoubt,
  halfLivesSemantics,
  hostileLink,
  impossibleCount,
  loneAlternative,
  lookupOfNothing,
  loudTrigger,
  markup,
  missingTranslation,
  muteProgram,
  noDrugs,
  noSource,
  openEnd,
  productCode,
  questionWording,
  quotaScope,
  quoteLanguage,
  repeatedCriterion,
  revisionDates,
  revisionWithoutCase,
  selfExcludingTerms,
  shadowedValueSet,
  silentAbsence,
  stageNever,
  staleMeasurement,
  uncoveredCriterion,
  unfinished,
  unknownInCase,
  unknownSubstance,
  unknownValueSet,
  unnamedOr,
  unreachableStage,
  untranslated,
  unusedIndication,
  unusedSource,
  unusedValueSet,
]

it('every smell that is written is looked for, once', () => {
  expect(new Set(SMELLERS)).toEqual(new Set(EVERY))
  expect(SMELLERS.length).toBe(EVERY.length)
})

const yes = (id: string) => criterion({ id, kind: 'attestation', ask, metWhen: 'yes' } as never)

it('two criteria are the same rule whatever they are called', () => {
  expect(ruleKey(yes('a') as never)).toBe(ruleKey(yes('b') as never))
  expect(ruleKey(yes('a') as never)).not.toBe(ruleKey(criterion({ id: 'a', kind: 'sex', is: 'male' } as never)))
})

it('what holds for all is held together with what each indication asks', () => {
  const indications = ['x', 'y'].map((id) => ({ id, label: ask, quotes: [], criteria: [yes(`${id}1`) as never] }))
  const found = conjunctionsOf(pack({ revisions: [revision({ criteria: [yes('all') as never], indications })] }))
  expect(found.map(({ criteria }) => criteria.map(({ id }) => id))).toEqual([
    ['all', 'x1'],
    ['all', 'y1'],
  ])
})

it('only what is alike is compared, and a crowd is said once', () => {
  expect(pairsAlike(['a', 'b', 'a'], (one) => [one])).toEqual([['a', 'a']])
  expect(
    pairsAlike(
      Array.from({ length: 5000 }, () => 'a'),
      (one) => [one],
    ),
  ).toHaveLength(1)
})

it('quotes are found wherever they stand, with their path', () => {
  const quote = { source: 's', section: '1', lang: 'en', text: 'q' }
  expect(quotesIn({ a: [{ quotes: [quote] }] }).map(({ path }) => path)).toEqual(['a[0].quotes[0]'])
})
