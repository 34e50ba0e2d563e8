import { describe, expect, it } from 'vitest'
import { asksConsent } from '../../../../lib/forms/portal/asks-consent'
import type { CarriedAnswer } from '../../../../lib/forms/portal/carried-answers'
import { chooseOption, choosePart } from '../../../../lib/forms/portal/choose-option'
import { isConflict } from '../../../../lib/forms/portal/conflict'
import { dateFor, datePart, dateShapeIn } from '../../../../lib/forms/portal/date-format'
import { fieldMeaning } from '../../../../lib/forms/portal/field-meaning'
import { matchFields, THRESHOLD } from '../../../../lib/forms/portal/match-fields'
import type { PortalField } from '../../../../lib/forms/portal/portal-field'
import { scoreOf } from '../../../../lib/forms/portal/score'
import { toWrite } from '../../../../lib/forms/portal/to-write'
import { wordsIn } from '../../../../lib/forms/portal/words-in'
import { carried } from './carried'

const DUPIXENT = 'be-dupixent-mnp-eligibility'
const field = (label: string, more: Partial<PortalField> = {}): PortalField => ({
  frame: 0,
  id: 0,
  kind: 'text',
  type: 'text',
  label,
  sections: [],
  name: '',
  placeholder: '',
  pattern: '',
  maxLength: null,
  options: [],
  required: false,
  holds: '',
  lang: 'en',
  ...more,
})
const answer = (id: string): CarriedAnswer => {
  const found = carried(DUPIXENT).find((one) => one.id === id)
  if (!found) throw new Error(`no answer ${id}`)
  return found
}
const proposed = (fields: PortalField[]): (string | undefined)[] => {
  const numbered = fields.map((one, id) => ({ ...one, id }))
  const { matches } = matchFields(numbered, carried(DUPIXENT))
  return numbered.map(({ id }) => matches.find((match) => match.field.id === id)?.answer.id)
}

describe('words of a label', () => {
  it.each([
    ['Geboortejaar', ['@birth', '@year']],
    ['N° INAMI', ['@inami']],
    ['patientWeightKg', ['@patient', '@weight']],
    ['Première dose prévue le', ['@first-dose', '@planned']],
    ['Weight of the parcel', ['@weight', 'parcel']],
    ['Initials (3 letters, as on the card)', ['@initials']],
    ['Initials (of the mother)', ['@initials', '@other']],
  ])('%s', (label, words) => expect([...wordsIn(label)].sort()).toEqual([...words].sort()))

  it.each([
    ['Prescriber', 'Name', 'prescriber'],
    ['Patient', 'Name of the referring physician', 'other'],
    ['Prescripteur', 'Poids du patient', 'patient'],
    ['', 'Name', undefined],
  ])('under “%s”, “%s” is of: %s', (section, label, owner) =>
    expect(fieldMeaning(field(label, { sections: [section] })).owner).toBe(owner),
  )

  it('a part of a date goes by what stands over it', () =>
    expect(fieldMeaning(field('Jour', { sections: ['Première dose prévue'] }))).toMatchObject({ part: 'day' }))
})

describe('what fits, and what does not however alike', () => {
  it.each([
    ['Patient weight (kg)', 'patient-weight'],
    ['Patient weight (lbs)', undefined],
    ['Weight of the parcel', undefined],
    ['Patient height', undefined],
    ['Date of diagnosis', undefined],
    ['Diagnosis', 'diagnosis'],
    ['Phone', undefined],
    ['Prescriber phone', 'prescriber-phone'],
    ['Patient phone', undefined],
    ['Address of the hospital pharmacy', undefined],
    ['Médecin généraliste : nom', undefined],
    ['Initialen van de moeder', undefined],
  ])('%s ← %s', (label, id) => expect(proposed([field(label)])).toEqual([id]))

  it('two fields that would both take an answer take none', () =>
    expect(proposed([field('Diagnosis'), field('Diagnosis')])).toEqual([undefined, undefined]))

  it('the treating physician is the prescriber only where nobody else is', () => {
    const treating = field('Name', { sections: ['Treating physician'] })
    expect(proposed([treating])).toEqual(['prescriber-name'])
    expect(proposed([treating, field('Speciality', { sections: ['Prescriber'] })])[0]).toBeUndefined()
  })

  it('the opposite statement does not fit', () => {
    const meaning = fieldMeaning(field('Live vaccine within 12 weeks', { kind: 'checkbox' }))
    expect(scoreOf(meaning, answer('washout-live-vaccines'))).toBe(0)
    const same = fieldMeaning(field('No live vaccine within 12 weeks', { kind: 'checkbox' }))
    expect(scoreOf(same, answer('washout-live-vaccines'))).toBeGreaterThan(THRESHOLD)
    // The form's own name for it says the thing, and its answer the absence of the thing.
    const thing = fieldMeaning(field('Immunodeficiency', { kind: 'radio' }))
    expect(scoreOf(thing, answer('immunodeficiency'))).toBe(0)
  })

  it('an earlier medicine goes into the row of its number, and nowhere without one', () => {
    const rows = [1, 2, 3].map((n) => field(`Previous medicine ${n}`, { sections: ['Previous systemic therapies'] }))
    expect(proposed(rows)).toEqual(['therapy-drug#a', 'therapy-drug#b', undefined])
    const elsewhere = fieldMeaning(field('Medicine', { sections: ['Concomitant medicines'] }))
    expect(isConflict(elsewhere, answer('therapy-drug#a'), false)).toBe(true)
  })

  it.each([
    ['I agree to the terms', true],
    ['Je consens au traitement des données', true],
    ['Ik verklaar dit naar waarheid', true],
    ['Signature', true],
    ['Diagnosis', false],
  ])('%s asks for a consent or a signature: %s', (label, asks) => expect(asksConsent(label)).toBe(asks))

  it('a consent in the request is never carried, nor a tick that a portal requires', () => {
    expect(carried(DUPIXENT).map(({ id }) => id)).not.toContain('consent')
    const tick = field('Uncontrolled severe atopic dermatitis, candidate for systemic therapy', { kind: 'checkbox' })
    expect(proposed([tick])).toEqual(['severity'])
    expect(proposed([{ ...tick, required: true }])).toEqual([undefined])
  })
})

describe('an answer in the form a field takes', () => {
  const write = (one: PortalField, id: string) => {
    const written = toWrite(fieldMeaning(one), answer(id))
    return written.ok ? written.shown : written.why
  }
  it.each([
    [field('Planned first dose', { type: 'date' }), 'planned-first-dose', '2026-11-25'],
    [field('Planned first dose', { placeholder: 'jj/mm/aaaa' }), 'planned-first-dose', '25/11/2026'],
    [field('Planned first dose (MM/DD/YYYY)'), 'planned-first-dose', '11/25/2026'],
    [field('Planned first dose', { pattern: '\\d{4}-\\d{2}-\\d{2}' }), 'planned-first-dose', '2026-11-25'],
    [field('Month and year of birth', { type: 'month' }), 'patient-birth', '1986-04'],
    [field('Date of birth', { type: 'date' }), 'patient-birth', 'not-precise'],
    [field('Year of birth'), 'patient-birth', '1986'],
    [field('Weight'), 'patient-weight', '61.5'],
    [field('Poids', { lang: 'fr-BE' }), 'patient-weight', '61,5'],
    [field('Poids', { lang: 'fr', type: 'number' }), 'patient-weight', '61.5'],
    [field('Initials', { maxLength: 3 }), 'patient-initials', 'AdS'],
    [field('Initials', { maxLength: 2 }), 'patient-initials', 'too-long'],
    [field('Sex', { kind: 'custom' }), 'patient-sex', 'custom'],
    [field('Contraindication', { kind: 'checkbox' }), 'contraindication', 'nothing-to-tick'],
    [field('Age', { type: 'number' }), 'diagnosis', 'not-a-number'],
  ])('%o of %s: %s', (one, id, shown) => expect(write(one, id)).toBe(shown))

  it.each([
    [['Homme', 'Femme'], 1],
    [['M', 'V', 'X'], 1],
    [['Male', 'Other'], null],
    [['Female', 'F'], null],
  ])('female among %j is number %s', (texts, index) => {
    const options = texts.map((text) => ({ value: text, text }))
    expect(chooseOption(field('Sex', { kind: 'select', options }), answer('patient-sex'))).toBe(index)
  })

  it('April is 4, 04 and avril', () => {
    const months = (texts: string[]) => field('Month', { options: texts.map((text) => ({ value: text, text })) })
    expect(choosePart(months(['3', '4']), 'month', '04')).toBe(1)
    expect(choosePart(months(['mars', 'avril']), 'month', '04')).toBe(1)
    expect(choosePart(months(['May']), 'month', '04')).toBeNull()
  })

  it('no day is made up, and no order of day and month guessed', () => {
    expect(dateShapeIn('Start (dd-mm-yyyy)')).toBe('dd-mm-yyyy')
    expect(dateFor('2026-03', 'dd/mm/yyyy', '')).toBeNull()
    expect(dateFor('2026-03', 'mm/yyyy', '')).toBe('03/2026')
    expect(dateFor('2026-03-04', undefined, '\\d{2}/\\d{2}/\\d{4}')).toBeNull()
    expect(dateFor('2026-03-04', undefined, '')).toBe('2026-03-04')
    expect(datePart('2026-03', 'day')).toBeNull()
  })
})
