import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../../lib/model/reading'
import { block, cell, chart, page, table } from './build'

const at = (n: number, text: string, over: Partial<TextBlock> = {}) =>
  block(text, { locator: { frame: 0, path: `body > div:nth-child(1) > p:nth-child(${n})`, hash: `${n}` }, ...over })
const patient = (lang: string, ...blocks: TextBlock[]) => chart(page({ lang, blocks })).patient

describe('who the patient is, where labels stand above their values', () => {
  it('a label, then its value as a small heading', () =>
    expect(
      patient(
        'en',
        at(1, 'Noah Claes', { level: 1 }),
        at(2, 'Sex'),
        at(3, 'male', { level: 6 }),
        at(4, 'Date of Birth'),
        at(5, '03/22/1979', { level: 6 }),
      ),
    ).toMatchObject({ name: 'Noah Claes', birthDate: '1979-03-22', sex: 'male' }))

  it('a label above its value in one text', () =>
    expect(
      patient(
        'en',
        at(1, 'Brown Jessica', { level: 2 }),
        at(2, 'Birth date 23/12/1986', { lines: ['Birth date', '23/12/1986'] }),
        at(3, 'Gender Female', { lines: ['Gender', 'Female'] }),
      ),
    ).toMatchObject({ name: 'Brown Jessica', birthDate: '1986-12-23', sex: 'female' }))

  it('a label above its value in a card', () => {
    const cards = table([], [], [[cell('Birth date\n23/12/1986 • 39y.o.')], [cell('Gender\nFemale')]], {
      shape: 'cards',
    })
    const blocks = [at(1, 'Brown Jessica', { level: 2 })]
    expect(chart(page({ lang: 'en', blocks, grids: [cards] })).patient).toMatchObject({ sex: 'female' })
  })

  it('a label before another label has no value', () =>
    expect(patient('en', at(1, 'Name'), at(2, 'Sex'), at(3, 'Age'))).toEqual({ identifiers: [] }))
})

describe('what titles tell', () => {
  it.each([
    ['Mme NGUYEN Thi Mai, née le 03/08/1979', 'female'],
    ['M. LEFEBVRE Étienne né(e) le 23/09/1951 (75 ans)', 'male'],
    ['Dhr. J.P. de Wit geboren 12-01-1963', 'male'],
    ['Mevr. A. Peeters geboren op 12-01-1963', 'female'],
    ['LAMBERT Océane née le 19/09/1976', 'female'],
  ])('%s: %s', (text, sex) => expect(patient('fr', block(text)).sex).toBe(sex))

  it('an initial and a printed "né le" tell nothing', () => {
    expect(patient('nl', block('M. Peters 12-01-1963 (63 jr)')).sex).toBeUndefined()
    expect(patient('fr', block('PETIT Camille né le 12/01/1963')).sex).toBeUndefined()
  })
})

describe('names that other words stand around', () => {
  it.each([
    ['Patient n° 66120 : M. Olivier CARON – 09 nov. 1967 – 83 kg', 'Olivier CARON', '1967-11-09'],
    ['[4471-20] Noor WILLEMS – vrouw – 29 november 2003 – 54 kg', 'Noor WILLEMS', '2003-11-29'],
    ['NOËL (née DUBREUIL) Isabelle | Féminin | 18/09/1972', 'NOËL Isabelle', '1972-09-18'],
    ['Hofman, M. (Marieke) v 21-09-1968 58 jaar 69 kg', 'Hofman, Marieke', '1968-09-21'],
    ['Nadia BENALI Femme 29 ans (1997-05-03)', 'Nadia BENALI', '1997-05-03'],
    ['Patiënt Ruben van der Linden Geboren 18 apr 1999 Geslacht Man', 'Ruben van der Linden', '1999-04-18'],
  ])('%s', (text, name, birthDate) => expect(patient('fr', block(text))).toMatchObject({ name, birthDate }))

  it('a name, an age, a date, each a text of its own', () =>
    expect(
      patient('en', at(1, 'Siobhan Brennan'), at(2, 'Female, 38 yrs'), at(3, '17/08/1988'), at(4, '70 kg')),
    ).toMatchObject({ name: 'Siobhan Brennan', birthDate: '1988-08-17', sex: 'female', weightKg: 70 }))

  it('a date that does not fit the age is nobody’s birth date', () =>
    expect(
      patient('en', at(1, 'Siobhan Brennan'), at(2, 'Female, 38 yrs'), at(3, '17/08/2026')).birthDate,
    ).toBeUndefined())
})

describe('numbers of a patient', () => {
  it('a date behind a number is no part of it', () =>
    expect(patient('en', block('Silva, Ana ID: 7f22 02/29/1996 (30 yo) Female')).identifiers).toEqual(['7f22']))
})

describe('lists that say they are empty, and buttons above them', () => {
  it('are no problems and no allergies', () => {
    const problems = table(
      ['Surgeries'],
      ['Problem', 'Begin'],
      [
        ['+ Add', ''],
        ['None', ''],
        ['Appendectomy', '2001'],
      ],
    )
    const allergies = table(['Allergies'], ['Allergen'], [['+ Add'], ['Cefuroxime']])
    const read = chart(page({ grids: [problems, allergies] }))
    expect(read.problems.map(({ text }) => text)).toEqual(['Appendectomy'])
    expect(read.allergies.map(({ text }) => text)).toEqual(['Cefuroxime'])
  })
})
