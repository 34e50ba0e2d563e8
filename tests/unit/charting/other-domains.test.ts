import { describe, expect, it } from 'vitest'
import { allergiesOf } from '../../../lib/charting/allergies-of'
import { conditionsOf } from '../../../lib/charting/conditions-of'
import { immunizationsOf } from '../../../lib/charting/immunizations-of'
import { observationsOf } from '../../../lib/charting/observations-of'
import { MEASUREMENT_WORDS } from '../../../lib/charting/words/measurements'
import { block, chart, list, page, table } from './build'

describe('allergies', () => {
  it('a drug on the list is an allergen with its INN, and no exposure', () => {
    const made = chart(
      page({
        grids: [table(['Allergies'], ['Allergen', 'Reaction', 'Status'], [['Ibuprofen', 'Angioedema', 'Active']])],
      }),
    )
    expect(made.allergies).toMatchObject([
      { text: 'Ibuprofen', substances: ['ibuprofen'], negated: false, reaction: 'Angioedema', type: 'allergy' },
    ])
    expect(made.medications).toEqual([])
  })
  it.each(['No known drug allergies', "Pas d'allergie connue", 'Geen gekende allergieën'])('%s denies', (text) =>
    expect(chart(page({ grids: [list(['Allergies'], [text])] })).allergies).toMatchObject([
      { negated: true, substances: [] },
    ]),
  )
  it('a status on a line of its own is no allergen', () =>
    expect(
      chart(
        page({ blocks: [block('Penicillin\nactive\nHouse dust mite\nactive', { headings: ['Allergies'] })] }),
      ).allergies.map(({ text }) => text),
    ).toEqual(['Penicillin', 'House dust mite']))
  it.each(['Refuted (skin test and challenge negative 14-03-2025)', 'Réfutée', 'Weerlegd', 'Entered in error'])(
    '%s: no allergy, and no proof that there is none',
    (status) => {
      const rows = [
        ['Polysorbate 80', 'rash', status],
        ['Penicillin', 'oedema', 'Not refuted'],
      ]
      const made = chart(page({ grids: [table(['Allergies'], ['Agent', 'Reaction', 'Status'], rows)] }))
      expect(made.allergies.map(({ text }) => text)).toEqual(['Penicillin'])
      expect(made.unread).toMatchObject([{ why: 'denied-line', text: `Polysorbate 80 · rash · ${status}` }])
    },
  )
  it('knows a list of intolerances', () => expect(allergiesOf.length).toBe(2))
})

describe('problems', () => {
  const problems = (lang: string, ...rows: string[][]) =>
    chart(page({ lang, grids: [table(['Problems'], ['Problem', 'Since', 'Status', 'Code'], rows)] })).problems
  it('with status, start and code', () =>
    expect(
      problems('en', ['Severe atopic dermatitis', '1992', 'Active', 'L20.9'], ['Hepatitis B', '2001', 'Resolved', '']),
    ).toMatchObject([
      {
        text: 'Severe atopic dermatitis',
        start: '1992',
        status: 'active',
        code: 'L20.9',
        negated: false,
        familyHistory: false,
      },
      { text: 'Hepatitis B', status: 'resolved' },
    ]))
  it('denied', () =>
    expect(
      chart(page({ grids: [list(['Antécédents'], ["Pas d'insuffisance hépatique connue"])] })).problems,
    ).toMatchObject([{ negated: true }]))
  it('of the family, never the patient', () => {
    expect(chart(page({ grids: [list(['Family history'], ['Tuberculosis (father)'])] })).problems).toMatchObject([
      { familyHistory: true },
    ])
    expect(chart(page({ grids: [list(['Problems'], ['Tuberculosis – mother'])] })).problems).toMatchObject([
      { familyHistory: true },
    ])
  })
  it('past medical history may still be there', () =>
    expect(chart(page({ grids: [list(['Past medical history'], ['Hypertension'])] })).problems).toMatchObject([
      { status: 'unknown' },
    ]))
  it('one verb a list', () =>
    expect([conditionsOf.length, immunizationsOf.length, observationsOf.length]).toEqual([3, 2, 2]))
})

describe('immunisations', () => {
  const given = (...rows: string[][]) =>
    chart(page({ lang: 'fr', grids: [table(['Vaccinations'], ['Vaccin', 'Date', 'Statut'], rows)] })).immunisations
  it('with the day it was given', () =>
    expect(given(['MMR', '12/10/2026', ''])).toMatchObject([
      { text: 'MMR', date: '2026-10-12', status: 'completed', recognised: true },
    ]))
  it('planned, refused, undated', () =>
    expect(
      given(['MMR', '12/10/2027', 'prévu'], ['MMR', '12/10/2025', 'refusé'], ['MMR', '', '']).map(
        ({ status }) => status,
      ),
    ).toEqual(['intended', 'not-done', 'unknown']))
  it('refused or recorded by mistake, in words around its name', () =>
    expect(
      chart(
        page({
          lang: 'fr',
          grids: [
            list(
              ['Vaccinations'],
              [
                'MMR declined by patient 12/10/2025, to be offered again',
                'Vaccin rougeole refusé le 12/10/2025 par la patiente',
                'MMR 12/10/2025 - saisie par erreur, autre patient',
                'MMR 12/10/2025 épaule gauche, bien toléré',
              ],
            ),
          ],
        }),
      ).immunisations.map(({ status }) => status),
    ).toEqual(['not-done', 'not-done', 'not-done', 'completed']))
})

describe('measurements', () => {
  it('name, value, unit and date', () =>
    expect(
      chart(
        page({
          lang: 'fr',
          grids: [
            table(
              ['Biologie'],
              ['Analyse', 'Valeur', 'Unité', 'Date'],
              [
                ['ALAT', '38', 'U/L', '12/10/2026'],
                ['Créatinine', '0,9', 'mg/dL', '12/10/2026'],
              ],
            ),
          ],
        }),
      ).measurements,
    ).toMatchObject([
      { code: 'alt', value: 38, unit: 'U/L', date: '2026-10-12' },
      { code: 'creatinine', value: 0.9, unit: 'mg/dL' },
    ]))
  it('weight is the patient’s when the banner has none', () => {
    const made = chart(
      page({ grids: [list(['Vitals'], ['Weight 62 kg', 'Height: 168 cm', 'BP 120/80 mmHg', 'Temp'])] }),
    )
    expect(made.patient.weightKg).toBe(62)
    expect(made.measurements.map(({ code, value }) => [code, value])).toContainEqual(['body-weight', 62])
  })
  it('an empty vital sign is no measurement', () => {
    expect(chart(page({ grids: [list(['Vitals'], ['BP Sys', 'Temp'])] })).measurements).toEqual([])
    expect(MEASUREMENT_WORDS.length).toBeGreaterThan(10)
  })
})
