import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Zip, ZipDeflate } from 'fflate'

/**
 * `tsx scripts/generate-sam.ts <out.zip | out.xml> [megabytes]`: a file like the Belgian SAM v2 export, of invented products, to measure
 * the importer on. Layout after the export's schema 3.4; prefixes, dated periods, packs and excipients as there.
 */
const SUBSTANCES = [
  'methotrexate',
  'azathioprine',
  'prednisolone',
  'ciclosporin',
  'amoxicillin',
  'paracetamol',
  'tacrolimus',
]
const ATC = ['L04AX03', 'L04AX01', 'H02AB06', 'L04AD01', 'J01CA04', 'N02BE01', 'L04AD02']
const FILLER = 'An invented sentence that makes the file as large as the real one is. '.repeat(14)

const textIn = (tag: string, value: string): string =>
  `<ns2:${tag}>${['Fr', 'Nl', 'De', 'En'].map((lang) => `<ns3:${lang}>${value}</ns3:${lang}>`).join('')}</ns2:${tag}>`

const data = (from: string, to: string | null, inner: string): string =>
  `<ns4:Data from="${from}"${to === null ? '' : ` to="${to}"`}>${inner}</ns4:Data>`

const product = (n: number): string => {
  const which = n % SUBSTANCES.length
  const substance = SUBSTANCES[which] ?? ''
  const name = `Brandnaam${n.toString(36)} ${(n % 40) + 1},5 mg/0.25 ml`
  const words = (called: string): string =>
    `<ns2:OfficialName>${called}</ns2:OfficialName><ns2:Status>AUTHORIZED</ns2:Status>${textIn('Name', called)}<ns2:MedicineType>ALLOPATHIC</ns2:MedicineType>${textIn('PrescriptionName', called)}`
  const ingredient = (rank: number, type: string, of: string): string =>
    `<ns4:RealActualIngredient rank="${rank}">${data('2010-01-01', null, `<ns2:Type>${type}</ns2:Type><ns2:Strength unit="mg">10</ns2:Strength><ns4:Substance code="${rank}${which}">${textIn('Name', of)}</ns4:Substance>`)}</ns4:RealActualIngredient>`
  const pack = (k: number): string =>
    `<ns4:Ampp ctiExtended="${n}-0${k}">${data('2012-05-01', null, `<ns2:AuthorisationNr>BE${n}${k}</ns2:AuthorisationNr>${textIn('SpcLink', FILLER)}<ns4:Atc code="${ATC[which]}"><ns5:Description>${substance}</ns5:Description></ns4:Atc>`)}</ns4:Ampp>`
  return `<ns4:Amp code="SAM${String(n).padStart(6, '0')}-00" vmpCode="${n}">${data('2008-01-01', '2011-12-31', words(`Oud${name}`))}${data('2012-01-01', null, words(name))}<ns4:AmpComponent sequenceNr="1">${data('2012-01-01', null, `<ns4:PharmaceuticalForm code="1">${textIn('Name', 'Tablet')}</ns4:PharmaceuticalForm><ns4:RouteOfAdministration code="1">${textIn('Name', 'Oral use')}</ns4:RouteOfAdministration>`)}${ingredient(1, 'ACTIVE_SUBSTANCE', substance)}${ingredient(2, 'EXCIPIENT', 'lactose')}</ns4:AmpComponent>${pack(1)}${pack(2)}</ns4:Amp>\n`
}

const [path, size = '300'] = process.argv.slice(2)
if (path === undefined) {
  console.error('usage: tsx scripts/generate-sam.ts <out.zip | out.xml> [megabytes]')
  process.exit(2)
}
const wanted = Number(size) * 1e6
const out = createWriteStream(path)
const room = async (): Promise<void> => {
  if (out.writableNeedDrain) await once(out, 'drain')
}
const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<ns4:ExportActualMedicines xmlns:ns4="urn:be:fgov:ehealth:samws:v2:export" xmlns:ns2="urn:be:fgov:ehealth:samws:v2:actual:common" xmlns:ns3="urn:be:fgov:ehealth:samws:v2:core" xmlns:ns5="urn:be:fgov:ehealth:samws:v2:refdata" version="5">\n'
const tail = '</ns4:ExportActualMedicines>\n'
let written = 0
let n = 0
const pieces = function* (): Generator<string> {
  yield head
  while (written < wanted) {
    let piece = ''
    for (let i = 0; i < 200; i++) piece += product(n++)
    yield piece
  }
  yield tail
}
if (path.endsWith('.zip')) {
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    out.write(chunk)
  })
  const member = new ZipDeflate('AMP-1700000000000.xml', { level: 6 })
  zip.add(member)
  for (const piece of pieces()) {
    written += piece.length
    member.push(new TextEncoder().encode(piece), false)
    await room()
  }
  member.push(new Uint8Array(0), true)
  zip.end()
} else {
  for (const piece of pieces()) {
    written += piece.length
    out.write(piece)
    await room()
  }
}
out.end()
await once(out, 'finish')
console.log(`${path}: ${n} products, ${(written / 1e6).toFixed(0)} MB of XML`)
