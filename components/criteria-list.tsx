import { useState } from 'preact/hooks'
import type { CriterionJudgement } from '../lib/model/judgement'
import type { Truth } from '../lib/model/truth'
import { CriterionRow, type CriterionRowProps } from './criterion-row'

type Shared = Omit<CriterionRowProps, 'criterion' | 'rule' | 'open' | 'onToggle' | 'sentence'>

export interface CriteriaListProps extends Shared {
  criteria: readonly CriterionJudgement[]
  ruleOf: (id: string) => CriterionRowProps['rule']
  sentenceOf: (criterion: CriterionJudgement) => string
}

const GROUPS: readonly { truth: Truth; title: 'criteria.blocks' | 'criteria.asks' | 'criteria.holds' }[] = [
  { truth: 'not-met', title: 'criteria.blocks' },
  { truth: 'unknown', title: 'criteria.asks' },
  { truth: 'met', title: 'criteria.holds' },
]

/** Criteria grouped blocks · asks · holds; what holds is folded. A row stays open when its truth changes. */
export const CriteriaList = ({ criteria, ruleOf, sentenceOf, ...shared }: CriteriaListProps) => {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [holdsShown, setHoldsShown] = useState(false)
  const toggle = (id: string) => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }
  return (
    <>
      {GROUPS.map(({ truth, title }) => {
        const members = criteria.filter((criterion) => criterion.truth === truth)
        if (members.length === 0) return null
        const folded = truth === 'met' && !holdsShown
        return (
          <section key={truth} class={`criteria criteria-${truth}`}>
            {truth === 'met' ? (
              <button
                type="button"
                class="link fold"
                aria-expanded={holdsShown}
                onClick={() => setHoldsShown(!holdsShown)}
              >
                {shared.t('criteria.holds.show', { count: members.length })}
              </button>
            ) : (
              <h2>
                {shared.t(title)} <span class="muted">{shared.t('criteria.count', { count: members.length })}</span>
              </h2>
            )}
            {!folded && (
              <ul class="plain">
                {members.map((criterion) => (
                  <CriterionRow
                    key={criterion.id}
                    {...shared}
                    criterion={criterion}
                    rule={ruleOf(criterion.id)}
                    open={open.has(criterion.id)}
                    onToggle={toggle}
                    sentence={sentenceOf(criterion)}
                  />
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </>
  )
}
