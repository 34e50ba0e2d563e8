import type { Route } from '../model/substance'
import type { AtcMove } from './authored'
import type { ParsedCode } from './parse-authored'

export interface Code {
  code: string
  route?: Route
  old?: boolean
}

const spread = ({ code, routes, old }: ParsedCode): Code[] => {
  const mark = old ? { old: true } : {}
  return routes.length === 0 ? [{ code, ...mark }] : routes.map((route) => ({ code, route, ...mark }))
}

/**
 * The codes of a substance or product, current ones first, with the old codes WHO moved away from added: charts still show
 * them. A code that has moved is marked old even where the author did not.
 */
export function codesWithMoves(codes: readonly ParsedCode[], moves: readonly AtcMove[]): Code[] {
  const written = new Set(codes.map(({ code }) => code))
  const marked = codes.map((code) => {
    const move = moves.find(({ old }) => old === code.code)
    return move?.current.some((current) => written.has(current)) === true ? { ...code, old: true } : code
  })
  const added = moves
    .filter(({ old, current }) => !written.has(old) && current.some((code) => written.has(code)))
    .map(({ old, current }) => ({
      code: old,
      routes: codes.filter(({ code }) => current.includes(code)).flatMap(({ routes }) => routes),
      old: true,
    }))
  const all = [...marked, ...added]
  return [...all.filter(({ old }) => !old), ...all.filter(({ old }) => old)].flatMap(spread)
}
