import { describe, expect, it } from 'vitest'
import { parseInstance } from '../../../lib/forms/instance'
import { prefill } from '../../../lib/forms/prefill'
import { loadIndex } from '../../../lib/lexicon/load-index'
import type { PackCase } from '../../../lib/model/pack-case'
import type { Prescriber } from '../../../lib/model/prescriber'
import { chartOfCase } from '../../../lib/rules/chart-of-case'
import { runCase } from '../../../lib/rules/run-case'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { program } from '../packs/program'

const index = loadIndex(embeddedLexicon())
const ME: Prescriber = {
  name: 'Dr. An Willems',
  speciality: 'Dermatology',
  rpps: '99700218896',
  inami: '1-00001-06-004',
  hospital: 'UZ Noord',
  ward: 'Dermatology',
  phone: '+32 2 555 01 01',
  pharmacy: 'Pharmacy UZ Noord',
}
const PERSON = {
  'prescriber-name': ['Dr. An Willems'],
  'prescriber-speciality': ['Dermatology'],
  'prescriber-hospital': ['UZ Noord, Dermatology'],
}
const BELGIAN = { ...PERSON, 'prescriber-inami': ['1-00001-06-004'], 'prescriber-phone': ['+32 2 555 01 01'] }
const FRENCH = { ...PERSON, 'prescriber-rpps': ['99700218896'] }

const base = {
  asOf: '2026-11-20' as const,
  planned: '2026-11-25' as const,
  patient: { birthDate: '1991-03-14', sex: 'female' as const, weightKg: 63 },
  medications: [],
  coverage: 'as-shown' as const,
  answers: {},
  expect: {},
}
const row = (text: string, start: string, end: string | null) => ({
  text,
  start,
  end,
  status: end === null ? ('active' as const) : ('stopped' as const),
})
const vignette = (name: string, more: Partial<PackCase>): PackCase => ({ ...base, name, ...more })

interface Expected {
  program: string
  form: string
  on: PackCase
  /** Every field that the chart, the judgement and the person's own details can give, with what they say; written before it was run. */
  fields: Record<string, (string | number | boolean)[]>
}

const PATIENT = { 'patient-initials': ['LP'], 'patient-birth': ['1991-03'] }
const GROWN = { ...PATIENT, 'patient-age': [35] }
const CASES: Expected[] = [
  {
    program: 'be-dupixent-mnp',
    form: 'be-dupixent-mnp-eligibility',
    on: vignette('ciclosporin for five months, stopped in August', {
      problems: ['Severe atopic dermatitis'],
      medications: [row('Neoral 100 mg capsules', '2026-03-01', '2026-08-15')],
    }),
    fields: {
      ...GROWN,
      'patient-sex': ['female'],
      'patient-weight': [63],
      diagnosis: ['Severe atopic dermatitis'],
      'planned-first-dose': ['2026-11-25'],
      dose: ['dupilumab-600-mg-then-300-mg-every-other-week'],
      'therapy-drug': ['Neoral 100 mg capsules'],
      'therapy-start': ['2026-03-01'],
      'therapy-stop': ['2026-08-15'],
      'washout-drug': ['Neoral 100 mg capsules'],
      'washout-last': ['2026-08-15'],
      'washout-clear': ['2026-08-21'],
      ...BELGIAN,
      pharmacy: ['Pharmacy UZ Noord'],
    },
  },
  ...['be-dupixent-mnp-adverse-event', 'be-dupixent-mnp-pregnancy'].map((form) => ({
    program: 'be-dupixent-mnp',
    form,
    on: vignette('on dupilumab with an antihistamine and asthma', {
      problems: ['Asthma'],
      medications: [row('Dupixent 300 mg', '2026-06-01', null), row('Cetirizine 10 mg tablet', '2024-03-12', null)],
    }),
    fields: {
      ...GROWN,
      ...(form.endsWith('event') ? { 'patient-sex': ['female'], 'patient-weight': [63] } : {}),
      'treatment-drug': ['Dupixent 300 mg'],
      'treatment-start': ['2026-06-01'],
      'concomitant-drug': ['Cetirizine 10 mg tablet'],
      'concomitant-start': ['2024-03-12'],
      'history-what': ['Asthma'],
      ...BELGIAN,
    },
  })),
  {
    program: 'fr-thalidomide-rtu',
    form: 'fr-thalidomide-rtu-initial',
    on: vignette('cutaneous lupus after hydroxychloroquine', {
      problems: ['Cutaneous lupus erythematosus'],
      medications: [row('Plaquenil 200 mg', '2024-01-10', '2025-06-30')],
    }),
    fields: {
      ...GROWN,
      'patient-sex': ['female'],
      'planned-first-dose': ['2026-11-25'],
      indication: ['cutaneous-lupus'],
      'therapy-drug': ['Plaquenil 200 mg'],
      'therapy-start': ['2024-01-10'],
      'therapy-stop': ['2025-06-30'],
      ...FRENCH,
    },
  },
  {
    program: 'fr-thalidomide-rtu',
    form: 'fr-thalidomide-rtu-follow-up',
    on: vignette('on thalidomide', { medications: [row('Thalidomide Celgene 50 mg', '2026-02-01', null)] }),
    fields: {
      ...GROWN,
      'patient-sex': ['female'],
      'treatment-drug': ['Thalidomide Celgene 50 mg'],
      'treatment-start': ['2026-02-01'],
      ...FRENCH,
      'prescriber-phone': ['+32 2 555 01 01'],
    },
  },
  {
    program: 'fr-nulojix',
    form: 'fr-nulojix-initiation',
    on: vignette('a graft on tacrolimus', {
      medications: [row('Prograf 1 mg', '2026-09-01', null)],
    }),
    fields: {
      ...PATIENT,
      'patient-weight': [63],
      'planned-first-dose': ['2026-11-25'],
      'current-drug': ['Prograf 1 mg'],
      'current-start': ['2026-09-01'],
      'dose-per-kg': [6],
      'vials-per-dose': [2],
      ...FRENCH,
    },
  },
  {
    program: 'fr-nulojix',
    form: 'fr-nulojix-stop',
    on: vignette('belatacept whose last row has ended', {
      medications: [row('Nulojix 250 mg', '2025-01-10', '2026-10-30')],
    }),
    fields: {
      ...PATIENT,
      'treatment-drug': ['Nulojix 250 mg'],
      'treatment-start': ['2025-01-10'],
      'treatment-end': ['2026-10-30'],
      ...FRENCH,
      'prescriber-phone': ['+32 2 555 01 01'],
    },
  },
  {
    program: 'eu-lemtrada',
    form: 'eu-lemtrada-start-checklist',
    on: vignette('two other treatments', {
      problems: ['Relapsing-remitting multiple sclerosis'],
      medications: [
        row('Tysabri 300 mg', '2022-01-01', '2024-01-01'),
        row('Gilenya 0.5 mg', '2024-03-01', '2026-05-01'),
      ],
    }),
    fields: {
      'patient-initials': ['LP'],
      'patient-age': [35],
      'planned-first-dose': ['2026-11-25'],
      'therapy-drug': ['Tysabri 300 mg', 'Gilenya 0.5 mg'],
      'therapy-start': ['2022-01-01', '2024-03-01'],
      'therapy-stop': ['2024-01-01', '2026-05-01'],
      'prescriber-name': ['Dr. An Willems'],
    },
  },
  {
    program: 'eu-lemtrada',
    form: 'eu-lemtrada-treatment-checklist',
    on: vignette('a second course', { medications: [row('Lemtrada 12 mg', '2025-11-03', '2025-11-07')] }),
    fields: {
      ...GROWN,
      'courses-drug': ['Lemtrada 12 mg'],
      'courses-start': ['2025-11-03'],
      'courses-end': ['2025-11-07'],
      'planned-course': ['2026-11-25'],
      ...PERSON,
    },
  },
]

const filledOn = async ({ program: id, form, on }: Expected): Promise<[string, string][]> => {
  const pack = program(id)
  const questionnaire = pack.forms.find((one) => one.id === form)
  if (questionnaire === undefined) throw new Error(`no form ${form}`)
  const chart = chartOfCase(on, index)
  const named = { ...chart, patient: { ...chart.patient, name: 'Lotte Peeters' } }
  const context = { chart: named, judgement: runCase(pack, on, index).judgement, pack, lang: 'en' as const }
  const state = await prefill(questionnaire, { ...context, planned: on.planned ?? on.asOf, practitioner: ME })
  return state.answers.flatMap(({ linkId, values }) =>
    values.map((value): [string, string] => [parseInstance(linkId).linkId, String(value)]),
  )
}
const wanted = ({ fields }: Expected): string[] =>
  Object.entries(fields).flatMap(([linkId, values]) => values.map((value) => `${linkId}: ${value}`))

describe('fields that can be derived', () => {
  it.each(CASES.map((one) => [one.form, one.on.name, one] as const))(
    '%s, %s: none is filled wrongly',
    async (...args) => {
      const right = new Set(wanted(args[2]))
      const filled = (await filledOn(args[2])).map(([linkId, value]) => `${linkId}: ${value}`)
      expect(filled.filter((one) => !right.has(one))).toEqual([])
    },
  )

  it('at least four of five are filled', async () => {
    const all = await Promise.all(
      CASES.map(async (one) => {
        const filled = new Set((await filledOn(one)).map(([linkId, value]) => `${linkId}: ${value}`))
        const fields = wanted(one)
        return {
          fields: fields.length,
          missed: fields.filter((field) => !filled.has(field)).map((f) => `${one.form} ${f}`),
        }
      }),
    )
    const fields = all.reduce((sum, one) => sum + one.fields, 0)
    const missed = all.flatMap((one) => one.missed)
    expect((fields - missed.length) / fields, missed.join('\n')).toBeGreaterThanOrEqual(0.8)
  })
})
