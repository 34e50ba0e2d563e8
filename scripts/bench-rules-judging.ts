/** What is timed of ours, as one module: a chart to its timeline, the whole program judged, every sentence of it said. */
import type { Chart } from '../lib/model/chart'
import type { CriterionJudgement, Judgement } from '../lib/model/judgement'
import type { Pack } from '../lib/model/pack'
import type { Lang } from '../lib/model/text'
import { type JudgeOptions, judge } from '../lib/rules/judge'
import { type JudgeAllOptions, judgeAll } from '../lib/rules/judge-all'
import { headlineOf, phrase, sentenceOf } from '../lib/rules/phrase'
import { timelineOf } from '../lib/timeline/timeline-of'

/** The length of everything said: the verdict, each criterion, each row of evidence and each question. */
const said = (judgement: Judgement, lang: Lang): number => {
  let length = headlineOf(judgement, lang).length
  const say = (criterion: CriterionJudgement): void => {
    length += sentenceOf(criterion, lang).length
    for (const { because } of criterion.evidence) length += phrase(because, lang).length
    for (const { ask } of criterion.missing) length += phrase(ask, lang).length
    criterion.children?.forEach(say)
  }
  judgement.criteria.forEach(say)
  return length
}

/** Every installed program on one chart: the sentences of those that speak. */
export const judgePacks = (packs: readonly Pack[], chart: Chart, options: JudgeAllOptions, lang: Lang): number =>
  judgeAll(packs, timelineOf(chart), options).reduce(
    (length, judgement) => length + (judgement.notice === 'none' ? 0 : said(judgement, lang)),
    0,
  )

export const judgeChart = (pack: Pack, chart: Chart, options: JudgeOptions, lang: Lang): number =>
  said(judge(pack, timelineOf(chart), options), lang)
