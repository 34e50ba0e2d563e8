import type { Criterion } from '../../lib/model/criterion'
import type { Revision } from '../../lib/model/pack'

/** A criterion's rule in its revision: `<criterion>` among the common ones, `<indication>.<criterion>` among an indication's own. */
export const ruleOf = (revision: Revision, id: string): Criterion | undefined =>
  revision.criteria.find((criterion) => criterion.id === id) ??
  revision.indications
    .flatMap((indication) =>
      indication.criteria.map((criterion) => ({ id: `${indication.id}.${criterion.id}`, criterion })),
    )
    .find((one) => one.id === id)?.criterion
