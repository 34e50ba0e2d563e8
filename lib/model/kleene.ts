import type { Truth } from './truth'

// Apart from the schema, so that what judges needs no parser.

/** Kleene "and". `all([])` is `met`: schemas require at least one member. */
export const all = (truths: readonly Truth[]): Truth =>
  truths.includes('not-met') ? 'not-met' : truths.includes('unknown') ? 'unknown' : 'met'

/** Kleene "or". `any([])` is `not-met`. */
export const any = (truths: readonly Truth[]): Truth =>
  truths.includes('met') ? 'met' : truths.includes('unknown') ? 'unknown' : 'not-met'

/** Kleene "not". */
export const not = (truth: Truth): Truth => (truth === 'met' ? 'not-met' : truth === 'not-met' ? 'met' : 'unknown')

/** At least `n` of them: met when n are met, not-met when even the unknown ones could not make n. */
export const atLeast = (n: number, truths: readonly Truth[]): Truth => {
  const met = truths.filter((truth) => truth === 'met').length
  const unknown = truths.filter((truth) => truth === 'unknown').length
  return met >= n ? 'met' : met + unknown < n ? 'not-met' : 'unknown'
}
