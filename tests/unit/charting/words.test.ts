import { describe, expect, it } from 'vitest'
import { drugPieceOf } from '../../../lib/charting/drug-piece'
import { fold, foldWords } from '../../../lib/charting/fold'
import { isHeadingText, kindHeaded } from '../../../lib/charting/heading-text'
import { isBareDrugWord, listKinds } from '../../../lib/charting/list-kind'
import { isNegated } from '../../../lib/charting/negated'
import { outcomeKind, outcomeOf } from '../../../lib/charting/outcome-of'
import { roleOf, rolesOf } from '../../../lib/charting/role-of'
import { parseRoute } from '../../../lib/charting/route-of'
import { parseStatus, statusInLine } from '../../../lib/charting/status-words'
import { LIST_WORDS } from '../../../lib/charting/words/lists'
import { ROLE_WORDS } from '../../../lib/charting/words/roles'
import { BADGES } from '../../../lib/charting/words/statuses'

it('folding keeps every character at its place', () => {
  const text = 'Décès’ – 12 µg/j\u00a0œdème İ'
  expect(fold(text)).toHaveLength(text.length)
  expect(foldWords('  ARRÊTÉ\u00a0 le ')).toBe('arrete le')
})

it('"ab" is "from" alone, and "evening" in a plan of the day', () => {
  expect(rolesOf(['Medikament', 'ab', 'bis'])).toEqual(['drug', 'start', 'stop'])
  expect(rolesOf(['Wirkstoff', 'mo', 'mi', 'ab', 'zN'])).toEqual(['drug', undefined, undefined, undefined, undefined])
})

describe('column headers in four languages', () => {
  it.each([
    ['Medication', 'drug'],
    ['Médicament', 'drug'],
    ['Geneesmiddel', 'drug'],
    ['Arzneimittel', 'drug'],
    ['DCI', 'drug'],
    ['Dosage', 'dose'],
    ['Dosering', 'dose'],
    ['Posologie', 'frequency'],
    ['Timing', 'frequency'],
    ['Start Date', 'start'],
    ['Date de début', 'start'],
    ['Gestart', 'start'],
    ['Begindatum', 'start'],
    ['Depuis', 'start'],
    ['Begin', 'start'],
    ['Stop', 'stop'],
    ['Van ▼', 'start'],
    ['Fin ▴', 'stop'],
    ['Date de fin', 'stop'],
    ['Einddatum', 'stop'],
    ['Tot', 'stop'],
    ['Stop reason', 'reason'],
    ["Motif d'arrêt", 'reason'],
    ['Reden stopzetting', 'reason'],
    ['Reason for use', 'indication'],
    ['Last refill', 'dispensed'],
    ['Dernière délivrance', 'dispensed'],
    ['Last dispensed on', 'dispensed'],
    ['Next review', 'dispensed'],
    ['Authored On', 'ordered'],
    ['Ordered On', 'ordered'],
    ['Created Changed', 'ordered'],
    ['Modify Date', 'changed'],
    ['Ordered By', 'prescriber'],
    ['Prescripteur', 'prescriber'],
    ['Voorschrijver', 'prescriber'],
    ['Requester', 'prescriber'],
    ['Voie', 'route'],
    ['Voie d’administration', 'route'],
    ['Date d’administration', 'given'],
    ['Date of administration', 'given'],
    ['Vaccinatiedatum', 'given'],
    ['Toedieningsweg', 'route'],
    ['Statut', 'status'],
    ['Allergen', 'allergen'],
    ['Vaccin', 'vaccine'],
    ['Effective', 'period'],
    ['Reference range', 'range'],
    ['Patient', 'patient'],
    ['Prijs', 'price'],
    ['Title', 'generic-name'],
  ])('%s is %s', (header, role) => expect(roleOf(header)).toBe(role))
  it('a sentence is no header', () => expect(roleOf('x'.repeat(61))).toBeUndefined())
  it('has words for every role it lists once', () => expect(ROLE_WORDS.length).toBeGreaterThan(30))
})

describe('status words', () => {
  it.each([
    ['Active', 'active'],
    ['En cours', 'active'],
    ['Lopend', 'active'],
    ['Inactive', 'completed'],
    ['Terminé', 'completed'],
    ['Voltooid', 'completed'],
    ['Stopped', 'stopped'],
    ['DISCONTINUED', 'stopped'],
    ['Arrêté', 'stopped'],
    ['Gestopt', 'stopped'],
    ['No longer taking', 'stopped'],
    ['On hold', 'on-hold'],
    ['Suspendu', 'on-hold'],
    ['Tijdelijk gestopt', 'on-hold'],
    ['Draft', 'intended'],
    ['Prévu', 'intended'],
    ['Gepland', 'intended'],
    ['Not taken', 'not-taken'],
    ['Refusé', 'not-taken'],
    ['Entered in error', 'entered-in-error'],
  ])('%s', (text, status) => expect(parseStatus(text)).toBe(status))
  it('says nothing where no word does', () => expect(parseStatus('Oral')).toBeUndefined())
  it('inside a line only unmistakable words count', () => {
    expect(statusInLine('Methotrexate 15 mg – stopped: nausea')).toBe('stopped')
    expect(statusInLine('Protopic 0,1% zalf – 2x/dag – sinds 14/01/2024 – actief')).toBe('active')
    expect(statusInLine('gel met actief bestanddeel')).toBeUndefined()
    expect(statusInLine('keep active lifestyle')).toBeUndefined()
    expect(statusInLine('ne pas arrêter brutalement')).toBeUndefined()
  })
  it('has a word for every FHIR status', () => expect(new Set(BADGES.map(([status]) => status)).size).toBe(8))
})

describe('why a course ended', () => {
  it.each([
    ['inefficacité', 'failure'],
    ['onvoldoende effect', 'failure'],
    ['inadequate response', 'failure'],
    ['hépatotoxicité', 'intolerance'],
    ['leukopenie', 'intolerance'],
    ['effets indésirables', 'intolerance'],
    ['contre-indication', 'contraindication'],
    ['fin de traitement', 'completed'],
  ])('%s', (text, kind) => expect(outcomeKind(text)).toBe(kind))
  it('tolerance said to be good is no intolerance', () => expect(outcomeKind('bien toléré')).toBeUndefined())
  it('a relapse may lie on either side of stopping', () =>
    expect(outcomeOf([], ['Stopped: Relapse'])).toEqual({ kind: 'other', text: 'Relapse' }))
  it('an indication beside a drug is no reason for stopping', () =>
    expect(outcomeOf([], ['Amlodipine 5 mg', 'hypertension'])).toBeUndefined())
  it('is read after the word that stops', () =>
    expect(outcomeOf([], ['MTX – gestopt wegens leukopenie'])).toEqual({ kind: 'intolerance', text: 'leukopenie' }))
})

describe('routes', () => {
  it.each([
    ['Oral', 'oral'],
    ['voie orale', 'oral'],
    ['IV', 'intravenous'],
    ['Sous-cutanée', 'subcutaneous'],
    ['Topical', 'cutaneous'],
    ['subcutaan', 'subcutaneous'],
    ['oogdruppels', 'ocular'],
    ['intravitreal', 'intravitreal'],
    ['inhalatie', 'inhalation'],
  ])('%s', (text, route) => expect(parseRoute(text)).toBe(route))
})

describe('what a heading says', () => {
  it.each([
    ['Drug allergies', 'allergies'],
    ['Allergies médicamenteuses', 'allergies'],
    ['Historique des traitements', 'medications'],
    ['Geneesmiddelen', 'medications'],
    ['Antécédents familiaux', 'family-history'],
    ['Past medical history', 'problems'],
    ['Nouvelle ordonnance', 'orders'],
    ['Vaccinatie', 'immunisations'],
    ['Données physiologiques', 'measurements'],
    ['My patients', 'other-patients'],
    ['Ziekenhuisformularium', 'reference'],
  ])('%s', (heading, kind) => expect(listKinds(heading)[0]).toBe(kind))
  it('a bare "Drug" may be a sort of allergen', () => {
    expect(isBareDrugWord('Drug')).toBe(true)
    expect(isBareDrugWord('Drug history')).toBe(false)
    expect(LIST_WORDS[0]?.[0]).toBe('other-patients')
  })
  it.each(['Traitements ponctuels', 'Stopped (12)', 'Enkel actieve tonen', 'All'])(
    '%s is a heading and nothing else',
    (text) => expect(isHeadingText(text)).toBe(true),
  )
  it.each(['Allergic rhinitis', 'Methotrexate', 'Family history of psoriasis', 'Dupont Jean'])('%s is not', (text) =>
    expect(isHeadingText(text)).toBe(false),
  )
  it('knows what it would head', () => {
    expect(kindHeaded('Allergies (2)')).toBe('allergies')
    expect(kindHeaded('Stopped')).toBeUndefined()
  })
})

describe('the part of a line that names the drug', () => {
  it.each([
    ['MÉTHOTREXATE 15 mg 1x/sem du 03/01/2026 au 15/06/2026 – arrêt: inefficacité', 'MÉTHOTREXATE 15 mg 1x/sem'],
    ['12/02/2026: Neoral 100 mg', 'Neoral 100 mg'],
    ['Neoral 100 mg, capsule molle', 'Neoral 100 mg, capsule molle'],
    ['Sertraline 50 mg – sinds juni 2023', 'Sertraline 50 mg'],
    ['Prograf 1 mg (stopped)', 'Prograf 1 mg'],
  ])('%s', (line, piece) => expect(drugPieceOf(line)).toBe(piece))
})

it.each(['NKDA', 'No known drug allergies', "Pas d'allergie connue", 'Aucune', 'Geen gekende allergieën', 'geen'])(
  '%s denies',
  (text) => expect(isNegated(text)).toBe(true),
)
it('an allergen does not deny', () => expect(isNegated('Penicillin')).toBe(false))
