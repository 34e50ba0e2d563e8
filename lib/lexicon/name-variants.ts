/**
 * The ways one name is written: "acide folique" is "folique (acide)" in the French database; "Solu-Medrol" loses its hyphen on wards
 * ("solumedrol"). The name itself comes first.
 */
export function nameVariants(name: string): string[] {
  const acid = /^(?:acide|acidum) (.+)$/i.exec(name)
  const english = /^(.+) acid$/i.exec(name)
  // A name in letters only: "IFN-1" without its hyphen would be another word.
  const glued = /^[\p{L}]{2,}(-[\p{L}]{2,})+$/u.test(name) && name.length >= 8 ? [name.replaceAll('-', '')] : []
  return [
    name,
    ...(acid?.[1] === undefined ? [] : [`${acid[1]} (acide)`]),
    ...(english?.[1] === undefined ? [] : [`acid ${english[1]}`]),
    ...glued,
  ]
}
