import { describe, expect, it } from 'vitest'
import { labelsIn } from '../../../lib/charting/labels-in'
import { pageDatesOf } from '../../../lib/charting/page-dates'
import { patientOf } from '../../../lib/charting/patient-of'
import { parseAge, parseHeight, parseWeight, personFacts } from '../../../lib/charting/person-facts'
import { personField } from '../../../lib/charting/person-field'
import { nameKey, parseName, personOf, samePerson } from '../../../lib/charting/person-of'
import { parseSex } from '../../../lib/charting/person-sex'
import { personSpots } from '../../../lib/charting/person-spots'
import { PERSON_LABELS } from '../../../lib/charting/words/person-labels'
import type { TextBlock } from '../../../lib/model/reading'
import { AS_OF, block, chart, frame, page, table } from './build'

const patient = (...blocks: TextBlock[]) => chart(page({ lang: 'fr', blocks })).patient

describe('a bar marked as navigation', () => {
  const bar = (...texts: string[]) => texts.map((text) => block(text, { region: 'navigation' }))
  const banner = 'VAN ACKER, Jolien | ° 22/07/1989 | V | dossiernr. 330918'

  it('names the patient where nothing else does', () =>
    expect(patient(...bar(banner), block('Ziekte van Addison'))).toMatchObject({ birthDate: '1989-07-22' }))
  it('does not beside a banner', () =>
    expect(patient(...bar(banner), block('LAMBERT Océane née le 19/09/1976')).name).toBe('LAMBERT Océane'))
  it('is a list of patients when it names two', () =>
    expect(patient(...bar(banner, 'MAES, Lien | ° 03/03/1999 | V | dossiernr. 330919')).name).toBeUndefined())
})

describe('whose chart it is', () => {
  it.each([
    ['Patient: Rosa Delgado(1) DOB: 1968-07-23 Age: 58', 'Rosa Delgado', '1968-07-23'],
    ['Jacques MOREAU 08/09/1961 - 65 ans - ♂', 'Jacques MOREAU', '1961-09-08'],
    ["O'Rourke, Fionnuala DOB: 1973-10-05 Sex: F", "O'Rourke, Fionnuala", '1973-10-05'],
    ['LAMBERT Océane née le 19/09/1976', 'LAMBERT Océane', '1976-09-19'],
    ['Maes Lien, geboren 03/03/1999, vrouw', 'Maes Lien', '1999-03-03'],
    ['Patiente : Nadia Belkacem — 18/04/1988 — F — IPP 7712009', 'Nadia Belkacem', '1988-04-18'],
    ['M. TESSIER Julien, né le 30/01/1955', 'TESSIER Julien', '1955-01-30'],
    ['Patient Ivan Petrov · M · Date of birth 17/08/1983', 'Ivan Petrov', '1983-08-17'],
    ['Haugen, Ingrid DOB 2 Oct 1986 Female', 'Haugen, Ingrid', '1986-10-02'],
    ['Patient: Helen Ward | DOB: 14 Feb 1975 | Sex: F', 'Helen Ward', '1975-02-14'],
    ['Concerne : Madame Solange AMIEL, née le 15 janvier 1947, 58 kg', 'Solange AMIEL', '1947-01-15'],
    ['Medicatieschema van Maertens, Lieve – geboren op 27/02/1958 (V)', 'Maertens, Lieve', '1958-02-27'],
    ['NOËL Isabelle | Féminin | 18/09/1972 | Poids (12/10/2026) : 60 kg', 'NOËL Isabelle', '1972-09-18'],
    ['MijnDossier Ingelogd als Femke Oudekerk (08-03-1989)', 'Femke Oudekerk', '1989-03-08'],
    ['VAN ACKER Lucien - M - 24/02/1958 - 83 kg - lengte 174 cm', 'VAN ACKER Lucien', '1958-02-24'],
    ['Mw. C. Oosterhuis · 17 januari 1966 · vrouw · Diagnose: RA (2009)', 'C. Oosterhuis', '1966-01-17'],
    ['Infusion Center | Delphine Okafor F DOB 08/16/1992 Wt 63 kg (11/16/2026)', 'Delphine Okafor', '1992-08-16'],
    ['drugRx MARLOWE, PETRA F DOB: 1971-04-09 (55 years)', 'MARLOWE, PETRA', '1971-04-09'],
    ['ZZTEST,MARVIN L 000-00-TEST May 03,1949 MALE', 'ZZTEST, MARVIN L', '1949-05-03'],
    ['Mireille Kasongo Visite active Féminin · 47 ans · 12-févr.-1979', 'Mireille Kasongo', '1979-02-12'],
    ['Lena Zell Active Visit Female · 38 yrs · 14 Mar 1988', 'Lena Zell', '1988-03-14'],
  ])('%s', (text, name, birthDate) => expect(patient(block(text))).toMatchObject({ name, birthDate }))

  it('a parent who has logged in is not the child whose record is open', () => {
    const parent = block('Ingelogd als: Marit Bruinsma (12-09-1982) Uitloggen', { region: 'banner' })
    const child = block('U bekijkt het dossier van Fenna Bruinsma, meisje, geboren 25 april 2013.')
    const made = chart(page({ lang: 'nl', blocks: [parent, child] }))
    expect(made.patient).toMatchObject({ name: 'Fenna Bruinsma', birthDate: '2013-04-25', sex: 'female' })
    expect(made.patientConflict).toBeUndefined()
  })

  it('"Derniers patients" names nobody whose chart it is', () => {
    const recent = block('Derniers patients : AUBERTIN Jules NKEMBA Rose')
    expect(patient(recent, block('GUILLEMOT Sabrina Née le 28/02/75 (51 ans) - Sexe : Femme')).name).toBe(
      'GUILLEMOT Sabrina',
    )
  })

  it('who has logged in on a day is no patient, and the kind of account is no name', () => {
    expect(patient(block('Welkom Jan Jansen 20-11-2026'))).toEqual({ identifiers: [] })
    const heading = block('Person Account\nLena Zell', {
      level: 1,
      locator: { frame: 0, path: 'body > h1', hash: '1' },
    })
    expect(patient(heading, block('Birthdate 7/22/1985', { headings: [heading.text] }))).toMatchObject({
      name: 'Lena Zell',
    })
  })

  it('a name in a heading, the rest below it', () =>
    expect(
      patient(
        block('Janssens Bram', { level: 1, locator: { frame: 0, path: 'body > h1:nth-child(1)', hash: '1' } }),
        block('° 30.06.1996, M, 74 kg', {
          headings: ['Janssens Bram'],
          locator: { frame: 0, path: 'body > p:nth-child(2)', hash: '2' },
        }),
      ),
    ).toMatchObject({
      name: 'Janssens Bram',
      birthDate: '1996-06-30',
      sex: 'male',
      weightKg: 74,
    }))
  it('fields of a form in one line, labels without a colon', () =>
    expect(patient(block('Nom CARON Prénom Élodie Né(e) le 14/02/1995 Sexe F Poids (kg) 57'))).toMatchObject({
      name: 'Élodie CARON',
      birthDate: '1995-02-14',
      sex: 'female',
      weightKg: 57,
    }))
  it('a printed plan that is "for" somebody', () => {
    const pairs = [
      { label: 'für', value: 'Jürgen Wernersen' },
      { label: 'geb. am', value: '24.03.1940' },
      { label: 'Geschl.', value: 'm' },
    ]
    const text = 'für: Jürgen Wernersen geb. am: 24.03.1940 Geschl.: m'
    const grid = table([], [], [[{ text: 'Medikationsplan Seite 1 von 1' }, { text, pairs }]])
    expect(chart(page({ lang: 'de', grids: [grid] })).patient).toMatchObject({
      name: 'Jürgen Wernersen',
      birthDate: '1940-03-24',
      sex: 'male',
    })
  })
  it('label and value in a table', () => {
    const grid = table(
      [],
      [],
      [
        ['Nom', 'ROUSSEAU', 'Prénom', 'Camille'],
        ['Né(e) le', '12/06/2001', 'Sexe', 'F'],
        ['Poids', '71,5 kg', 'Taille', '1,74 m'],
      ],
    )
    expect(chart(page({ lang: 'fr', grids: [grid] })).patient).toMatchObject({
      name: 'Camille ROUSSEAU',
      birthDate: '2001-06-12',
      sex: 'female',
      weightKg: 71.5,
      heightCm: 174,
    })
  })
  it('prescribers, users and relatives are not the patient', () => {
    expect(patient(block('Dr Anna Verhoeven'), block('Ordered by Anna Verhoeven', { level: 2 })).name).toBeUndefined()
    expect(patient(block('Mother: Jane Doe, born 1960-01-01')).name).toBeUndefined()
  })
  it('a page that names nobody names nobody', () =>
    expect(patient(block('Clinical dashboard', { level: 1 }))).toEqual({ identifiers: [] }))
  it('a birth date that can be read two ways is kept so', () =>
    expect(
      chart(page({ lang: 'en', blocks: [block('Patient: Maria Oduya Date of birth: 04/05/1980')] })).patient.birthDate,
    ).toEqual({ written: '04/05/1980', readings: ['1980-05-04', '1980-04-05'] }))
  it('the best guess stands closest before its birth date', () => {
    const at = (path: string, text: string) => block(text, { locator: { frame: 0, path, hash: path } })
    const reading = page({
      blocks: [
        at('body > header:nth-child(1)', 'Alice Smith'),
        at('body > main:nth-child(2) > div:nth-child(1)', 'Claire Whitfield'),
        at('body > main:nth-child(2) > div:nth-child(2)', '1991-03-14 (35Y)'),
      ],
    })
    expect(patientOf(reading, [], pageDatesOf(reading, AS_OF)).patient.name).toBe('Claire Whitfield')
    // Three texts, and the name read together with what follows it.
    expect(personSpots(reading, [], pageDatesOf(reading, AS_OF))).toHaveLength(4)
  })
})

describe('two different patients', () => {
  const of = (a: string, b: string) =>
    chart(page({ blocks: [] }, { frames: [frame({ blocks: [block(a)] }), frame({ frame: 1, blocks: [block(b)] })] }))
      .patientConflict
  it('block, in words', () =>
    expect(of('Patient: Rosa Delgado DOB: 1968-07-23', 'Patient: Claire Whitfield DOB: 1991-03-14')).toBe(
      'Rosa Delgado / Claire Whitfield',
    ))
  it('one name, two birth dates', () =>
    expect(of('Patient: Rosa Delgado DOB: 1968-07-23', 'Patient: Rosa Delgado DOB: 1991-03-14')).toBeDefined())
  it('one patient written two ways is one', () =>
    expect(of('Patient: Rosa Delgado DOB: 1968-07-23', 'DELGADO, Rosa DOB: 1968-07-23')).toBeUndefined())
})

describe('the pieces', () => {
  it('names', () => {
    expect(parseName('CW Claire Whitfield')).toBe('Claire Whitfield')
    expect(parseName('Van den Broeck, Wout')).toBe('Van den Broeck, Wout')
    expect(parseName('Active Medications')).toBeUndefined()
    expect(parseName('VERHAEGEN, Tibo Geboortedatum 02/09/1979')).toBe('VERHAEGEN, Tibo')
    expect(parseName('Tobias Given Name Ravndal Family Name')).toBe('Tobias Ravndal')
    expect(nameKey('LEFÈVRE Amélie')).toEqual(['amelie', 'lefevre'])
    expect(samePerson('LEFÈVRE Amélie', 'Amelie Lefevre')).toBe(true)
    expect(personOf('DUPONT Jean, 12/03/1961')).toBe('DUPONT Jean')
    expect(personOf('Jean Dupont')).toBeUndefined()
  })
  it.each(['Dermatite atopique depuis 10 ans', 'Prednisolone 20 mg 5 j', 'Ex-smoker, 20 years', 'Suivi à 2 ans'])(
    '%s tells how long, not how old',
    (text) => expect(personFacts(text, [], pageDatesOf(page({}), AS_OF), null).age).toBeUndefined(),
  )
  it.each([
    ['65 ans', 65],
    ['Vrouw, 45 j', 45],
    ['Jacques Moreau 65 ans', 65],
    ['(35Y)', 35],
  ])('%s tells how old', (text, age) => expect(personFacts(text, [], pageDatesOf(page({}), AS_OF), null).age).toBe(age))
  it('sex, age, weight, height', () => {
    expect([parseSex('Vrouw'), parseSex('♂'), parseSex('H'), parseSex('Oral')]).toEqual([
      'female',
      'male',
      'male',
      undefined,
    ])
    expect([parseAge('65 ans'), parseAge('046Y'), parseAge('12/02/2026')]).toEqual([65, 46, undefined])
    expect(parseAge('W2A')).toBeUndefined() // a lot number
    expect([parseWeight('78 kg'), parseWeight('154 lb'), parseWeight('71,5', 'Poids (kg)'), parseWeight('78')]).toEqual(
      [78, 69.85, 71.5, undefined],
    )
    expect([parseHeight('174 cm'), parseHeight('1,74 m'), parseHeight('900 cm')]).toEqual([174, 174, undefined])
  })
  it('labels', () => {
    expect(labelsIn('Patient: Rosa Delgado Date of birth: 1968-07-23')).toEqual([
      { label: 'Patient', value: 'Rosa Delgado' },
      { label: 'Date of birth', value: '1968-07-23' },
    ])
    expect([personField('Né(e) le :'), personField('INSZ'), personField('Dose')]).toEqual(['birth', 'id', undefined])
    expect(PERSON_LABELS.map(([field]) => field)).toContain('weight')
    const dates = pageDatesOf(page({}), AS_OF)
    expect(personFacts('MRN 55120 · male', [], dates, null)).toMatchObject({ ids: ['55120'] })
  })
})

it('two people, one of them named as a part of a hospital is, are two patients and nobody is judged', () => {
  const read = chart(
    page({
      blocks: [
        block('Patient: Helen Ward | DOB: 14 Feb 1975 | Sex: F'),
        block('Patient: Simon Hale | DOB: 30 Jul 1951 | Sex: M'),
      ],
    }),
  )
  expect(read.patientConflict).toBe('Helen Ward / Simon Hale')
  expect(read.unread).toContainEqual({ text: 'Helen Ward / Simon Hale', why: 'several-patients' })
})

it('a banner drawn as a table whose first row is bold is one banner', () => {
  const grid = table(
    [],
    ['Achternaam', 'de Vries', 'Voornaam', 'Sander'],
    [['Geboren', '15 okt 2001', 'Geslacht', 'M']],
  )
  expect(chart(page({ lang: 'nl', grids: [grid] })).patient).toMatchObject({ name: 'Sander de Vries', sex: 'male' })
})

it.each([
  ['77 kg · 181 cm', 77],
  ['69 kg', 69],
  ['1000 mg', undefined],
])('a text of nothing but measures is a weight: %s', (text, weightKg) =>
  expect(patient(block(`Gabriel Lemoine\nNé le 25/03/1973\n${text}`)).weightKg).toBe(weightKg),
)
