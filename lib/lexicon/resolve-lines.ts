import type { Resolution, ResolutionBatch } from '../model/resolution'
import type { LexiconIndex } from './load-index'
import { resolveLine } from './resolve-line'

/** Resolves the lines of a page in their order, with the facts of every substance they name or may mean. Equal lines are resolved once. */
export function resolveLines(lines: readonly string[], index: LexiconIndex): ResolutionBatch {
  const done = new Map<string, Resolution>()
  const substances: ResolutionBatch['substances'] = {}
  const resolutions = lines.map((line) => {
    const known = done.get(line)
    if (known !== undefined) return known
    const resolution = resolveLine(line, index)
    done.set(line, resolution)
    for (const { name } of [...resolution.substances, ...resolution.candidates]) {
      const facts = index.substances[index.byName.get(name) ?? -1]?.facts
      if (facts !== undefined) substances[name] = facts
    }
    return resolution
  })
  return { resolutions, substances }
}
