/**
 * One spelling for the ways English, French, Dutch and German write the same INN (accents are already folded):
 * ph→f, th→t, y→i, c/ch/k/qu→k, x→ks, ae/oe→e, z→s, doubled letters single, final -e/-um/-us/-a dropped.
 * Measured on public lists, it never made two English INNs one (drug data notes, 2026); not meant for brand names.
 */
export function orthographicKey(foldedWord: string): string {
  const spelt = foldedWord
    .replace(/ph/g, 'f')
    .replace(/([trck])h/g, '$1')
    .replace(/y|j/g, 'i')
    .replace(/ae|oe/g, 'e')
    .replace(/qu|q|c/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/g, '$1')
  return spelt.length > 4 ? spelt.replace(/(um|us|e|a)$/, '') : spelt
}

/** The key of a folded name of several words. */
export const keyOf = (foldedName: string): string => foldedName.split(' ').map(orthographicKey).join(' ')
