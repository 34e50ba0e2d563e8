import type { Pack } from '../../model/pack'
import { type Checked, refuse } from '../refusal'
import type { TrustedKey } from './trusted-key'

const covers = (scope: string, id: string): boolean =>
  scope.endsWith('*') ? id.startsWith(scope.slice(0, -1)) : scope === id

/** Ids that the eye takes for one another have the same skeleton: 0 and o, 1 and l and i, rn and m, vv and w. */
const skeleton = (id: string): string =>
  id.replaceAll('0', 'o').replace(/[1i]/g, 'l').replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('5', 's')

/** Whether a key may speak for a program, and the program is not made to look like one that is known. */
export const inScope = (
  pack: Pick<Pack, 'id' | 'jurisdiction'>,
  key: Pick<TrustedKey, 'name' | 'programs' | 'jurisdictions'>,
  knownIds: readonly string[],
): Checked<true> => {
  if (!key.programs.some((scope) => covers(scope, pack.id)))
    return refuse('program-out-of-scope', pack.id, `${key.name}: ${key.programs.join(', ')}`)
  if (!key.jurisdictions.includes(pack.jurisdiction))
    return refuse('jurisdiction-out-of-scope', pack.jurisdiction, `${key.name}: ${key.jurisdictions.join(', ')}`)
  const twin = knownIds.find((id) => id !== pack.id && skeleton(id) === skeleton(pack.id))
  return twin === undefined ? { ok: true, value: true } : refuse('look-alike', pack.id, twin)
}
