import type { FormAnswer, FormState } from '../model/questionnaire-response'
import type { Value } from './item-type'

/** A field where the page as read again says something else than the form. */
export interface Difference {
  linkId: string
  /** `kept`: a person's answer stays; `updated`: a filled-in answer was renewed; `gone`: the page no longer says it. */
  kind: 'kept' | 'updated' | 'gone'
  form: Value[]
  page: Value[]
  quote?: string
}

export interface Merged {
  state: FormState
  differences: Difference[]
}

const same = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i])

const differ = (kind: Difference['kind'], mine: FormAnswer, page: FormAnswer | undefined): Difference => ({
  linkId: mine.linkId,
  kind,
  form: mine.values,
  page: page?.values ?? [],
  ...(page?.quote === undefined ? {} : { quote: page.quote }),
})

const merge = (mine: FormAnswer, page: FormAnswer | undefined): { answer: FormAnswer; difference?: Difference } => {
  switch (mine.origin) {
    case 'auto':
      if (page === undefined) return { answer: mine, difference: differ('gone', mine, page) }
      return same(mine.values, page.values)
        ? { answer: page }
        : { answer: page, difference: differ('updated', mine, page) }
    case 'override': {
      if (page === undefined) return { answer: mine }
      const answer = { ...mine, was: page.values, ...(page.quote === undefined ? {} : { quote: page.quote }) }
      const news = !same(page.values, mine.was ?? []) && !same(page.values, mine.values)
      return news ? { answer, difference: differ('kept', mine, page) } : { answer }
    }
    case 'manual':
      if (page === undefined || same(page.values, mine.values)) return { answer: mine }
      return { answer: mine, difference: differ('kept', mine, page) }
  }
}

/**
 * A form after its page was read again. What a person typed is never overwritten; filled-in answers follow the page; what
 * differs is listed per field. An answer the page no longer gives is kept and listed as gone, not erased.
 */
export const mergePrefill = (current: FormState, fresh: FormState): Merged => {
  const page = new Map(fresh.answers.map((answer) => [answer.linkId, answer]))
  const mine = new Set(current.answers.map((answer) => answer.linkId))
  const merged = current.answers.map((answer) => merge(answer, page.get(answer.linkId)))
  const added = fresh.answers.filter((answer) => !mine.has(answer.linkId))
  return {
    state: { ...current, answers: [...merged.map(({ answer }) => answer), ...added], issues: fresh.issues },
    differences: merged.flatMap(({ difference }) => difference ?? []),
  }
}
