import { revisionOn } from '../revision-on'
import type { Smeller } from './smell'

/** A revision on whose days no case is set may be wrong unseen. */
export const revisionWithoutCase: Smeller = ({ pack }) => {
  const seen = new Set(pack.cases.map(({ asOf }) => revisionOn(pack, asOf).revision.id))
  return pack.revisions
    .filter(({ id }) => !seen.has(id))
    .map(({ id }) => ({ smell: 'revision-without-case', level: 'warning', where: id, message: 'no case is set in it' }))
}
