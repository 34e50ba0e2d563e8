import { describe, expect, it } from 'vitest'
import { weightsIn } from '../../../lib/charting/doses/amount'
import { doseOf } from '../../../lib/charting/doses/dose-of'
import { drugPieceOf } from '../../../lib/charting/drug-piece'
import { roleOf } from '../../../lib/charting/role-of'
import { parseRoute } from '../../../lib/charting/route-of'
import { statusOfHeadings } from '../../../lib/charting/status-of'
import { statusInLine } from '../../../lib/charting/status-words'
import { chart, list, page, table } from './build'

describe('headers of wards', () => {
  it.each([
    ['Ingangsdatum', 'start'],
    ['Ingang', 'start'],
    ['Requested On', 'ordered'],
    ['Date requested', 'ordered'],
    ['Aangevraagd op', 'ordered'],
  ])('%s is %s', (header, role) => expect(roleOf(header)).toBe(role))
})

describe('what a line says of itself', () => {
  it('an interruption is not a stop', () => {
    expect(statusInLine('Onderbroken sinds 17-11-2026 (contrast)')).toBe('on-hold')
    expect(statusInLine('gestopt')).toBe('stopped')
  })

  it('scheduled is the opposite of as needed: orders in force, and no plan', () => {
    expect(statusOfHeadings(['Scheduled medications'])).toBe('active')
    expect(statusOfHeadings(['Scheduled to start'])).toBe('intended')
    expect(statusOfHeadings(['Planned medication'])).toBe('intended')
  })
})

describe('routes in running words', () => {
  it.each([
    ['Inject 300 mg under the skin every 14 days', 'subcutaneous'],
    ['Inject into the muscle', 'intramuscular'],
    ['Infuse into a vein', 'intravenous'],
    ['voie conjonctivale / conjunctival', 'ocular'],
  ])('%s: %s', (text, route) => expect(parseRoute(text)).toBe(route))

  it('a conjunctivitis is no route', () => {
    expect(parseRoute('Side effect (conjunctivitis)')).toBeUndefined()
  })
})

describe('doses for each kilogram', () => {
  it('are kept as written and are no weight', () => {
    expect(weightsIn('10 mg/kg')).toEqual([{ text: '10 mg/kg', value: 10, unit: 'mg/kg', countable: false }])
    expect(weightsIn('0,4 g/kg/j pendant 5 jours')[0]).toMatchObject({ text: '0,4 g/kg', unit: 'g/kg' })
    expect(weightsIn('1,8 mg par kg')[0]).toMatchObject({ unit: 'mg/kg' })
    expect(weightsIn('375 mg/m²')[0]).toMatchObject({ unit: 'mg/m2' })
    expect(weightsIn('10 mg')[0]).toMatchObject({ mg: 10 })
  })

  it('give no milligrams a day', () => {
    const read = doseOf({ drug: 'NEORAL 100 mg', dose: [], posology: ['5 mg/kg 1x/j'], strength: [] })
    expect(read.dose).toMatchObject({ text: '5 mg/kg', value: 5, unit: 'mg/kg' })
    expect(read.dose?.perDayMg).toBeUndefined()
  })
})

describe('headers of two things', () => {
  it.each([
    ['Drug and directions', 'drug'],
    ['Médicament / posologie', 'drug'],
    ['Geneesmiddel en dosering', 'drug'],
    ['Date from', 'start'],
    ['Date to', 'stop'],
    ['First given', 'start'],
    ['Première injection', 'start'],
    ['Hide from CPP', 'quiet'],
    ['Past Med', 'quiet'],
  ])('%s is %s', (header, role) => expect(roleOf(header)).toBe(role))
})

describe('another drug on the line', () => {
  it.each([
    ['Folic acid 5 mg weekly, day after methotrexate', 'Folic acid 5 mg weekly'],
    ['Acide folique 10 mg le lendemain du méthotrexate', 'Acide folique 10 mg'],
    ['Foliumzuur 10 mg, 24 uur na methotrexaat', 'Foliumzuur 10 mg'],
    ['Methotrexate 15 mg on day 1', 'Methotrexate 15 mg on day 1'],
    ['Dupilumab 300 mg après échec de la ciclosporine', 'Dupilumab 300 mg'],
    ['Ocrelizumab 600 mg, after failure of fingolimod', 'Ocrelizumab 600 mg'],
    ['Ocrelizumab 600 mg na falen van fingolimod', 'Ocrelizumab 600 mg'],
    ['Methotrexate 15 mg, if fails: dupilumab', 'Methotrexate 15 mg'],
    ['refused methotrexate 15 mg', 'methotrexate 15 mg'],
    ['Patient declined azathioprine', 'azathioprine'],
    ['Refus du méthotrexate', 'méthotrexate'],
    ['Weigert methotrexaat', 'methotrexaat'],
  ])('%s is %s', (line, piece) => expect(drugPieceOf(line)).toBe(piece))
})

describe('entries of a timeline', () => {
  const entries = list(
    ['Medication timeline'],
    [
      '12 Mar 2026\nStopped ciclosporin 150 mg\nIneffective\nTaken since 4 Nov 2025',
      'Sep 2026\nStarted azathioprine 50 mg\nOngoing',
      '05/06/2026\nArrêt de méthotrexate 15 mg',
    ],
  )
  const [stopped, started, arret] = chart(page({ lang: 'en', grids: [entries] })).medications

  it('one that tells of an end is dated by it', () => {
    expect(stopped).toMatchObject({ start: '2025-11-04', end: '2026-03-12', status: 'stopped' })
    expect(arret).toMatchObject({ start: null, status: 'stopped' })
    expect(arret?.end).not.toBeNull()
  })

  it('one that tells of a start is dated by that', () =>
    expect(started).toMatchObject({ start: '2026-09', end: null, status: 'active' }))
})

describe('headings that say when and how much', () => {
  const read = (heading: string, ...lines: string[]) => chart(page({ lang: 'fr', grids: [list([heading], lines)] }))

  it('"(liste complète)" makes current medicines no less current', () => {
    expect(statusOfHeadings(['Traitement en cours (liste complète)'])).toBe('active')
    expect(statusOfHeadings(['Tous les traitements, en cours et arrêtés'])).toBeUndefined()
  })
  it('the first month of a history is no day of an order', () => {
    const heading = 'Prescriptions – historique complet depuis la greffe (juin 2019)'
    expect(read(heading, 'Neoral 100 mg – prévu').medications[0]).toMatchObject({ start: null, status: 'intended' })
    expect(read('Ordonnance du 14 septembre 2026', 'Neoral 100 mg 2x/j').medications[0]?.start).toBe('2026-09-14')
  })
  it('a year above an entry yields to the dates in it', () => {
    const entry = '2009\nMéthotrexate 15 mg, van 12/01/2009 tot 30/03/2009, beëindigd'
    expect(read('Behandelingen', entry).medications[0]).toMatchObject({ start: '2009-01-12', end: '2009-03-30' })
  })
  it('a proposal beside a history that is whole takes nothing from it', () => {
    const history = list(['Toedieningen (volledige lijst sinds 2025)'], ['Neoral 100 mg 02/03/2025 - 05/04/2025'])
    const signs = (heading: string) =>
      chart(page({ lang: 'nl', grids: [history, list([heading], ['Ocrelizumab 600 mg gepland'])] })).coverage.signs
    expect(signs('Voorstel behandeling')).toEqual([])
    expect(signs('Medicatie')).not.toEqual([])
  })
})

describe('what a column of outcomes says', () => {
  it('of a course that failed, and of one that is planned', () => {
    const grid = table(
      ['Historique thérapeutique complet (depuis 2019)'],
      ['Du', 'Au', 'Médicament', 'Issue'],
      [
        ['14/10/2019', '06/01/2020', 'Méthotrexate 15 mg', 'échec'],
        ['', '', 'Ocrelizumab 600 mg', 'prévu'],
      ],
    )
    const { medications } = chart(page({ lang: 'fr', grids: [grid] }))
    expect(medications.map(({ status, outcome }) => [status, outcome?.kind])).toEqual([
      ['stopped', 'failure'],
      ['intended', undefined],
    ])
  })
})

describe('vaccines dated by a year', () => {
  it('keep it, once', () => {
    const lists = list(['Vaccins'], ['Influvac Tetra 10/10/2026', 'Zostavax 2017', '2019: measles', 'Gardasil 9'])
    const read = chart(page({ lang: 'fr', grids: [lists] })).immunisations
    expect(read.map(({ date }) => date)).toEqual(['2026-10-10', '2017', '2019', null])
  })
})
