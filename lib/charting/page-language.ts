import type { PageReading } from '../model/reading'
import { foldWords } from './fold'

const TELLING: readonly (readonly [string, RegExp])[] = [
  [
    'fr',
    /\b(?:le|la|les|des|du|une|pour|depuis|medicaments?|traitements?|date de|posologie|naissance|debut|arret|en cours|par jour|voie|aucune?|antecedents|ordonnance)\b/g,
  ],
  [
    'nl',
    /\b(?:het|een|van|voor|sinds|geneesmiddel\w*|medicatie|dosering|begindatum|einddatum|geboorte\w*|gestopt|per dag|tabletten|geen|lopende|behandeling|voorschrift\w*|toediening\w*)\b/g,
  ],
  [
    'de',
    /\b(?:der|die|das|und|fur|seit|medikation|dosierung|geburtsdatum|beginn|taglich|keine|verordnung|behandlung)\b/g,
  ],
]

/**
 * The language the page is written in: as it declares, unless it declares plain English (many applications do by default)
 * and its words are clearly another's. Empty when nothing tells.
 */
export const pageLanguage = (reading: PageReading): string => {
  const declared = [reading.lang, ...reading.frames.map((frame) => frame.lang)].find((lang) => lang !== '') ?? ''
  if (declared !== '' && !/^en$/i.test(declared)) return declared
  const texts = reading.frames.flatMap((frame) => [
    ...frame.grids.flatMap((grid) => [
      ...grid.headings,
      ...grid.columns,
      ...grid.rows.slice(0, 30).flatMap((row) => row.cells.map((cell) => cell.text)),
    ]),
    ...frame.blocks.map((block) => block.text),
  ])
  const words = foldWords(texts.join(' ').slice(0, 60_000))
  const counts = TELLING.map(([lang, pattern]) => ({ lang, count: (words.match(pattern) ?? []).length }))
  const [best, next] = counts.sort((a, b) => b.count - a.count)
  return best && best.count >= 8 && best.count >= 3 * (next?.count ?? 0) ? best.lang : declared
}
