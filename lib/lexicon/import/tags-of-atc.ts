/** What a code's group says of a substance nobody authored, by longest prefix; WHO ATC index. */
const TAGS: readonly (readonly [prefix: string, tags: readonly string[]])[] = [
  ['L04AB', ['immunosuppressant', 'anti-tnf']],
  ['L04AD', ['immunosuppressant', 'calcineurin-inhibitor']],
  ['L04AF', ['immunosuppressant', 'jak-inhibitor']],
  ['L04', ['immunosuppressant']],
  ['L03', ['immunostimulant']],
  ['L01', ['antineoplastic']],
  ['H02', ['corticosteroid']],
  ['A07EA', ['corticosteroid']],
  ['C05AA', ['corticosteroid']],
  ['D07', ['corticosteroid']],
  ['R01AD', ['corticosteroid']],
  ['R03BA', ['corticosteroid']],
  ['S01BA', ['corticosteroid']],
  ['J01', ['antibacterial']],
  ['J02', ['antifungal']],
  ['D01B', ['antifungal']],
  ['J04', ['tuberculosis']],
  ['J05', ['antiviral']],
  ['J06BA', ['immunoglobulin']],
  ['P01B', ['antimalarial', 'antiprotozoal']],
  ['P01', ['antiprotozoal']],
  ['P02', ['anthelmintic']],
  ['B01AA', ['anticoagulant']],
  ['B01AB', ['anticoagulant']],
  ['B01AE', ['anticoagulant']],
  ['B01AF', ['anticoagulant']],
  ['B01AX', ['anticoagulant']],
]

/**
 * Groups that hold immunomodulators beside quite other drugs, or that say nothing of what a drug does. A new substance there may be
 * anything: to call it "no immunosuppressant" would be a guess.
 */
const MAY_BE_ANYTHING = /^(?:D11A|R03DX|R07AX|M09A|N07X|V|A16A|A07E|L$|B06|S01X|M04|C01EB|J06)/

/**
 * Tags for a substance that is known by its codes alone; undefined when they leave open what it is, so that every class answers
 * "unknown" for it and none says no.
 */
export function tagsOfAtc(codes: readonly string[]): string[] | undefined {
  if (codes.length === 0) return undefined
  const tags = codes.map((code) => TAGS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null)
  const open = codes.some((code, i) => tags[i] === null && (code.length < 3 || MAY_BE_ANYTHING.test(code)))
  return open ? undefined : [...new Set(tags.flatMap((one) => one ?? []))]
}

/** Plant extracts, oils and tinctures; those WHO files as immunostimulants (L03AX, echinacea) are left out. */
const HERBAL =
  /\b(?:extrait|teinture|huile essentielle|essence|feuilles?|racine|rhizome|fleurs?|sommite|ecorce|graines?|fruits?|partie aerienne|plante|extract|tincture|herba|folium|radix)\b/
const ACTS_ON_IMMUNITY = /echinac|visc(?:um|osum)|\bgui\b|tripteryg|uncaria|astragal/

/** Whether a folded substance name is a plant's: known by what it is where it has no code. */
export const isHerbal = (folded: string): boolean => HERBAL.test(folded) && !ACTS_ON_IMMUNITY.test(folded)
