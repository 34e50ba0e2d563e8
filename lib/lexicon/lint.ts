import type { AuthoredSubstance } from './authored'
import type { AuthoredLexicon } from './compile'
import { fold } from './fold'
import { HARMLESS_PARTS, PLAIN_WORDS } from './line-words'
import { parseBrand, parseCode } from './parse-authored'
import { isFormWord } from './parse-form'

export interface Finding {
  severity: 'error' | 'warning'
  where: string
  problem: string
}

/** The words the data's authors agreed on; a value set that tests another tag would silently be empty. */
export const TAGS: ReadonlySet<string> = new Set(
  (
    'immunosuppressant immunomodulator immunostimulant corticosteroid jak-inhibitor dmt-ms calcineurin-inhibitor anti-tnf ' +
    'antimalarial antibacterial antiviral antifungal antiprotozoal anthelmintic tuberculosis vaccine anticoagulant ' +
    'immunoglobulin antineoplastic investigational topical-only homeopathy'
  ).split(' '),
)

const COUNTRIES: ReadonlySet<string> = new Set(['BE', 'FR', 'NL', 'EU', 'UK', 'US', 'DE', 'LU', 'CH'])

const lintHalfLives = (entry: AuthoredSubstance): string[] =>
  (entry.halfLives ?? []).flatMap(({ lowH, highH, certainty, url, quote }, i) => [
    ...(lowH > highH ? [`halfLives[${i}]: low ${lowH} h is above high ${highH} h`] : []),
    ...(certainty === 'A' && (url === undefined || quote === undefined)
      ? [`halfLives[${i}]: certainty A needs the address and the sentence of the opened text`]
      : []),
    ...(certainty !== 'A' && (url !== undefined || quote !== undefined)
      ? [`halfLives[${i}]: an address or a quotation stands for an opened text: certainty A, or leave them out`]
      : []),
  ])

const lintEntry = (entry: AuthoredSubstance, old: ReadonlySet<string>): Finding[] => {
  const codes = entry.atc.map(parseCode)
  const errors = [
    ...lintHalfLives(entry),
    ...(entry.tags ?? []).filter((tag) => !TAGS.has(tag)).map((tag) => `tag "${tag}" is not one of those agreed`),
    ...(entry.tags?.includes('vaccine') === true && entry.vaccine === undefined
      ? ['a vaccine must say whether it is live']
      : []),
    ...(['fr', 'nl'] as const).filter((lang) => entry[lang].trim() === '').map((lang) => `no name in ${lang}`),
    ...(codes.length > 0 && codes.every((code) => code.old) ? ['every code is old: the current one is missing'] : []),
    ...entry.atc.flatMap((written) => {
      const marks = written
        .split(' ')
        .slice(1)
        .filter((mark) => mark !== 'old')
      return marks.length === parseCode(written).routes.length ? [] : [`atc "${written}": unknown route`]
    }),
    ...Object.entries(entry.brands ?? {}).flatMap(([name, written]) => {
      const { countries, routes } = parseBrand(written)
      const bad = countries.filter((country) => !COUNTRIES.has(country))
      return [
        ...(bad.length > 0 ? [`brand ${name}: unknown country ${bad.join(' ')}`] : []),
        ...(written.split('@').length - 1 === routes.length ? [] : [`brand ${name}: unknown route in "${written}"`]),
      ]
    }),
  ]
  const warnings = [
    ...(entry.de === undefined ? ['no German name'] : []),
    ...codes
      .filter(({ code, old: marked }) => old.has(code) && !marked)
      .map(({ code }) => `${code} has moved: mark it old`),
  ]
  return [
    ...errors.map((problem) => ({ severity: 'error' as const, where: entry.inn, problem })),
    ...warnings.map((problem) => ({ severity: 'warning' as const, where: entry.inn, problem })),
  ]
}

const namesOf = (entry: AuthoredSubstance): string[] => [
  entry.inn,
  entry.fr,
  entry.nl,
  ...(entry.de === undefined ? [] : [entry.de]),
  ...(entry.synonyms ?? []),
  ...(entry.abbr ?? []),
  ...Object.keys(entry.brands ?? {}),
]

/** Names two entries claim, and names that are plain words of a chart. */
const lintNames = ({ files, ambiguous }: AuthoredLexicon): Finding[] => {
  const declared = new Set(ambiguous.map(({ name }) => fold(name)))
  const holders = new Map<string, Set<string>>()
  const hold = (name: string, holder: string): void => {
    const folded = fold(name)
    holders.set(folded, (holders.get(folded) ?? new Set()).add(holder))
  }
  for (const file of files) {
    for (const entry of file.substances ?? []) for (const name of namesOf(entry)) hold(name, entry.inn)
    for (const { of, names, brands } of file.combinations ?? [])
      for (const name of [...(names ?? []), ...Object.keys(brands ?? {})]) hold(name, [...of].sort().join(' + '))
  }
  return [...holders].flatMap(([name, by]): Finding[] => [
    ...(by.size > 1 && !declared.has(name)
      ? [{ severity: 'error' as const, where: [...by].join(' / '), problem: `both are called "${name}"` }]
      : []),
    ...(PLAIN_WORDS.has(name) || HARMLESS_PARTS.has(name) || (isFormWord(name) && !name.includes(' '))
      ? [
          {
            severity: 'warning' as const,
            where: [...by].join(' / '),
            problem: `"${name}" is a plain word of charts: never taken as a name`,
          },
        ]
      : []),
  ])
}

const lintCombinations = ({ files }: AuthoredLexicon, inns: ReadonlySet<string>): Finding[] =>
  files
    .flatMap((file) => file.combinations ?? [])
    .flatMap(({ of }) =>
      of
        .filter((inn) => !inns.has(inn))
        .map((inn) => ({
          severity: 'error' as const,
          where: of.join(' + '),
          problem: `component "${inn}" is no substance here`,
        })),
    )

/** Everything a pharmacist should correct in the authored files before they are shipped. */
export function lint(authored: AuthoredLexicon): Finding[] {
  const entries = authored.files.flatMap((file) => file.substances ?? [])
  const inns = new Set(entries.map(({ inn }) => inn))
  const old = new Set(
    authored.moves.filter(({ old: code, current }) => !current.includes(code)).map((move) => move.old),
  )
  const counts = new Map<string, number>()
  for (const { inn } of entries) counts.set(inn, (counts.get(inn) ?? 0) + 1)
  const twice = [...counts].filter(([, count]) => count > 1)
  return [
    ...twice.map(([inn]) => ({ severity: 'error' as const, where: inn, problem: 'authored twice' })),
    ...entries.flatMap((entry) => lintEntry(entry, old)),
    ...lintNames(authored),
    ...lintCombinations(authored, inns),
    ...authored.ambiguous
      .flatMap(({ name, means }) => means.filter((inn) => !inns.has(inn)).map((inn) => [name, inn] as const))
      .map(([name, inn]) => ({
        severity: 'warning' as const,
        where: name,
        problem: `may mean "${inn}", which is not in the lexicon`,
      })),
  ]
}
