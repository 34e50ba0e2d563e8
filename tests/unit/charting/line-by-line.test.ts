import { describe, expect, it } from 'vitest'
import { candidateTexts } from '../../../lib/charting/candidate-texts'
import { ANOTHER, doubtfulBeside } from '../../../lib/charting/line-by-line'
import { bestNamed, lookupOf } from '../../../lib/charting/lookup'
import { fieldsOf } from '../../../lib/charting/row-fields'
import { batchOf, cell, chart, page, row, table } from './build'

const card = (text: string): ReturnType<typeof chart> =>
  chart(page({ lang: 'fr', grids: [table(['Historique des traitements'], [], [[cell(text)]], { shape: 'cards' })] }))
const told = (text: string) =>
  card(text).medications.map(({ substances, start, end, status }) => [substances[0]?.name, start, end, status])

describe('several medicines in one card', () => {
  it('two courses of one drug among others are two', () =>
    expect(
      told(
        'Méthotrexate 15 mg du 03/01/2024 au 02/06/2024\nImurel 50 mg du 03/06/2024 au 20/12/2024\nMéthotrexate 10 mg depuis le 06/01/2025',
      ),
    ).toEqual([
      ['methotrexate', '2024-01-03', '2024-06-02', 'completed'],
      ['azathioprine', '2024-06-03', '2024-12-20', 'completed'],
      ['methotrexate', '2025-01-06', null, 'active'],
    ]))

  it('two dated courses of one drug alone are two', () =>
    expect(
      told('Méthotrexate 15 mg du 03/01/2024 au 02/06/2024\nMéthotrexate 10 mg depuis le 06/01/2025').map(
        ([, start]) => start,
      ),
    ).toEqual(['2024-01-03', '2025-01-06']))

  it('two strengths without dates stay apart among others', () =>
    expect(told('Prednisone 20 mg\nImurel 50 mg\nPrednisone 5 mg').map(([name]) => name)).toEqual([
      'prednisone',
      'azathioprine',
      'prednisone',
    ]))

  it('a brand above its own generic name is one', () =>
    expect(told('Neoral 100 mg\nciclosporine 100 mg\nImurel 50 mg').map(([name]) => name)).toEqual([
      'ciclosporin',
      'azathioprine',
    ]))

  it('a name with its dose below it is one', () =>
    expect(told('Méthotrexate 2,5 mg comprimés\nMéthotrexate 15 mg le lundi depuis le 03/01/2024')).toHaveLength(1))

  it('dates and a badge below each belong to the medicine above them', () =>
    expect(told('Neoral 100 mg\n03/01/2024\nArrêté\nImurel 50 mg\n06/01/2025\nEn cours')).toEqual([
      ['ciclosporin', '2024-01-03', null, 'stopped'],
      ['azathioprine', '2025-01-06', null, 'active'],
    ]))

  it('what stands above the first is quoted with it', () =>
    expect(card('Zorblax\nNeoral 100 mg\nImurel 50 mg').medications[0]?.source.quote).toBe('Zorblax · Neoral 100 mg'))
})

describe('several medicines in one drug cell', () => {
  const column = (text: string) =>
    chart(
      page({ grids: [table(['Medications'], ['Drug', 'Start'], [[cell(text, 0), '03/01/2026']])] }),
    ).medications.map((one) => one.text)
  it('two strengths of one drug beside another are all kept', () =>
    expect(column('Methotrexate 15 mg\nPrednisone 20 mg\nPrednisone 5 mg')).toEqual([
      'Methotrexate 15 mg',
      'Prednisone 20 mg',
      'Prednisone 5 mg',
    ]))
  it('a name written twice is one', () => expect(column('Neoral\nciclosporin 100 mg')).toHaveLength(1))
})

describe('words of another drug', () => {
  it.each(['Replaces azathioprine 50 mg', 'relais du Néoral', 'after methotrexate'])('%s', (line) =>
    expect(ANOTHER.test(line.toLowerCase())).toBe(true),
  )
  it('none in a sig', () => expect(ANOTHER.test('15 mg once a week')).toBe(false))
})

it('a line of a drug cell that may name another medicine is told beside the one that is known', () => {
  const lines = ['COMBI (AZT/3TC) 300 mg', 'Neoral 100 mg 2/j']
  const fields = fieldsOf(row([{ text: lines.join(' '), lines }], {}, 1), { roles: ['drug'], columns: ['Traitement'] })
  const { resolutions, substances } = batchOf([...lines, lines.join(' ')])
  const doubted = resolutions.map((one) =>
    one.recognised ? one : { ...one, candidates: [{ name: 'zidovudine', score: 0.9 }] },
  )
  const lookup = lookupOf({ resolutions: doubted, substances })
  const best = bestNamed(candidateTexts(fields), lookup)
  expect(best && doubtfulBeside(fields, best, lookup)).toEqual(['COMBI (AZT/3TC) 300 mg'])
})
