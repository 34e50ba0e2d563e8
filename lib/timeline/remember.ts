import type { Timeline } from './timeline-of'

/**
 * What a later stage has worked out about a timeline, kept with it and gone with it: criteria ask for the same classes and names again
 * and again. The key is the asker's own object, so nobody reads what another has kept, and its type is the asker's to know.
 */
export const remember = <T>(timeline: Timeline, key: object, make: () => T): T => {
  const known = timeline.known.get(key)
  if (known !== undefined) return known as T
  const made = make()
  timeline.known.set(key, made)
  return made
}
