/**
 * The ways one generic name is written in national lists: "acide folique" is "folique (acide)" in the French database, "amoxicilline
 * (trihydrate d')" its salt. The name itself comes first.
 */
export function nameVariants(name: string): string[] {
  const acid = /^(acide|acidum) (.+)$/i.exec(name)
  if (acid?.[2] !== undefined) return [name, `${acid[2]} (acide)`]
  const english = /^(.+) acid$/i.exec(name)
  if (english?.[1] !== undefined) return [name, `acid ${english[1]}`]
  return [name]
}
