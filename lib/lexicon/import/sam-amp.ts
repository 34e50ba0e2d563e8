import type { ImportedProduct, Skipped } from './imported-product'
import { routesOf } from './routes-of'

/** One dated state of something; the current one has no end. */
interface Period {
  from: string
  to: string
}

/** One Amp of the export while it is being read: every period is kept until the end, they come in no order. */
export interface AmpDraft {
  code: string
  names: (Period & { texts: string[] })[]
  types: (Period & { type: string })[]
  ingredients: Map<string, Period & { active: boolean; names: string[] }>
  routes: Set<string>
  /** Codes by pack, each with the period that holds them: they may change. */
  atc: Map<string, Period & { codes: string[] }>
}

export const newAmp = (code: string): AmpDraft => ({
  code,
  names: [],
  types: [],
  ingredients: new Map(),
  routes: new Set(),
  atc: new Map(),
})

/** Whether the first period is the later one: no end beats any end, then the later end, then the later start. */
export const isLater = (a: Period, b: Period): boolean => {
  const end = (period: Period): string => (period.to === '' ? '9999' : period.to)
  return end(a) === end(b) ? a.from >= b.from : end(a) > end(b)
}

/** The product an Amp describes: names of today and of before, substances of today, the codes of all its packs. */
export function productOfAmp(amp: AmpDraft): ImportedProduct | Skipped {
  const names = [...new Set([...amp.names].sort((a, b) => (isLater(a, b) ? -1 : 1)).flatMap(({ texts }) => texts))]
  const what = names[0] ?? amp.code
  const type = amp.types.reduce<AmpDraft['types'][number] | undefined>(
    (best, one) => (best === undefined || isLater(one, best) ? one : best),
    undefined,
  )
  if (type !== undefined && /HOM[EO]+PATHIC|ANTHROPOSOPHIC/i.test(type.type)) return { what, why: 'homeopathy' }
  if (names.length === 0) return { what: amp.code, why: 'no-name' }
  const seen = new Set<string>()
  const substances = [...amp.ingredients.values()]
    .filter(({ active, names: spelt }) => active && spelt.length > 0)
    .map(({ names: spelt }) => [...new Set(spelt)])
    .filter(([first = '']) => !seen.has(first) && seen.add(first) !== undefined)
  const atc = [...new Set([...amp.atc.values()].flatMap(({ codes }) => codes))]
  const whole = atc.filter((code) => /^[A-V]\d{2}[A-Z]{2}\d{2}$/.test(code))
  if (substances.length === 0 && whole.length === 0) return { what, why: 'no-composition' }
  const routes = amp.routes.size === 0 ? undefined : routesOf([...amp.routes])
  return {
    id: amp.code,
    names,
    substances,
    atc: whole,
    groups: atc.filter((code) => !whole.includes(code) && /^[A-V](\d{2}([A-Z]([A-Z])?)?)?$/.test(code)),
    ...(routes === undefined ? {} : { routes }),
  }
}
