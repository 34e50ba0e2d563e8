import type { Resolution } from '../model/resolution'
import type { Route } from '../model/substance'
import type { FoldedLine } from './fold'
import type { LexiconIndex } from './load-index'
import type { NameMatch } from './match-names'

interface Found {
  written: string
  folded: FoldedLine
  sure: readonly NameMatch[]
  doubts: readonly NameMatch[]
  unknown: readonly number[]
  candidates: Resolution['candidates']
  kind: Resolution['kind']
  routes: readonly Route[]
}

const quote = ({ written, folded }: Found, from: number, to: number): string =>
  `"${written.slice(folded.words[from]?.at, folded.words[to - 1]?.until)}"`

const named = (found: Found, match: NameMatch, index: LexiconIndex): string => {
  const target = index.targets[match.target ?? -1]
  const names = (target?.s ?? []).map((place) => index.substances[place]?.facts.name ?? '').join(' + ')
  const how =
    target?.k === 'brand'
      ? 'a brand of'
      : target?.k === 'abbreviation'
        ? 'short for'
        : match.step === 'spelling'
          ? 'spelt like'
          : 'is'
  const local = target?.from === undefined ? '' : ` (${target.from})`
  return `${quote(found, match.from, match.to)} ${how} ${names}${local}`
}

/** One sentence that says why a line resolved as it did, in words a pharmacist can check against the line. */
export function explain(found: Found, index: LexiconIndex): string {
  const doubts = found.doubts.map((match) =>
    match.means === undefined
      ? `${quote(found, match.from, match.to)}: ${match.doubt ?? 'not certain'}`
      : `${quote(found, match.from, match.to)} means more than one drug (${match.means.join(', ')})`,
  )
  const unknown = found.unknown.map((i) => `${quote(found, i, i + 1)} is not a known drug`)
  const sure = found.sure.map((match) => named(found, match, index))
  const route = sure.length > 0 && found.routes.length > 0 ? [`route: ${found.routes.join(' or ')}`] : []
  const study = found.kind === 'investigational' ? ['a study drug'] : []
  const said = [...sure, ...doubts, ...unknown, ...study, ...route]
  if (said.length > 0) return said.join('; ')
  if (found.candidates.length > 0) return 'no known name; near names are offered, none is accepted'
  return found.kind === 'nothing' ? 'no drug name, strength or dose form on the line' : 'no known drug name on the line'
}
