import type { Criterion, CriterionOf } from '../../model/criterion'
import type { CriterionJudgement } from '../../model/judgement'
import { all, any, atLeast, not } from '../../model/kleene'
import type { Truth } from '../../model/truth'
import type { Context } from '../context'
import { judged } from '../finding'
import { reason } from '../reason'
import { cheapestWait, longestWait, type Wait } from '../wait'

type Evaluate = (criterion: Criterion, context: Context) => CriterionJudgement

const tally = (children: readonly CriterionJudgement[]) => {
  const count = (truth: Truth) => children.filter((child) => child.truth === truth).length
  return { met: count('met'), notMet: count('not-met'), unknown: count('unknown'), total: children.length }
}

const waitFinding = (wait: Wait) =>
  wait.kind === 'until'
    ? {
        clearOn: wait.on,
        ...(wait.binding === undefined ? {} : { binding: wait.binding }),
        ...(wait.ifStoppedOn === undefined ? {} : { ifStoppedOn: wait.ifStoppedOn }),
      }
    : { clearOn: null }

/** Every part must hold. */
export const evaluateAll = (
  criterion: CriterionOf<'all'>,
  context: Context,
  evaluate: Evaluate,
): CriterionJudgement => {
  const children = criterion.of.map((part) => evaluate(part, context))
  return judged(criterion, context, {
    truth: all(children.map((child) => child.truth)),
    reasons: [reason('group.all', tally(children))],
    ...waitFinding(longestWait(children)),
    children,
  })
}

/** One part is enough; a part that holds makes the questions of the others superfluous. */
export const evaluateAny = (
  criterion: CriterionOf<'any'>,
  context: Context,
  evaluate: Evaluate,
): CriterionJudgement => {
  const children = criterion.of.map((part) => evaluate(part, context))
  return judged(criterion, context, {
    truth: any(children.map((child) => child.truth)),
    reasons: [reason('group.any', tally(children))],
    ...waitFinding(cheapestWait(children, 1)),
    children,
  })
}

/** The part must not hold. Waiting for something to stop holding is no promise: no day is given. */
export const evaluateNot = (
  criterion: CriterionOf<'not'>,
  context: Context,
  evaluate: Evaluate,
): CriterionJudgement => {
  const child = evaluate(criterion.of, context)
  return judged(criterion, context, {
    truth: not(child.truth),
    reasons: [reason('group.not', { truth: child.truth })],
    clearOn: null,
    children: [child],
  })
}

/** At least n parts must hold. */
export const evaluateAtLeast = (
  criterion: CriterionOf<'at-least'>,
  context: Context,
  evaluate: Evaluate,
): CriterionJudgement => {
  const children = criterion.of.map((part) => evaluate(part, context))
  return judged(criterion, context, {
    truth: atLeast(
      criterion.n,
      children.map((child) => child.truth),
    ),
    reasons: [reason('group.at-least', { n: criterion.n, ...tally(children) })],
    ...waitFinding(cheapestWait(children, criterion.n)),
    children,
  })
}
