import { describe, expect, it } from 'vitest'
import { drugPieceOf } from '../../../lib/charting/drug-piece'
import { labelsIn } from '../../../lib/charting/labels-in'
import { block, chart, list, page, row, table } from './build'

const read = (parts: Parameters<typeof page>[0]) =>
  chart(page(parts)).medications.map(({ substances, start, end, status }) => [
    substances.map(({ name }) => name).join('+'),
    start,
    end,
    status,
  ])

describe('one cell or card that lists several medicines', () => {
  it('lends no date of one line to another', () => {
    const lines = [
      'Depuis 2011 : Amlodipine 5 mg le matin',
      "Depuis 03/2024 jusqu'à 01/2025 : Prednisone 5 mg",
      'Du 26/10/2026 au 02/11/2026 : Doxycycline 100 mg',
    ]
    const columns = ['Antécédent(s)', 'Traitement(s)', 'Diagnostic(s)']
    const cells = ['Effet indésirable : urticaire', { text: lines.join(' '), lines }, 'I48.0']
    expect(read({ lang: 'fr', grids: [table(['Dossier', 'Prescription'], columns, [cells])] })).toEqual([
      ['amlodipine', '2011', null, 'active'],
      ['prednisone', '2024-03', '2025-01', 'completed'],
      ['doxycycline', '2026-10-26', '2026-11-02', 'completed'],
    ])
  })

  it('reads the labels of each line for itself', () => {
    const lines = [
      '-Discontinued (2) Last 24 hours',
      'prednisolone 5 mg, ORAL, DAILY, Start Date/Time 16/11/26 20:00:00 GMT, Stop Date/Time 19/11/26 15:42:00 GMT',
      'doxycycline 100 mg, ORAL, BD, Start Date/Time 17/11/26 06:00:00 GMT, Stop Date/Time 19/11/26 17:05:00 GMT',
    ]
    const grids = [table(['Medications'], [], [[{ text: lines.join(' '), lines }]], { shape: 'cards' })]
    expect(read({ lang: 'en-GB', grids })).toEqual([
      ['prednisolone', '2026-11-16', '2026-11-19', 'stopped'],
      ['doxycycline', '2026-11-17', '2026-11-19', 'stopped'],
    ])
    expect(chart(page({ lang: 'en-GB', grids })).coverage.medications).toBe('incomplete')
  })
})

describe('rows without headers', () => {
  it('a cell that says from when to when goes before a bare date in another', () => {
    const cells = ['Revised, 12-Nov-2026', '14-Sep-2026 - 12-Nov-2026', 'Prednisolone 5mg: 2 Tablet, Once daily']
    expect(read({ grids: [table(['Past drug orders'], [], [cells])] })).toEqual([
      ['prednisolone', '2026-09-14', '2026-11-12', 'completed'],
    ])
  })
  it('a banner in labelled cells says who the patient is, under a heading of prescriptions too', () => {
    const cells = ['Patient Name KITTREDGE, WINIFRED', 'Sex F', 'DOB 1965-09-30', 'Preferred Pharmacy: Harbour']
    const { medications, patient } = chart(page({ grids: [table(['Rx > KITTREDGE, WINIFRED'], [], [cells])] }))
    expect(medications).toEqual([])
    expect(patient).toMatchObject({ name: 'KITTREDGE, WINIFRED', birthDate: '1965-09-30', sex: 'female' })
  })
})

describe('a calendar of starts and stops', () => {
  it('has the medicines in its columns of dates: one is read, of unknown days', () => {
    const grid = table([], ['Début', '2026', 'Fin'], [['METHOTREXATE BELLON 2,5 mg cp', '20', '']])
    expect(read({ lang: 'fr', grids: [grid] })).toEqual([['methotrexate', null, null, 'unknown']])
  })
})

describe('words where a start should stand, beside a column of medicines', () => {
  it('are said to be no date that can be read, a strength in them or not', () => {
    const grid = table(['Medication'], ['Drug', 'Start'], [['Neoral 100 mg', 'once prednisone 20 mg is tapered']])
    const made = chart(page({ grids: [grid] }))
    expect(made.unread.map(({ why }) => why)).toContain('unreadable-date')
    expect(made.medications.map(({ substances }) => substances[0]?.name)).toEqual(['ciclosporin'])
  })
})

describe('what a list is about', () => {
  it('"Voorgeschiedenis" under "Medicatie" is the history of the medicines, and of nothing elsewhere', () => {
    const lines = ['Amlodipine 5 mg 1 co/d 2012 - 14/02/2026 (hoest)', 'Prednisone 5 mg 02/2019 - 11/2019']
    expect(read({ lang: 'nl', grids: [list(['Voorgeschiedenis', 'Medicatie'], lines)] })).toEqual([
      ['amlodipine', '2012', '2026-02-14', 'completed'],
      ['prednisone', '2019-02', '2019-11', 'completed'],
    ])
    expect(read({ lang: 'nl', grids: [list(['Voorgeschiedenis'], lines)] })).toEqual([])
  })
  it.each(['Medicatiebewaking', 'Prescribing alerts'])('%s tells of drugs that nobody takes', (heading) =>
    expect(read({ grids: [list([heading], ['Neoral 100 mg + amlodipine 5 mg', 'Neoral 100 mg'])] })).toEqual([]),
  )
  it('news under a heading of medicines is shown and no exposure', () => {
    const news = block('Nieuws: lees meer over ocrelizumab 300 mg', { headings: ['Mijn medicatie'] })
    const made = chart(page({ lang: 'nl', blocks: [news] }))
    expect([made.medications, made.unread.map(({ why }) => why)]).toEqual([[], ['unsure-what-list']])
  })
  it('"Medication: a, b" in running text names two courses', () => {
    const line = 'Medication : Amlodipine 40 mg OD, Prednisone 5 mg BD'
    expect(read({ lang: 'en', blocks: [block(line, { headings: ['Patient History'] })] })).toHaveLength(2)
  })
})

it('a column of either an end or a length ends the course where it holds a day', () => {
  const columns = ['Geneesmiddel', 'Ingangsdatum', 'Einddatum / duur', 'Dosering', 'Reden']
  const rows = [
    ['Neoral 100 mg', '9 nov 2026', '23 nov 2026', '2 maal per dag', 'Luchtweginfectie'],
    ['Azathioprine 50 mg', '2 nov 2026', 'gedurende 12 weken', '1 maal per dag', ''],
  ]
  expect(read({ lang: 'nl', grids: [table(['Huidige medicatie'], columns, rows)] })).toEqual([
    ['ciclosporin', '2026-11-09', '2026-11-23', 'active'],
    ['azathioprine', '2026-11-02', null, 'active'],
  ])
})

it('a ticked box under "Interrompu" is the status', () => {
  const columns = ['Médicament', 'Début', 'Fin', 'Terminé', 'Interrompu']
  const boxes = [
    { text: '', checked: false },
    { text: '', checked: true },
  ]
  const rows = [row(['Neoral 100 mg', '16/01/2023', '22/05/2023', ...boxes], {}, columns.length)]
  expect(read({ lang: 'fr', grids: [table(['Médicaments'], columns, rows)] })).toEqual([
    ['ciclosporin', '2023-01-16', '2023-05-22', 'stopped'],
  ])
})

it('what a drug is diluted in is no drug of its own', () => {
  expect(drugPieceOf('azithromycin (ZITHROMAX) 500 mg in NaCl 0.9% 250 mL IVPB')).toBe(
    'azithromycin (ZITHROMAX) 500 mg',
  )
  expect(drugPieceOf('sodium chloride 0.9% with potassium chloride 20 mmol')).toContain('potassium chloride')
})

it('the name of a test is no name of a patient', () => {
  expect(labelsIn('Test Name: Liver Function Test')).toEqual([])
  expect(labelsIn('Name: Ann Peeters')).toEqual([{ label: 'Name', value: 'Ann Peeters' }])
})

describe('what other front ends do', () => {
  const start = (rows: string[]) =>
    chart(page({ lang: 'en', blocks: rows.map((text) => block(text, { headings: ['Medicines'] })) })).medications.map(
      ({ substances, start }) => [substances[0]?.name, start],
    )
  it('a date above each loose medicine is never that of the one before it', () => {
    const advice =
      'Some medicines may not be shown. Do not stop taking a medicine, for example prednisone, without talking to your doctor first.'
    expect(start([advice, '3 October 2026', 'Prednisolone 5 mg', '14 February 2026', 'Doxycycline 100 mg'])).toEqual([
      ['prednisolone', null],
      ['doxycycline', null],
    ])
    expect(start(['Prednisolone 5 mg', '3 October 2026', 'Doxycycline 100 mg', '14 February 2026'])).toEqual([
      ['prednisolone', '2026-10-03'],
      ['doxycycline', '2026-02-14'],
    ])
  })
  it('advice names what nobody takes: shown, and no exposure', () => {
    const made = chart(
      page({ blocks: [block('For example do not take ibuprofen with other medicines.', { headings: ['Medicines'] })] }),
    )
    expect([made.medications, made.unread.map(({ why }) => why)]).toEqual([[], ['unsure-what-list']])
  })
  it('a name alone among lines with strengths in one cell is one more medicine', () => {
    const cell = { text: 'Neoral Prednisone 5 mg Imurel 50 mg', lines: ['Neoral', 'Prednisone 5 mg', 'Imurel 50 mg'] }
    const grids = [table(['Traitements'], ['Ligne', 'Traitement', 'Début'], [['1', cell, '03/2009']])]
    expect(read({ lang: 'fr', grids }).map(([name]) => name)).toEqual(['ciclosporin', 'prednisone', 'azathioprine'])
  })
  it('a dated vaccine heads no list, though its name is made of list words', () => {
    const made = chart(
      page({
        lang: 'nl',
        grids: [list(['Vaccinaties'], ['13/10/2026 Griepvaccin (Vaxigrip)', '21/11/2023 Pneumokokken'])],
      }),
    )
    expect(made.immunisations.map(({ date }) => date)).toEqual(['2026-10-13', '2023-11-21'])
  })
  it('a filter as it stands over its list says that the list is a part', () => {
    const chips = list(['Behandelingen'], ['Startdatum is in de laatste 5 jaar ×', 'Status ×'])
    const history = table(
      ['Behandelingen'],
      ['Geneesmiddel', 'Startdatum', 'Einddatum'],
      [['Neoral 100 mg', '16/05/2022', '28/11/2022']],
    )
    expect(chart(page({ lang: 'nl', grids: [chips, history] })).coverage.medications).toBe('incomplete')
    expect(chart(page({ lang: 'nl', grids: [history] })).coverage.medications).toBe('complete')
  })
  it('a year beside a start with its label is the end; above a start in words it heads the entry', () => {
    const stopped = {
      text: 'Started: 5 Oct 2020',
      lines: ['Started: 5 Oct 2020'],
      pairs: [{ label: 'Started', value: '5 Oct 2020' }],
    }
    const grids = [table(['Stopped', 'Medication'], [], [['Prednisolone 5 mg', '2021', stopped]])]
    expect(read({ lang: 'en', grids })).toEqual([['prednisolone', '2020-10-05', '2021', 'stopped']])
  })
})

describe('what eighteen more pages taught', () => {
  const rows = (...grids: Parameters<typeof list>[]) =>
    chart(page({ lang: 'nl', grids: grids.map((given) => list(...given)) })).medications.map(
      ({ substances, status, start, end }) => [substances[0]?.name, status, start, end],
    )
  it('a badge drawn over its medicine is no label of it', () => {
    const card = (badge: string, name: string, more: string) =>
      row([{ text: `${badge} ${name} ${more}`, lines: [badge, name, more], pairs: [{ label: badge, value: name }] }])
    const grid = table(
      ['Mijn medicatie'],
      [],
      [
        card('Stopgezet', 'Neoral 100 mg', 'van 03/09/2025 tot 10/04/2026'),
        card('Lopend', 'Cetirizine tablet', 'sinds 28/05/2024'),
        card('Aangevraagd', 'Imuran 50 mg', 'nog niet gestart'),
      ],
      { shape: 'list' },
    )
    expect(
      chart(page({ lang: 'nl', grids: [grid] })).medications.map(({ substances, status }) => [
        substances[0]?.name,
        status,
      ]),
    ).toEqual([
      ['ciclosporin', 'stopped'],
      ['cetirizine', 'active'],
      ['azathioprine', 'intended'],
    ])
  })
  it('what was cancelled before its first dose, or refused, was not taken', () => {
    const grid = table(
      ['Medication orders'],
      ['Order', 'Dose', 'Ordered', 'Status', 'Comment'],
      [['Neoral', '50 mg', '18/11/2026', 'Cancelled', 'cancelled before first dose']],
    )
    expect(chart(page({ lang: 'en', grids: [grid] })).medications[0]?.status).toBe('not-taken')
    expect(rows([['Medication'], ['Imuran 50 mg : proposées, refusées par la patiente']])[0]?.[1]).toBe('not-taken')
  })
  it('a list headed as a relative’s is nobody’s here', () =>
    expect(rows([['Pour information : traitements du receveur (son frère)'], ['Neoral 50 mg 05/10/2026']])).toEqual([]))
  it('cards under the patient’s own banner are a list', () => {
    const cards = [['Neoral 100 mg Du 02/04/2015 au 15/01/2017'], ['Imuran 50 mg Du 02/04/2017 au 15/01/2018']] as const
    const under = (heading: string) =>
      chart(page({ lang: 'fr', grids: [table([heading], [], cards, { shape: 'cards' })] }))
    expect(under('PÉRIER Alain — né le 12/02/1961 — M').medications).toHaveLength(2)
  })
  it('"Diagnostic principal" heads the field below it; "Depuis 2001" names no problem', () => {
    const field = block('Diagnostic principal\nDystrophie myotonique de type 1')
    const problems = table(['Diagnostics'], [], [['Depuis 2001', 'Dermatite atopique']], { shape: 'pairs' })
    expect(chart(page({ lang: 'fr', blocks: [field] })).problems.map(({ text }) => text)).toEqual([
      'Dystrophie myotonique de type 1',
    ])
    expect(chart(page({ lang: 'fr', grids: [problems] })).problems.map(({ text }) => text)).toEqual([
      'Dermatite atopique',
    ])
  })
})
