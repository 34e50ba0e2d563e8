import { describe, expect, it } from 'vitest'
import { candidateTexts } from '../../../lib/charting/candidate-texts'
import { plannedEnd } from '../../../lib/charting/course-of'
import { entryIds } from '../../../lib/charting/entry-id'
import { linesOf } from '../../../lib/charting/lines-of'
import { bestNamed, lookupOf } from '../../../lib/charting/lookup'
import { medicationEntries } from '../../../lib/charting/medication-entries'
import { medicationsOf } from '../../../lib/charting/medications-of'
import { fieldsOf } from '../../../lib/charting/row-fields'
import { sectionsOf } from '../../../lib/charting/section'
import { statementOf } from '../../../lib/charting/statement-of'
import { statusOfHeadings } from '../../../lib/charting/status-of'
import type { Workbench } from '../../../lib/charting/workbench'
import type { MedicationStatement } from '../../../lib/model/chart'
import type { Grid } from '../../../lib/model/reading'
import { AS_OF, batchOf, chart, list, page, row, table } from './build'

const of = (grid: Grid, lang = 'fr'): MedicationStatement[] => chart(page({ lang, grids: [grid] })).medications
const only = (grid: Grid, lang = 'fr'): MedicationStatement | undefined => of(grid, lang)[0]
const lineIn = (heading: string, line: string): MedicationStatement | undefined => only(list([heading], [line]))

describe('status, from the row, its dates, its headings', () => {
  it.each([
    [
      'a past end without a word is completed',
      'Traitements',
      'Méthotrexate 15 mg du 03/01/2026 au 15/06/2026',
      'completed',
    ],
    [
      'a past end with a reason is stopped',
      'Traitements',
      'Méthotrexate 15 mg du 03/01/2026 au 15/06/2026 – arrêt : intolérance',
      'stopped',
    ],
    ['an end ahead is active', 'Traitements', 'Méthotrexate 15 mg du 03/01/2026 au 15/01/2027', 'active'],
    ['"depuis" goes on', 'Traitements', 'Méthotrexate 15 mg depuis mars 2026', 'active'],
    ['no date in a current list', 'Traitement en cours', 'Méthotrexate 15 mg', 'active'],
    ['no date in a plain list', 'Traitements', 'Méthotrexate 15 mg', 'unknown'],
    ['a list of stopped ones', 'Traitements arrêtés', 'Méthotrexate 15 mg', 'stopped'],
    ['vroegere medicatie', 'Vroegere medicatie', 'Methotrexaat 15 mg', 'completed'],
    ['on hold', 'Traitements', 'Méthotrexate 15 mg – suspendu temporairement', 'on-hold'],
    ['never taken', 'Traitements', 'Méthotrexate 15 mg (non pris)', 'not-taken'],
    ['to start', 'Traitements', 'Méthotrexate 15 mg à partir du 15/01/2027', 'intended'],
  ])('%s', (_, heading, line, status) => expect(lineIn(heading, line)?.status).toBe(status))

  it('a badge outranks the heading', () =>
    expect(only(list(['Current medications'], ['Methotrexate 15 mg\nStopped']))?.status).toBe('stopped'))
  it('a struck row is stopped', () =>
    expect(
      only(table(['Medications'], ['Drug', 'Dose'], [row(['Methotrexate', '15 mg'], { struck: true }, 2)]))?.status,
    ).toBe('stopped'))
  it('a paler row without a word is unknown, not active', () =>
    expect(
      only(table(['Medications'], ['Drug', 'Dose'], [row(['Methotrexate', '15 mg'], { faded: true }, 2)]))?.status,
    ).toBe('unknown'))
  it('an empty end in a list of previous ones is unknown', () =>
    expect(
      only(table(['Previous therapies'], ['Medication', 'Start', 'End'], [['Methotrexate', '2026-01-03', '']]))?.status,
    ).toBe('unknown'))
  it('an empty end beside filled ones goes on', () =>
    expect(
      only(
        table(
          ['Traitements'],
          ['Medication', 'Start', 'End'],
          [
            ['NEORAL 100 mg', '01/07/2026', ''],
            ['IMUREL 50 mg', '03/02/2025', '14/09/2025'],
          ],
        ),
      )?.status,
    ).toBe('active'))
  it('a list of what is taken now, in Dutch', () =>
    expect(
      only(table(['Actuele medicatie'], ['Geneesmiddel', 'Start'], [['Olumiant 4 mg', '04-05-2026']]))?.status,
    ).toBe('active'))
  it('a checked "active" box', () =>
    expect(
      only(table(['Medications'], ['Drug', 'Dose', 'Active'], [['Methotrexate', '15 mg', { text: '', checked: true }]]))
        ?.status,
    ).toBe('active'))
  it('a group row gives its status to the rows under it', () => {
    const grid = table(
      ['Medications'],
      ['Drug', 'Dose'],
      [
        row(['Methotrexate', '15 mg'], { groups: ['Stopped'] }, 2),
        row(['Tacrolimus', '1 mg'], { groups: ['Active'] }, 2),
      ],
    )
    expect(of(grid).map(({ status }) => status)).toEqual(['stopped', 'active'])
    expect(statusOfHeadings(['Active & stopped'])).toBeUndefined()
  })
})

describe('dates of a row', () => {
  it('a last refill is no start', () =>
    expect(
      only(table(['Medications'], ['Drug', 'Dose', 'Last refill'], [['Methotrexate', '15 mg', '2026-10-03']]))?.start,
    ).toBeNull())
  it('a day on which it was last given is kept beside a row without an end; where it was stopped, it is the end', () => {
    const list = table(
      ['Injections'],
      ['Drug', 'Since', 'Last injection', 'Status'],
      [
        ['Dupixent 300 mg', '2025-02-01', '2026-10-03', ''],
        ['Stelara 45 mg', '2024-02-01', '2025-01-20', 'Stopped'],
      ],
    )
    const [dupixent, stelara] = of(list)
    expect(dupixent).toMatchObject({ status: 'unknown', end: null, lastGiven: '2026-10-03' })
    expect(stelara).toMatchObject({ status: 'stopped', end: '2025-01-20' })
    expect(stelara?.lastGiven).toBeUndefined()
  })
  it('the day it was ordered stands in when no start is written, and says so', () =>
    expect(
      only(table(['Medications'], ['Drug', 'Dose', 'Ordered on'], [['Methotrexate', '15 mg', '2026-10-03']])),
    ).toMatchObject({ start: '2026-10-03', order: true }))
  it('two dates in "Created Changed": the first', () =>
    expect(
      only(
        table(
          ['Prescriptions'],
          ['Drug', 'Created Changed', 'Dosage'],
          [['Methotrexate', '2026-02-12\n2026-09-28', '15 mg']],
        ),
      ),
    ).toMatchObject({ start: '2026-02-12', end: null }))
  it('a placeholder end is no end', () =>
    expect(
      only(
        table(
          ['Medications'],
          ['Title', 'Begin', 'End', 'Status'],
          [['Methotrexate', '2023-09-01', '1970-01-01', 'Active']],
        ),
      ),
    ).toMatchObject({ end: null, status: 'active' }))
  it('the day a row was edited is no end', () =>
    expect(
      only(table(['Medications'], ['Title', 'Begin', 'Modify Date'], [['Methotrexate', '2023-09-01', '2026-11-18']]))
        ?.end,
    ).toBeNull())
  it('a date nobody can read is said to be unread', () => {
    const made = chart(
      page({ grids: [table(['Medications'], ['Drug', 'Dose', 'Start'], [['Methotrexate', '15 mg', '45/45/2026']])] }),
    )
    expect(made.medications[0]?.start).toBeNull()
    expect(made.unread).toMatchObject([{ why: 'unreadable-date' }])
  })
  it('an end before the start is not believed', () => {
    const made = chart(
      page({
        grids: [table(['Medications'], ['Drug', 'Start', 'End'], [['Methotrexate', '2026-05-03', '2025-01-02']])],
      }),
    )
    expect(made.medications[0]?.end).toBeNull()
    expect(made.unread[0]?.why).toBe('unreadable-date')
  })
  it('a completed course of a stated length ended with it', () => {
    const [statement] = of(
      table(
        ['Medications'],
        ['Drug', 'Dosage', 'Duration', 'Start', 'Status'],
        [['Prednisone', '40 mg daily', '13 days', '2026-10-20', 'Completed']],
      ),
    )
    expect(statement?.end).toEqual({ written: '13 day', readings: ['2026-11-01'] })
    expect(
      plannedEnd(
        {
          start: '2026-11',
          end: null,
          open: false,
          fromOrder: false,
          bare: false,
          given: [],
          lastGiven: null,
          duration: { value: 7, unit: 'day' },
          unreadable: [],
        },
        AS_OF,
      ),
    ).toBeNull()
  })
  it('administrations are single days', () =>
    expect(
      only(table(['Infusions'], ['Drug', 'Dose', 'Date given'], [['Ocrelizumab', '300 mg', '2025-02-10']]))
        ?.occurrences,
    ).toEqual(['2025-02-10']))
})

describe('rows that are not rows', () => {
  it('an expanded detail row joins the row above it', () => {
    const detail = row([
      {
        text: 'Remarques : stopped: Intolérance',
        lines: ['Remarques : stopped: Intolérance'],
        pairs: [{ label: 'Remarques', value: 'stopped: Intolérance' }],
      },
    ])
    const grid = table(
      ['Thérapies'],
      ['Date de début', 'Date de fin', 'Médicament'],
      [['05/02/2024', '12/09/2024', 'Neoral 100 mg'], detail],
    )
    expect(of(grid)).toMatchObject([{ status: 'stopped', outcome: { kind: 'intolerance' } }])
  })
  it('a card whose name was drawn as a heading', () => {
    const grid = list(['Neoral 100 mg', 'Traitements'], ['Début : 05/02/2024', 'Arrêté'])
    expect(of(grid)).toMatchObject([{ text: 'Neoral 100 mg', start: '2024-02-05', status: 'stopped' }])
  })
  it('"none", tabs and buttons are neither medicines nor unread', () => {
    const made = chart(
      page({ grids: [list(['Medications'], ['No active medications', 'Active', 'Show more', '+ Add medication'])] }),
    )
    expect(made.medications).toEqual([])
    expect(made.unread).toEqual([])
  })
  it('a duplicate row has an id of its own', () => {
    const idFor = entryIds()
    expect(idFor('m', 'MTX 15 mg')).not.toBe(idFor('m', 'MTX 15 mg'))
    expect(entryIds()('m', 'MTX 15 mg')).toBe(entryIds()('m', 'mtx  15 MG'))
  })
})

describe('what is looked up is what was asked', () => {
  const reading = page({
    grids: [
      table(['Medications'], ['Drug', 'Dose', 'Prescriber'], [['Methotrexate 2.5 mg', '15 mg', 'Dr Azathioprine']]),
      list(['Menu'], ['Tacrolimus'], { region: 'menu' }),
    ],
  })
  const lines = linesOf(reading)
  it('the drug column only, and nothing from menus', () => expect(lines).toEqual(['Methotrexate 2.5 mg']))
  it('every candidate of every row is among the lines sent', () => {
    for (const section of sectionsOf(reading).slice(0, 1)) {
      for (const { piece, line } of section.rows.flatMap((r) => candidateTexts(fieldsOf(r, section)))) {
        expect(lines).toContain(piece)
        expect(lines).toContain(line)
      }
    }
  })
  it('a text the lexicon was never asked is unknown, not absent', () => {
    expect(bestNamed([{ piece: 'X 5 mg', line: 'X 5 mg' }], lookupOf(batchOf([])))).toMatchObject({ rank: 0 })
  })
  it('stages fit together', () => {
    const [section] = sectionsOf(reading)
    const bench: Workbench = {
      lookup: lookupOf(batchOf(lines)),
      dates: { asOf: AS_OF, lang: 'en', orderIn: () => null, read: () => null },
      idFor: entryIds(),
    }
    const [fields] = section ? medicationEntries(section, bench.lookup) : []
    const named = fields && bestNamed(candidateTexts(fields), bench.lookup)
    expect(section && fields && named && statementOf(fields, named, section, bench).statement.text).toBe(
      'Methotrexate 2.5 mg',
    )
    expect(section && medicationsOf(section, bench).medications).toHaveLength(1)
  })
})

it('a status on a line of its own belongs to the drug above it, not to the one below', () => {
  const grid = list(['Traitements'], ['Neoral 100 mg', 'Arrêté', 'Tacrolimus 1 mg', 'Actif'])
  expect(of(grid).map(({ text, status }) => [text, status])).toEqual([
    ['Neoral 100 mg', 'stopped'],
    ['Tacrolimus 1 mg', 'active'],
  ])
})

it('what was taken prior to admission is not past', () => {
  expect(lineIn('Prior to admission medications', 'Methotrexate 15 mg')?.status).toBe('unknown')
  expect(lineIn('Prior medications', 'Methotrexate 15 mg')?.status).toBe('completed')
})
it('a reason after the day it stopped', () =>
  expect(lineIn('Medications', 'azathioprine - discontinued 3/15/2025 due to nausea')).toMatchObject({
    status: 'stopped',
    end: '2025-03-15',
    outcome: { kind: 'intolerance', text: 'nausea' },
  }))
