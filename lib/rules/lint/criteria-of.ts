import type { Criterion } from '../../model/criterion'
import type { Pack } from '../../model/pack'
import type { Placed } from './smell'

const inside = (criterion: Criterion): Criterion[] => {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return [criterion, ...criterion.of.flatMap(inside)]
    case 'not':
      return [criterion, ...inside(criterion.of)]
    default:
      return [criterion]
  }
}

/** Every criterion of every revision, parts of composed ones included, with its place. */
export const criteriaOf = (pack: Pack): Placed[] =>
  pack.revisions.flatMap((revision) => [
    ...revision.criteria.flatMap(inside).map((criterion) => ({
      criterion,
      revision,
      indication: null,
      id: criterion.id,
      where: `${revision.id} / ${criterion.id}`,
    })),
    ...revision.indications.flatMap((indication) =>
      indication.criteria.flatMap(inside).map((criterion) => ({
        criterion,
        revision,
        indication,
        id: `${indication.id}.${criterion.id}`,
        where: `${revision.id} / ${indication.id}.${criterion.id}`,
      })),
    ),
  ])
