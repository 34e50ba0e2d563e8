import type { Resolution, ResolvedSubstance } from '../model/resolution'
import type { Route } from '../model/substance'
import { candidatesFor } from './candidates-for'
import { chooseCodes } from './choose-codes'
import type { CompiledTarget } from './compiled'
import { contextOf } from './context-of'
import { doubtContradictions, doubtVaccineByRoute } from './contradictions'
import { doubtRemarks } from './doubt-remarks'
import { explain } from './explain'
import { type FoldedLine, foldLine } from './fold'
import { combinationKey, type LexiconIndex } from './load-index'
import { localOf } from './local/local-of'
import { looksLikeMedicine } from './looks-like-medicine'
import { matchNames, type NameMatch } from './match-names'
import { formOf } from './parse-form'
import { isPlainStrength, parseStrength } from './parse-strength'
import { partCompounds } from './part-compounds'
import { resolveCode } from './resolve-code'
import { systemicOf } from './systemic-of'
import { unexplained } from './unexplained'
import { withoutRepeats } from './without-repeats'

/** Longer text is prose, not a medication line; what is beyond is not looked at. */
const LONGEST_LINE = 2_000

const bare = (line: string, kind: Resolution['kind'], recognised: boolean, because: string): Resolution => ({
  line,
  kind,
  recognised,
  atc: [],
  substances: [],
  candidates: [],
  because,
})

const productCodes = (
  targets: readonly CompiledTarget[],
  places: readonly number[],
  wanted: { routes: readonly Route[]; plainStrength: boolean },
  index: LexiconIndex,
): string[] => {
  const combined = places.length > 1 ? index.combinations.get(combinationKey(places)) : undefined
  const own = targets.find(({ s, atc }) => atc !== undefined && s.length === places.length)?.atc
  const codes = own ?? (combined === undefined ? undefined : index.targets[combined]?.atc)
  if (codes !== undefined) return chooseCodes(codes, wanted)
  return [...new Set(places.flatMap((place) => chooseCodes(index.substances[place]?.facts.atc ?? [], wanted)))]
}

const firstOf = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined)

/** Whether a name is followed by a strength of its own: nobody writes one for a drug that is not there ("non substituable …"). */
const isDosed = (written: string, line: FoldedLine, { to }: NameMatch): boolean =>
  parseStrength(written.slice(line.words[to - 1]?.until).split(/[,;:()|\n]/)[0] ?? '') !== undefined

/**
 * Resolves one line of a chart. `recognised` only when every drug it names is known for certain; look-alikes, ambiguous names and
 * parts of unknown products come back as candidates.
 */
export function resolveLine(line: string, index: LexiconIndex): Resolution {
  const written = line.length > LONGEST_LINE ? line.slice(0, LONGEST_LINE) : line
  const folded = partCompounds(foldLine(written), (text) => index.names.has(text))
  if (!folded.words.some(({ text }) => text.charCodeAt(0) >= 97))
    return bare(line, 'nothing', false, 'no word on the line')
  const named = withoutRepeats(matchNames(written, folded, index), index)
  const coded = named.length === 0 ? resolveCode(line, written, folded, index) : undefined
  if (coded !== undefined) return coded
  const agreeing = named.length > 1 ? doubtContradictions(written, folded, named, index) : named
  const remarked = agreeing.length > 0 ? doubtRemarks(written, folded, agreeing) : agreeing
  const taken = new Array<boolean>(folded.words.length).fill(false)
  for (const { from, to } of remarked) taken.fill(true, from, to)
  const context = contextOf(written, folded, taken)
  const strength = parseStrength(written)
  const isDenied = ({ from }: NameMatch): boolean => context.denied.some(([start, end]) => from >= start && from < end)
  const matches = remarked.map((match) =>
    isDenied(match) && isDosed(written, folded, match)
      ? { ...match, doubt: 'denied, and yet with its strength' }
      : match,
  )
  if (context.homeopathy && strength?.includes('mg') !== true)
    return bare(line, 'homeopathy', true, 'a homeopathic dilution')
  const stated = matches.filter((match) => !isDenied(match) || match.doubt !== undefined)
  if (stated.length === 0 && (matches.length > 0 || context.deniesAlone) && context.denied.length > 0)
    return bare(line, 'negative', true, 'the line denies what it names')
  if (context.placebo && !context.study && stated.length === 0) return bare(line, 'placebo', true, 'placebo')

  const form = formOf(folded, taken)
  const affirmed = doubtVaccineByRoute(stated, form.routes, index)
  const sure = affirmed.filter(
    (match): match is NameMatch & { target: number } => match.target !== undefined && match.doubt === undefined,
  )
  const targets = sure.flatMap(({ target }) => index.targets[target] ?? [])
  const brandRoutes = firstOf(targets.map(({ r }) => r)) ?? []
  const shared = form.routes.filter((one) => brandRoutes.includes(one))
  // "injection" leaves the route open, "gel en sachet" too: the brand settles which of them.
  const routes = form.routes.length === 0 ? brandRoutes : shared.length > 0 ? shared : form.routes
  const wanted = { routes, plainStrength: isPlainStrength(written, strength) }
  const places = [...new Set(targets.flatMap(({ s }) => s))]
  const route = routes.length === 1 ? routes[0] : undefined
  const substances = places.flatMap((place): ResolvedSubstance[] => {
    const facts = index.substances[place]?.facts
    if (facts === undefined) return []
    // A product that has codes of its own says which of the substance's it is: the prednisone of R-CHOP is no enema.
    const own = targets.find((target) => target.s.includes(place))?.atc ?? []
    const narrowed = facts.atc.filter(({ code }) => own.some((one) => one.code === code))
    const atc = chooseCodes(narrowed.length > 0 ? narrowed : facts.atc, wanted)
    const systemic = systemicOf(routes, atc, facts)
    const local = localOf(targets.find((target) => target.s.includes(place)))
    return [
      {
        name: facts.name,
        atc,
        ...(route === undefined ? {} : { route }),
        ...(systemic === undefined ? {} : { systemic }),
        ...(local === undefined ? {} : { local }),
      },
    ]
  })
  const kind = context.study || (context.placebo && substances.length > 0) ? 'investigational' : 'medicine'
  const doubts = affirmed.filter((match) => match.doubt !== undefined || match.means !== undefined)
  const unknown = unexplained(written, folded, affirmed, matches)
  const recognised =
    doubts.length === 0 && unknown.length === 0 && (substances.length > 0 || kind === 'investigational')
  const candidates = recognised ? [] : candidatesFor(folded, affirmed, unknown, index)
  const release = firstOf(targets.map((target) => target.release)) ?? form.release
  const settled =
    recognised || substances.length > 0 || candidates.length > 0 || looksLikeMedicine(folded, form, strength)
      ? kind
      : 'nothing'
  const ambiguous = doubts.some(({ means }) => means !== undefined)
  return {
    line,
    kind: settled,
    recognised,
    atc: ambiguous || substances.length === 0 ? [] : productCodes(targets, places, wanted, index),
    substances: ambiguous ? [] : substances,
    candidates,
    ...(sure.length === 0
      ? {}
      : {
          matched: written.slice(folded.words[sure[0]?.from ?? 0]?.at, folded.words[(sure.at(-1)?.to ?? 1) - 1]?.until),
        }),
    ...(route === undefined ? {} : { route }),
    ...(form.form === undefined ? {} : { form: form.form }),
    ...(strength === undefined ? {} : { strength }),
    ...(release === undefined ? {} : { release }),
    because: explain({ written, folded, sure, doubts, unknown, candidates, kind: settled, routes }, index),
  }
}
