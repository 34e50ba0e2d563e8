import type { Concept } from './resources'

const ATC = /^(?:https?:\/\/(?:www\.)?whocc\.no\/atc\/?|urn:oid:2\.16\.840\.1\.113883\.6\.73)$/

/** What a concept is called: its own words first, then what its codings are displayed as. */
export const namesOf = (concept: Concept | undefined): string[] => [
  ...new Set(
    [concept?.text, ...(concept?.coding ?? []).map(({ display }) => display)].flatMap((text) => (text ? [text] : [])),
  ),
]

/** The one name that is shown; its codes where it has no words. */
export const nameOf = (concept: Concept | undefined): string | undefined =>
  namesOf(concept)[0] ?? concept?.coding?.find(({ code }) => code !== undefined)?.code

export const codesOf = (concept: Concept | undefined): string[] =>
  (concept?.coding ?? []).flatMap(({ code }) => code ?? [])

/** The ATC codes among its codings: the lexicon knows them as names. */
export const atcOf = (concept: Concept | undefined): string[] =>
  (concept?.coding ?? []).flatMap(({ system, code }) =>
    code !== undefined && ATC.test(system ?? '') ? [code.toUpperCase()] : [],
  )
