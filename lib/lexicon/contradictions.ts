import type { Route } from '../model/substance'
import type { FoldedLine } from './fold'
import type { LexiconIndex } from './load-index'
import type { NameMatch } from './match-names'

/** What parts two drugs of one line: punctuation, a strength, or a word that joins them. */
const PARTED = /[,;+/&|\n\d]|(?:^|\s)(?:et|and|en|und|ou|or|of|oder|avec|with|met|mit|puis|then|dan|dann)(?:\s|$)/i

const parted = (written: string, line: FoldedLine, a: NameMatch, b: NameMatch): boolean =>
  PARTED.test(written.slice(line.words[a.to - 1]?.until, line.words[b.from]?.at))

const differ = (a: NameMatch, b: NameMatch, index: LexiconIndex): boolean => {
  const first = index.targets[a.target ?? -1]
  const second = index.targets[b.target ?? -1]
  if (first === undefined || second === undefined) return false
  const brandAndGeneric = (first.k === 'brand') !== (second.k === 'brand')
  return brandAndGeneric && !first.s.some((place) => second.s.includes(place))
}

/**
 * Marks what one line says twice and differently: "Imuran (methotrexate)" is a slip of one of the two, "RHINADVIL … TIXOCORTOL" a brand
 * that became a family. Neither name is accepted.
 */
export function doubtContradictions(
  written: string,
  line: FoldedLine,
  matches: readonly NameMatch[],
  index: LexiconIndex,
): NameMatch[] {
  const doubtful = new Set<NameMatch>()
  matches.forEach((match, i) => {
    const next = matches[i + 1]
    if (next === undefined || !differ(match, next, index) || parted(written, line, match, next)) return
    doubtful.add(match).add(next)
  })
  return matches.map((match) =>
    doubtful.has(match) ? { ...match, doubt: match.doubt ?? 'brand and substance on the line do not agree' } : match,
  )
}

/** A vaccine named by its disease is taken for the injected one; sprayed into the nose or swallowed it may be the live one. */
export function doubtVaccineByRoute(
  matches: readonly NameMatch[],
  routes: readonly Route[],
  index: LexiconIndex,
): NameMatch[] {
  if (!routes.includes('nasal') && !routes.includes('oral')) return [...matches]
  return matches.map((match) => {
    const target = index.targets[match.target ?? -1]
    const injected =
      target?.k !== 'brand' && target?.s.some((place) => index.substances[place]?.facts.vaccine === 'not-live') === true
    return injected ? { ...match, doubt: match.doubt ?? 'given this way it may be the live vaccine' } : match
  })
}
