import { describe, expect, it } from 'vitest'
import { doseAsWritten } from '../../../lib/forms/dose-as-written'
import { row } from './patient'

const dose = (text: string, quote: string, dose?: string, frequency?: string) =>
  doseAsWritten(
    row('m1', text, {
      source: { quote },
      ...(dose === undefined ? {} : { dose: { text: dose } }),
      ...(frequency === undefined ? {} : { frequency }),
    }),
  )

describe('the dose as the page writes it', () => {
  it('a loading dose is not said to be taken every two weeks', () =>
    expect(
      dose(
        'Dupixent 300 mg',
        'Dupixent 300 mg · 600 mg puis 300 mg toutes les 2 semaines · Planifié',
        '600 mg',
        'toutes les 2 semaines',
      ),
    ).toBe('600 mg puis 300 mg toutes les 2 semaines'))

  it('three times of the day stay three', () =>
    expect(
      dose(
        'Hydrocortisone 10 mg comprimé',
        'Hydrocortisone 10 mg comprimé · 10 mg le matin, 5 mg à midi, 5 mg à 16 h · 01/06/2009 · En cours',
        '10 mg',
        'matin, 5 mg à midi',
      ),
    ).toBe('10 mg le matin, 5 mg à midi, 5 mg à 16 h'))

  it('nothing is said twice', () =>
    expect(dose('Aubagio 14 mg', 'Aubagio 14 mg · 1x/dag · 01/06/2025', '1x/dag', '1x/dag')).toBe('1x/dag'))

  it('a strength in the name is not what is taken', () => {
    expect(dose('Neoral 100 mg', 'Neoral 100 mg · 2x/j · Arrêté', '100 mg', '2x/j')).toBe('2x/j')
    expect(dose('Neoral 100 mg', 'Neoral 100 mg · Arrêté', '100 mg')).toBeUndefined()
  })

  it('dates and outcomes of the same line stay out', () => {
    expect(
      dose('Prednisolone 20 mg', 'Prednisolone 20 mg · 1 daily, 06/2025 – 07/2025, stopped', '20 mg', 'daily'),
    ).toBe('1 daily')
    expect(
      dose('Fexofenadine 180 mg', 'Fexofenadine 180 mg 1 daily Start: 03/03/2023 End: –', undefined, 'daily'),
    ).toBe('1 daily')
    expect(dose('Elocom', 'Elocom – 1x/dag – 03/02/2024 tot 05/11/2026 – gestopt', undefined, '1x/dag')).toBe('1x/dag')
  })

  it('a row that is not quoted cell by cell gives both parts', () => {
    expect(dose('Imuran', 'Imuran', '50 mg', 'twice a day')).toBe('50 mg · twice a day')
    expect(dose('Imuran', 'Imuran')).toBeUndefined()
  })
})
