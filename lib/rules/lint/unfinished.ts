import type { Smeller } from './smell'
import { stringsOf } from './strings-of'

const PLACEHOLDER = /\b(TO WRITE|TODO|FIXME|TBD|XXX+|lorem ipsum)\b|\?\?\?/

/** Words that were to be replaced before anybody reads them. */
export const unfinished: Smeller = ({ pack }) =>
  stringsOf(pack).flatMap(({ path, text }) => {
    const found = PLACEHOLDER.exec(text)?.[0]
    return found === undefined
      ? []
      : [{ smell: 'unfinished', level: 'error' as const, where: path, message: `still says "${found}"` }]
  })
