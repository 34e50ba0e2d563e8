import type { Patient } from '../model/chart'

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .sort()
    .join(' ')

/**
 * What tells one patient from another: an identifier, or a name with a birth date. Null when the page shows neither:
 * then nobody can tell whose chart this is. Name order, case and accents do not matter ("LEFÈVRE Amélie" = "Amélie Lefevre").
 */
export const identityOf = (patient: Patient): string | null => {
  const birth = typeof patient.birthDate === 'string' ? patient.birthDate : null
  if (patient.name && birth) return `name:${fold(patient.name)}|birth:${birth}`
  const identifier = patient.identifiers.map(fold).sort()[0]
  return identifier ? `id:${identifier}` : null
}
