import type { Route } from '../model/substance'

const SYSTEMIC: readonly Route[] = [
  'oral',
  'intravenous',
  'subcutaneous',
  'intramuscular',
  'intra-articular',
  'intrathecal',
  'rectal',
  'nasal',
  'inhalation',
  'buccal',
  'transdermal',
  'vaginal',
  'intravitreal',
  'local',
]

/** What a code's own group says of the route, longest prefix first (WHO ATC index: groups named by site of action). */
const BY_PREFIX: readonly (readonly [prefix: string, routes: readonly Route[]])[] = [
  ['A01', ['buccal', 'local']],
  ['A07EA', ['oral', 'rectal']],
  ['A07A', ['oral']],
  ['C05', ['rectal', 'cutaneous', 'local']],
  ['D01B', ['oral']],
  ['D05B', ['oral']],
  ['D10B', ['oral']],
  ['D11AH', ['oral', 'subcutaneous', 'cutaneous']],
  ['D', ['cutaneous', 'local']],
  ['G01', ['vaginal']],
  ['M02', ['cutaneous']],
  ['R01A', ['nasal']],
  ['R01B', ['oral']],
  ['R02', ['buccal']],
  ['R03A', ['inhalation']],
  ['R03B', ['inhalation']],
  ['R03C', ['oral', 'intravenous', 'subcutaneous', 'intramuscular']],
  ['R03D', ['oral', 'intravenous', 'subcutaneous', 'intramuscular', 'rectal']],
  ['S01LA', ['intravitreal', 'intravenous']],
  ['S01', ['ocular', 'intravitreal']],
  ['S02', ['auricular']],
  ['S03', ['ocular', 'auricular']],
]

/** Codes what acts where it is put has; the gut's own anti-infectives are among them. */
const LOCAL_CODE = /^(A01|A07A|C05|D(?!01B|05B|10B|11AH0[4-9]|11AH[1-9])|G01|M02|R01A|R02|R03[AB]|S0[123])/

interface CodeGroup {
  routes: readonly Route[]
  local: boolean
}

/** A few hundred codes are asked for again and again. */
const GROUPS = new Map<string, CodeGroup>()

const groupOf = (code: string): CodeGroup => {
  const known = GROUPS.get(code)
  if (known !== undefined) return known
  const routes = BY_PREFIX.find(([prefix]) => code.startsWith(prefix))?.[1] ?? SYSTEMIC
  const group = { routes, local: LOCAL_CODE.test(code) }
  GROUPS.set(code, group)
  return group
}

/** Whether a code can stand for a route: the one its author gave, else those of its ATC group (all but skin, eye and ear). */
export const codeHasRoute = (code: string, authored: Route | undefined, route: Route): boolean =>
  authored === undefined ? groupOf(code).routes.includes(route) : authored === route

export const isLocalCode = (code: string): boolean => groupOf(code).local
