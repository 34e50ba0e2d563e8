import type { ReasonCode, ReasonParams } from '../reason-params'

/** One sentence for every reason there is. A catalog that lacks one does not compile. */
export type Catalog = { readonly [C in ReasonCode]: (params: ReasonParams[C]) => string }

/** 2.5 as people of the language write it. */
export const decimal = (n: number, comma: boolean): string => (comma ? String(n).replace('.', ',') : String(n))
