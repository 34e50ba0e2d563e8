/** One row of CIS_COMPO_bdpm.txt, as far as it matters here. */
export interface Component {
  cis: string
  name: string
  /** `SA` the substance as it is in the product, `FT` the moiety that acts (ANSM's own document says "ST" for it). */
  nature: string
  /** Ties a salt to its moiety. */
  link: string
}

/**
 * The moieties of one product, each with its spellings. Where a salt is tied to a moiety, the moiety comes first and the salt is
 * one more spelling of it ("MÉTHYLPREDNISOLONE", "MÉTHYLPREDNISOLONE (HÉMISUCCINATE DE)"). A salt that yields several moieties
 * gives each of them without it.
 */
export function moietiesOf(components: readonly Component[]): string[][] {
  const linked = new Map<string, Component[]>()
  for (const component of components) {
    const group = linked.get(component.link)
    if (group === undefined) linked.set(component.link, [component])
    else group.push(component)
  }
  const moieties = [...linked.values()].flatMap((group) => {
    const acting = group.filter(({ nature }) => nature !== 'SA').map(({ name }) => name)
    const salts = group.filter(({ nature }) => nature === 'SA').map(({ name }) => name)
    const distinct = [...new Set(acting)]
    if (distinct.length === 0) return [...new Set(salts)].map((salt) => [salt])
    const [only, ...others] = distinct
    return only !== undefined && others.length === 0 ? [[only, ...new Set(salts)]] : distinct.map((one) => [one])
  })
  const seen = new Set<string>()
  return moieties.filter(([first = '']) => first !== '' && !seen.has(first) && seen.add(first) !== undefined)
}
