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

/** Routes a code can stand for: those its author gave, else those of its ATC group, else every route but skin, eye and ear. */
export function routesOfCode(code: string, authored?: Route): readonly Route[] {
  if (authored !== undefined) return [authored]
  return BY_PREFIX.find(([prefix]) => code.startsWith(prefix))?.[1] ?? SYSTEMIC
}

/** Codes of what acts where it is put; the gut's own anti-infectives and steroids among them. */
const LOCAL_CODE = /^(A01|A07A|C05|D(?!01B|05B|10B|11AH0[4-9]|11AH[1-9])|G01|M02|R01A|R02|R03[AB]|S0[123])/

export const isLocalCode = (code: string): boolean => LOCAL_CODE.test(code)
