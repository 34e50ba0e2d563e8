import { strToU8, zipSync } from 'fflate'
import type { ImportFile } from '../../../../lib/lexicon/import/import-file'
import type { ImportedProduct, Parsed, Shortage, Skipped } from '../../../../lib/lexicon/import/imported-product'

/** A file that comes in pieces of a few bytes, so that every border between pieces is met. */
export const fileOf = (name: string, content: Uint8Array | string, piece = 7_000): ImportFile => {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece)
    },
  }
}

const CP1252: Record<string, number> = { '€': 0x80, '’': 0x92, œ: 0x9c, Œ: 0x8c, '–': 0x96 }

/** Text as Windows-1252 writes it. */
export const cp1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((char) => CP1252[char] ?? char.charCodeAt(0)))

export interface Collected {
  products: ImportedProduct[]
  skipped: Skipped[]
  shortages: Shortage[]
  emit: (parsed: Parsed) => Promise<void>
}

export const collect = (): Collected => {
  const all: Collected = {
    products: [],
    skipped: [],
    shortages: [],
    emit: async (parsed) => {
      all.products.push(...parsed.products)
      all.skipped.push(...parsed.skipped)
      all.shortages.push(...parsed.shortages)
    },
  }
  return all
}

/** Six invented French products in the layout of CIS_bdpm.txt: windows-1252, CRLF, twelve columns. */
export const CIS = [
  [
    '10000001',
    'MÉTHOXAL 10 mg, comprimé',
    'comprimé',
    'orale',
    'Autorisation active',
    'Procédure nationale',
    'Commercialisée',
    '01/02/2001',
    '',
    '',
    ' LABO’S',
    'Non',
  ],
  [
    '10000002',
    'SOLUCORT 40 mg, poudre et  solvant pour solution injectable',
    'poudre et  solvant',
    'intraveineuse;intramusculaire',
    'Autorisation abrogée',
    'Procédure nationale',
    'Non commercialisée',
    '01/02/1990',
    '',
    '',
    ' LABO',
    'Non',
  ],
  [
    '10000003',
    'COLCHICUM BOIRE, degré de dilution compris entre 2CH et 30CH',
    'granules',
    'orale',
    'Autorisation active',
    'Enreg homéo (Proc. Nat.)',
    'Commercialisée',
    '01/02/2001',
    '',
    '',
    ' BOIRE',
    'Non',
  ],
  [
    '10000004',
    'SANSRIEN, solution',
    'solution',
    'cutanée',
    'Autorisation active',
    'Procédure nationale',
    'Commercialisée',
    '01/02/2001',
    '',
    '',
    ' LABO',
    'Non',
  ],
  [
    '10000005',
    'NOUVOMAB 5 mg, solution injectable',
    'solution injectable',
    'sous-cutanée',
    'Autorisation active',
    'Procédure centralisée',
    'Commercialisée',
    '01/02/2024',
    '',
    'EU/1/24/1',
    ' LABO',
    'Oui',
  ],
  [
    '10000006',
    'MÉTHOXAL FORTE 20 mg, comprimé',
    'comprimé',
    'orale',
    'Autorisation active',
    "Autorisation d'importation parallèle",
    'Commercialisée',
    '01/02/2001',
    '',
    '',
    ' LABO',
    'Non',
  ],
]
  .map((row) => `${row.join('\t')}\r\n`)
  .join('')

/** Compositions: a salt tied to its moiety (SA and FT), a trailing tab as some editions have, none for one product. */
export const COMPO = [
  ['10000001', 'comprimé', '1', 'MÉTHOTREXATE', '10 mg', 'un comprimé', 'SA', '1'],
  ['10000002', 'poudre', '2', 'MÉTHYLPREDNISOLONE (HÉMISUCCINATE DE)', '', '', 'SA', '1'],
  ['10000002', 'poudre', '3', 'MÉTHYLPREDNISOLONE', '40 mg', 'un flacon', 'FT', '1'],
  ['10000003', 'granules', '4', 'COLCHICUM POUR PRÉPARATIONS HOMÉOPATHIQUES', '2CH', 'un tube', 'SA', '1'],
  ['10000005', 'solution', '5', 'NOUVOMAB', '5 mg', 'un stylo', 'SA', '1'],
  ['10000006', 'comprimé', '1', 'MÉTHOTREXATE', '20 mg', 'un comprimé', 'SA', '1'],
]
  .map((row) => `${row.join('\t')}\t\r\n`)
  .join('')

/** Codes of the medicines of major interest; the last line has no line end. */
export const MITM = '10000001\tL04AX03\tMÉTHOXAL\thttp://x.invalid\r\n10000005\tL04AC99\tNOUVOMAB\thttp://x.invalid'

export const GENER = '1\tMÉTHOTREXATE 10 mg - ANCIENAL 10 mg, comprimé\t10000001\t0\t1\r\n'

export const DISPO =
  '10000001\t\t1\tRupture de stock\t14/04/2026\t18/05/2026\t\thttps://x.invalid/a\r\n10000005\t3400900000000\t4\tRemise à disposition\t18/05/2026\t18/05/2026\t18/05/2026\thttps://x.invalid/b\r\n'

export const bdpmFolder = (over: Record<string, Uint8Array | string> = {}): ImportFile[] =>
  Object.entries({
    'CIS_bdpm.txt': cp1252(CIS),
    'CIS_COMPO_bdpm.txt': cp1252(COMPO),
    'CIS_MITM.txt': cp1252(MITM),
    'CIS_GENER_bdpm.txt': cp1252(GENER),
    'CIS_CIP_Dispo_Spec.txt': cp1252(DISPO),
    ...over,
  }).map(([name, content]) => fileOf(name, content))

const column = (at: number): string => String.fromCharCode(65 + at)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A workbook with one sheet and shared strings, as EMA's: empty cells are left out. */
export const xlsxOf = (rows: readonly (readonly string[])[]): Uint8Array => {
  const strings = [...new Set(rows.flat())]
  const sheet = rows
    .map((row, r) => {
      const cells = row.map((cell, c) =>
        cell === '' ? '' : `<c r="${column(c)}${r + 1}" t="s"><v>${strings.indexOf(cell)}</v></c>`,
      )
      return `<row r="${r + 1}">${cells.join('')}</row>`
    })
    .join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/sharedStrings.xml': strToU8(
      `<?xml version="1.0"?><sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<?xml version="1.0"?><worksheet><sheetData>${sheet}</sheetData></worksheet>`),
  })
}

export const EMA_HEADER = [
  'Category',
  'Name of medicine',
  'EMA product number',
  'Medicine status',
  'International non-proprietary\nname (INN) / common name',
  'Active substance',
  'ATC code\n(human)',
  'Orphan medicine',
]

export const EMA_ROWS = [
  ['Content type:', 'Medicine'],
  [],
  EMA_HEADER,
  ['Human', 'Nouvax', 'EMEA/1', 'Authorised', 'methotrexate', 'methotrexate disodium', 'L04AX03', 'Da'],
  [
    'Human',
    'Duavel (previously Oldavel)',
    'EMEA/2',
    'Withdrawn',
    'lamivudine;zidovudine',
    'zidovudine;lamivudine',
    'J05AR01',
    'Ne',
  ],
  ['Human', 'Partimab', 'EMEA/3', 'Authorised', 'partimab', 'partimab', 'L04', 'Ne'],
  ['Human', 'Refusal', 'EMEA/4', 'Refused', 'refusimab', 'refusimab', '', 'Ne'],
  ['Veterinary', 'Dogvax', 'EMEA/5', 'Authorised', 'dogvax', 'dogvax', '', 'Ne'],
]

const names = (tag: string, name: string): string => `<b:${tag}><c:Fr>${name}</c:Fr><c:Nl>${name}</c:Nl></b:${tag}>`

/** One Amp in SAM's export layout: prefixes of our own, periods out of order, the code on the pack. */
export const ampOf = (o: {
  code: string
  name: string
  before?: string
  type?: string
  substance: string
  atc?: string
}): string => `
  <a:Amp code="${o.code}" vmpCode="1">
    <a:Data from="2020-01-01"><b:OfficialName>${o.name}</b:OfficialName>${names('Name', o.name)}<b:MedicineType>${o.type ?? 'ALLOPATHIC'}</b:MedicineType></a:Data>
    ${o.before === undefined ? '' : `<a:Data from="2010-01-01" to="2019-12-31"><b:OfficialName>${o.before}</b:OfficialName>${names('Name', o.before)}</a:Data>`}
    <a:AmpComponent sequenceNr="1">
      <a:Data from="2020-01-01"><a:RouteOfAdministration code="1"><b:Name><c:Fr>Voie sous-cutanée</c:Fr><c:En>Subcutaneous use</c:En></b:Name></a:RouteOfAdministration></a:Data>
      <a:RealActualIngredient rank="1"><a:Data from="2020-01-01"><b:Type>ACTIVE_SUBSTANCE</b:Type><a:Substance code="1"><b:Name><c:Fr>${o.substance}</c:Fr></b:Name></a:Substance></a:Data></a:RealActualIngredient>
      <a:RealActualIngredient rank="2"><a:Data from="2020-01-01"><b:Type>EXCIPIENT</b:Type><a:Substance code="2"><b:Name><c:Fr>lactose</c:Fr></b:Name></a:Substance></a:Data></a:RealActualIngredient>
    </a:AmpComponent>
    <a:Ampp ctiExtended="1-01"><a:Data from="2020-01-01">${o.atc === undefined ? '' : `<a:Atc code="${o.atc}"><d:Description>x</d:Description></a:Atc>`}</a:Data></a:Ampp>
  </a:Amp>`

export const samXml = (amps: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<a:ExportActualMedicines xmlns:a="x" xmlns:b="y" xmlns:c="z" xmlns:d="w">${amps.join('')}</a:ExportActualMedicines>`

export const SAM = samXml([
  ampOf({
    code: 'SAM1-00',
    name: 'Méthopen 12,5 mg/0.25 ml',
    before: 'Oudepen 12,5 mg',
    substance: 'méthotrexate',
    atc: 'L04AX03',
  }),
  ampOf({ code: 'SAM2-00', name: 'Bolletjes 9 CH', type: 'HOMEOPATHIC', substance: 'colchicum' }),
])
