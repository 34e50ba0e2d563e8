import type { Route } from '../model/substance'
import { Route as RouteSchema } from '../model/substance'

export interface ParsedCode {
  code: string
  routes: Route[]
  old: boolean
}

export interface ParsedBrand {
  countries: string[]
  routes: Route[]
  release?: 'depot' | 'modified'
  codes: string[]
}

const routesOf = (words: readonly string[]): Route[] =>
  words.flatMap((word) => {
    const parsed = RouteSchema.safeParse(word.startsWith('@') ? word.slice(1) : '')
    return parsed.success ? [parsed.data] : []
  })

/** `L04AX03 @oral old` → its parts; words that are not routes are left to the linter. */
export function parseCode(written: string): ParsedCode {
  const [code = '', ...rest] = written.split(' ')
  return { code, routes: routesOf(rest), old: rest.includes('old') }
}

/** `BE FR @intramuscular depot H02AB04` → its parts. */
export function parseBrand(written: string): ParsedBrand {
  const words = written.split(' ')
  const release = words.includes('depot') ? 'depot' : words.includes('modified') ? 'modified' : undefined
  return {
    countries: words.filter((word) => /^[A-Z]{2}$/.test(word)),
    routes: routesOf(words),
    ...(release === undefined ? {} : { release }),
    codes: words.filter((word) => /^[A-V]\d{2}/.test(word)),
  }
}
