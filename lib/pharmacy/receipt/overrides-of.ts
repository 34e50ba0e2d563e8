import type { Receipt } from './receipt'

export interface Overridden {
  /** `<program>/<check>`. */
  rule: string
  count: number
  reasons: readonly string[]
}

/** How often a person passed over each rule, most often first: the rules that cry wolf. */
export const overridesOf = (receipts: readonly Receipt[]): Overridden[] => {
  const found = new Map<string, string[]>()
  for (const { pack, checks } of receipts)
    for (const { id, mark } of checks)
      if (mark?.override !== undefined)
        found.set(`${pack.id}/${id}`, [...(found.get(`${pack.id}/${id}`) ?? []), mark.override])
  return [...found]
    .map(([rule, reasons]) => ({ rule, count: reasons.length, reasons }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
}
