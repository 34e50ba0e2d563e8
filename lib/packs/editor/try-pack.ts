import type { LexiconIndex } from '../../lexicon/load-index'
import type { CriterionJudgement } from '../../model/judgement'
import type { Pack } from '../../model/pack'
import type { Lang } from '../../model/text'
import { lintPack } from '../../rules/lint/lint-pack'
import { phrase, sentenceOf } from '../../rules/phrase'
import { runCase } from '../../rules/run-case'
import { proseSections } from '../pack-prose'
import type { TriedCase, TriedPack } from './tried-pack'

const flat = (criteria: readonly CriterionJudgement[]): CriterionJudgement[] =>
  criteria.flatMap((criterion) => [criterion, ...flat(criterion.children ?? [])])

/** Lints a pack, writes it out in one language and runs its cases: everything its author sees while writing. */
export const tryPack = (pack: Pack, lang: Lang, index: LexiconIndex): TriedPack => {
  const known = new Map(index.substances.map(({ facts }) => [facts.name, facts]))
  return {
    smells: lintPack(pack, known).map(({ smell, level, where, message }) => ({ smell, level, where, message })),
    prose: proseSections(pack, lang, (inn, wanted) => known.get(inn)?.names[wanted]),
    cases: pack.cases.map((given): TriedCase => {
      const { name, judgement, differences } = runCase(pack, given, index)
      const criteria = flat(judgement.criteria)
      const missing = new Map(criteria.flatMap((one) => one.missing.map(({ id, ask }) => [id, ask] as const)))
      return {
        name,
        verdict: judgement.verdict,
        notice: judgement.notice,
        appliesTo: judgement.appliesTo,
        inForce: judgement.inForce,
        earliestStart: judgement.earliestStart,
        criteria: criteria.map((one) => ({ id: one.id, truth: one.truth, sentence: sentenceOf(one, lang) })),
        missing: [...missing].map(([id, ask]) => ({ id, question: phrase(ask, lang) })),
        differences,
      }
    }),
  }
}
