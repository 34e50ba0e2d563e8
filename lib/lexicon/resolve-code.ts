import type { Resolution } from '../model/resolution'
import type { Route } from '../model/substance'
import { chooseCodes } from './choose-codes'
import { codeTable } from './code-table'
import type { FoldedLine } from './fold'
import { HARMLESS_PARTS, PLAIN_WORDS, SALT_WORDS } from './line-words'
import type { LexiconIndex } from './load-index'
import { isFormWord, parseForm } from './parse-form'
import { parseStrength } from './parse-strength'
import { systemicOf } from './systemic-of'

const CODE = /(?<![A-Za-z0-9])[A-V]\d{2}[A-Z]{2}\d{2}(?![A-Za-z0-9])/g
const SHORTEST_NAME = 3
const SAYS_CODE = new Set(['atc', 'code', 'codes', 'ddd', 'who'])

/** Whether the line says more than its code: a word that may be the name of something else. */
const saysMore = (written: string, line: FoldedLine, code: string): boolean => {
  const at = written.indexOf(code)
  return line.words.some(
    ({ text, at: start }) =>
      (start < at || start >= at + code.length) &&
      text.charCodeAt(0) >= 97 &&
      text.length >= SHORTEST_NAME &&
      !(
        SAYS_CODE.has(text) ||
        PLAIN_WORDS.has(text) ||
        HARMLESS_PARTS.has(text) ||
        SALT_WORDS.has(text) ||
        isFormWord(text)
      ),
  )
}

/** The code with those it moved from or to: codes of the same substance and group, one old and one current. */
const withMoves = (code: string, place: number, index: LexiconIndex): string[] => {
  const all = index.substances[place]?.facts.atc ?? []
  const isOld = all.some((one) => one.code === code && one.old === true)
  const moved = all.filter((one) => (one.old === true) !== isOld && one.code.slice(0, 3) === code.slice(0, 3))
  const others = [...new Set(moved.map((one) => one.code))].filter((one) => one !== code)
  return isOld ? [...others, code] : [code, ...others]
}

/**
 * A line that names its drug by ATC code alone ("L04AX03"); undefined when it has no code, or several. A code that stands for several
 * drugs, that the lexicon does not have, or beside an unknown name, is offered and not accepted.
 */
export function resolveCode(
  line: string,
  written: string,
  folded: FoldedLine,
  index: LexiconIndex,
): Resolution | undefined {
  const codes = [...new Set(written.match(CODE) ?? [])]
  const [code] = codes
  if (code === undefined || codes.length > 1) return undefined
  const sets = codeTable(index).get(code) ?? []
  const names = [...new Set(sets.flat().flatMap((place) => index.substances[place]?.facts.name ?? []))]
  const strength = parseStrength(written)
  const base = { line, kind: 'medicine' as const, matched: code, ...(strength === undefined ? {} : { strength }) }
  const [places] = sets
  const alone = !saysMore(written, folded, code)
  if (places === undefined || sets.length > 1 || !alone) {
    const why =
      places === undefined
        ? 'is an ATC code the lexicon does not have'
        : sets.length > 1
          ? `is the code of more than one drug (${names.slice(0, 6).join(', ')})`
          : `is the code of ${names.join(' + ')}, but the line names something else`
    const candidates = names.slice(0, 6).map((name) => ({ name, score: sets.length > 1 ? 0.5 : 0.9 }))
    return { ...base, recognised: false, atc: [], substances: [], candidates, because: `"${code}" ${why}` }
  }
  const form = parseForm(written.replace(code, ' '))
  const routes = routesOf(code, places, form.routes, index)
  const route = routes.length === 1 ? routes[0] : undefined
  const substances = places.flatMap((place) => {
    const facts = index.substances[place]?.facts
    if (facts === undefined) return []
    const atc =
      places.length === 1 ? withMoves(code, place, index) : chooseCodes(facts.atc, { routes, plainStrength: false })
    const systemic = systemicOf(routes, atc, facts)
    return [
      {
        name: facts.name,
        atc,
        ...(route === undefined ? {} : { route }),
        ...(systemic === undefined ? {} : { systemic }),
      },
    ]
  })
  return {
    ...base,
    recognised: true,
    atc: places.length === 1 ? (substances[0]?.atc ?? [code]) : [code],
    substances,
    candidates: [],
    ...(route === undefined ? {} : { route }),
    ...(form.form === undefined ? {} : { form: form.form }),
    ...(form.release === undefined ? {} : { release: form.release }),
    because: `"${code}" is the code of ${names.join(' + ')}`,
  }
}

const routesOf = (
  code: string,
  places: readonly number[],
  said: readonly Route[],
  index: LexiconIndex,
): readonly Route[] => {
  if (said.length > 0) return said
  return [
    ...new Set(
      places.flatMap((place) =>
        (index.substances[place]?.facts.atc ?? []).flatMap((one) =>
          one.code === code && one.route ? [one.route] : [],
        ),
      ),
    ),
  ]
}
