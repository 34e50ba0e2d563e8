import { carriedAnswers } from '../../../../lib/forms/portal/carried-answers'
import type { Prescriber } from '../../../../lib/model/prescriber'
import type { Questionnaire } from '../../../../lib/model/questionnaire'
import type { FormAnswer, FormState } from '../../../../lib/model/questionnaire-response'
import { compileFolder } from '../../../../scripts/pack-folders'

const answers = (values: Record<string, string | number | boolean>): FormAnswer[] =>
  Object.entries(values).map(([linkId, value]) => ({ linkId, values: [value], origin: 'manual' }))

const PATIENT = {
  'patient-initials': 'AdS',
  'patient-birth': '1986-04',
  'patient-age': 40,
  'patient-sex': 'female',
  'patient-weight': 61.5,
  'planned-first-dose': '2026-11-25',
}
const PRESCRIBER = { 'prescriber-name': 'Dr A. Voorbeeld', 'prescriber-hospital': 'CHU Exemple, dermatologie' }
const THERAPIES = {
  'therapy-drug#a': 'methotrexate 15 mg',
  'therapy-start#a': '2025-03',
  'therapy-stop#a': '2025-11-02',
  'therapy-drug#b': 'ciclosporin 200 mg',
  'therapy-start#b': '2024-01-10',
  'therapy-stop#b': '2024-09-30',
}

/** The answers that each mock portal is offered, by form: everything answered, so that every trap has something to catch. */
const FORMS: Record<string, { program: string; values: Record<string, string | number | boolean> }> = {
  'be-dupixent-mnp-eligibility': {
    program: 'be-dupixent-mnp',
    values: {
      ...PATIENT,
      ...PRESCRIBER,
      ...THERAPIES,
      'therapy-dose#a': '15 mg once a week',
      'therapy-outcome#a': 'failure',
      'therapy-dose#b': '200 mg per day',
      'therapy-outcome#b': 'intolerance',
      diagnosis: 'Atopic dermatitis',
      dose: 'dupilumab 600 mg, then 300 mg every other week',
      'washout-drug#a': 'methotrexate 15 mg',
      'washout-last#a': '2025-11-02',
      'washout-clear#a': '2026-01-25',
      'prior-treatment': true,
      contraindication: false,
      intolerance: false,
      'washout-immunosuppressants': true,
      'washout-investigational': true,
      'washout-live-vaccines': true,
      severity: true,
      'no-trial': true,
      consent: true,
      hypersensitivity: true,
      'concomitant-illness': true,
      'parasitic-infection': true,
      'active-infection': true,
      immunodeficiency: true,
      'prescriber-phone': '+32 2 555 01 23',
      pharmacy: 'Pharmacie du CHU Exemple',
    },
  },
  'eu-lemtrada-start-checklist': {
    program: 'eu-lemtrada',
    values: {
      ...PATIENT,
      ...THERAPIES,
      'prescriber-name': 'Dr A. Voorbeeld',
      'highly-active': true,
      'prior-treatments': true,
      'liver-function': true,
      'vital-signs': true,
      informed: true,
    },
  },
  'fr-nulojix-initiation': {
    program: 'fr-nulojix',
    values: {
      ...PATIENT,
      ...PRESCRIBER,
      indication: 'chronic-dysfunction',
      'current-drug#a': 'tacrolimus 5 mg',
      'current-start#a': '2026-02-01',
      'current-dose#a': '5 mg per day',
      'current-drug#b': 'mycophenolate mofetil 500 mg',
      'current-start#b': '2026-02-01',
      'current-dose#b': '1 g per day',
      'dose-per-kg': 5,
      'vials-per-dose': 2,
      'centre-rank': 3,
    },
  },
  'fr-thalidomide-rtu-initial': {
    program: 'fr-thalidomide-rtu',
    values: { ...PATIENT, ...PRESCRIBER, ...THERAPIES, indication: 'aphthae', 'no-pregnancy': true },
  },
  'fr-filnemus-register-entry': {
    program: 'fr-filnemus-off-label-observatory',
    values: {
      'patient-birth': '1986',
      'patient-sex': 'female',
      medicine: 'Metformine',
      use: 'dystrophie myotonique',
      framework: 'off-label',
      started: '2026-03-02',
      outcome: 'stable',
    },
  },
}

export const ME: Prescriber = {
  name: 'Dr A. Voorbeeld',
  inami: '1-00000-01-580',
  rpps: '10000000001',
  speciality: 'Dermatology',
  email: 'a.voorbeeld@chu.example',
}

const compiled = new Map<string, Questionnaire>()
const questionnaireOf = (program: string, form: string): Questionnaire => {
  const known = compiled.get(form)
  if (known !== undefined) return known
  const pack = compileFolder(`programs/${program}`)
  if (!pack.ok) throw new Error(pack.problem)
  for (const one of pack.value.forms) compiled.set(one.id, one)
  const found = compiled.get(form)
  if (found === undefined) throw new Error(`${program} has no form ${form}`)
  return found
}

/** A request with every answer given, as it is carried to a portal. */
export const request = (form: string): { questionnaire: Questionnaire; state: FormState } => {
  const known = FORMS[form]
  if (known === undefined) throw new Error(`no answers for ${form}`)
  const state = { questionnaire: form, program: known.program, revision: 'undated', issues: [] }
  return { questionnaire: questionnaireOf(known.program, form), state: { ...state, answers: answers(known.values) } }
}

export const carried = (form: string) => {
  const { questionnaire, state } = request(form)
  return carriedAnswers(questionnaire, state, ME)
}
