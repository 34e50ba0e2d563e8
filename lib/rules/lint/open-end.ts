import type { Smeller } from './smell'

/** Kinds that are temporary by their nature: one day they end, and the pack must say that nobody said when. */
const TEMPORARY = ['safety-restriction', 'supply-restriction', 'prescribing-framework', 'shortage-watch']

/** The last revision of a temporary measure has no end and does not say that none is stated. */
export const openEnd: Smeller = ({ pack }) => {
  const last = pack.revisions.at(-1)
  if (last === undefined || !TEMPORARY.includes(pack.kind)) return []
  return last.until !== null || last.dateNote !== undefined
    ? []
    : [{ smell: 'open-end', level: 'error', where: last.id, message: 'no end, and no note that none is stated' }]
}
