/** What a pager says: which part of the list is shown, of how many. */
export interface Pager {
  from: number
  to: number
  total: number
}

const NUMBER = '(\\d{1,3}(?:[ .,\u00a0\u202f]\\d{3})+|\\d{1,7})'
const OF = '(?:of|sur|de|van|von|out of|/|parmi|uit|op)'
// "1–10 of 37", "1 à 10 sur 37", "rijen 1-5 van 8", "Résultats 1 - 10 de 37".
const RANGE = new RegExp(
  `${NUMBER}\\s*(?:[-–—]|to|à|au|tot(?: en met)?|t/m|bis)\\s*${NUMBER}\\s*${OF}\\s*(?:(?:about|environ|ongeveer|the|les|de)\\s*)?${NUMBER}`,
  'i',
)
// "Page 2 of 4", "Page 1 sur 4", "Pagina 1 van 4", "Seite 1 von 4".
const PAGE = new RegExp(`(?:page|pagina|seite|blz\\.?|p\\.)\\s*${NUMBER}\\s*${OF}\\s*${NUMBER}`, 'i')
// "Showing 10 of 37", "10 sur 37 résultats", "10 van 37 resultaten", "10 / 37 lignes".
const SHOWN = new RegExp(
  `(?:showing|shown|display\\w*|affich\\w*|getoond|toont|weergave|weergegeven)\\D{0,20}${NUMBER}\\s*${OF}\\s*${NUMBER}|${NUMBER}\\s*${OF}\\s*${NUMBER}\\s*(?:results?|résultats?|resultaten|rows?|lignes?|rijen|regels|items?|pages?|pagina'?s|éléments?|entries|records?|affichés?|shown|getoond|medic\\w+|médic\\w+|geneesmiddelen|prescriptions?|traitements?|voorschriften)`,
  'i',
)

const DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/

const count = (written: string | undefined): number => Number((written ?? '').replace(/\D/g, ''))

/** Reads a pager in EN, FR, NL or DE; null when the text is none. A page of pages counts as from = to = page. */
export const pagerOf = (text: string): Pager | null => {
  if (!/\d/.test(text) || text.length > 120 || DATE.test(text)) return null
  const range = RANGE.exec(text)
  if (range) return { from: count(range[1]), to: count(range[2]), total: count(range[3]) }
  const page = PAGE.exec(text)
  if (page) return { from: count(page[1]), to: count(page[1]), total: count(page[2]) }
  const shown = SHOWN.exec(text)
  if (shown) return { from: 1, to: count(shown[1] ?? shown[3]), total: count(shown[2] ?? shown[4]) }
  return null
}

/** True when a pager says that not everything is shown. */
export const isPartial = ({ from, to, total }: Pager): boolean => from <= to && to <= total && (from > 1 || to < total)
