import type { Route } from '../model/substance'
import { type FoldedLine, foldLine } from './fold'
import { FORM_WORDS, type FormFact } from './form-words'
import { type Found, findPhrases, phraseTable } from './phrase-table'

/** What a line says of dose form, route and release. Several routes when it leaves them open ("injection"). */
export interface FormReading {
  routes: readonly Route[]
  /** The one route, when there is one. */
  route?: Route
  form?: string
  release?: 'depot' | 'modified'
  /** Words that spoke of form or route: they name no drug. */
  found: readonly Found<FormFact>[]
}

const TABLE = phraseTable(FORM_WORDS)

/** Whether a folded word can begin a phrase about form or route. */
export const isFormWord = (word: string): boolean => TABLE.longest.has(word)

/** Reads form, route and release from a folded line, leaving alone the words that already named a drug. */
export function formOf(line: FoldedLine, skip?: readonly boolean[]): FormReading {
  const found = findPhrases(TABLE, line, skip)
  if (found.length === 0) return { routes: [], found }
  const facts = found.map(({ value }) => value)
  const top = Math.max(0, ...facts.map(({ weight }) => weight ?? 0))
  const strongest = facts.filter(({ weight, routes }) => weight === top && routes !== undefined)
  // "pour perfusion intraveineuse" narrows "injectable"; "IM, IV" leaves both; a mouth gel is not a skin gel.
  const routes = top === 0 ? [] : [...new Set(strongest.flatMap(({ routes: all }) => all ?? []))]
  const forms = facts.filter((fact) => fact.form !== undefined)
  // "solution injectable" is an injection, "gel buvable" is drunk: the word that says more names the form.
  const form = forms.toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0))[0]?.form
  const release = facts.find((fact) => fact.release !== undefined)?.release
  const only = routes.length === 1 ? routes[0] : undefined
  return {
    routes,
    ...(only === undefined ? {} : { route: only }),
    ...(form === undefined ? {} : { form }),
    ...(release === undefined ? {} : { release }),
    found,
  }
}

/** Form, route and release of a text that stands by itself, such as a route column ("voie sous-cutanée" → subcutaneous). */
export const parseForm = (text: string): FormReading => formOf(foldLine(text))
