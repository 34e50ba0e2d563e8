import { describe, expect, it } from 'vitest'
import { prefill } from '../../../lib/forms/prefill'
import { rowsOf } from '../../../lib/forms/rows'
import { Questionnaire } from '../../../lib/model/questionnaire'
import { FormState } from '../../../lib/model/questionnaire-response'
import { compileForm } from '../../../lib/packs/compile-form'
import { program } from '../packs/program'
import { chart, judged, judgement, row } from './patient'

const pack = program('be-dupixent-mnp')
const eligibility = pack.forms[0]!

const ciclosporin = row('m1', 'Neoral 100 mg', {
  start: '2026-01-12',
  end: '2026-06-30',
  dose: { text: '2 x 100 mg/d' },
  outcome: { kind: 'failure', text: 'onvoldoende effect' },
  source: { quote: 'Neoral 100 mg | 12/01/2026 | 30/06/2026 | onvoldoende effect' },
})
const methotrexate = row('m2', 'Méthotrexate 15 mg', {
  start: '2025-06',
  end: { written: '05/10/2026', readings: ['2026-10-05', '2026-05-10'] },
})
const evidence = (entry: string, params: Record<string, string | null>) => ({
  entry,
  quote: entry,
  because: { code: 'window.half-life', params },
})
const judgedNow = judgement([
  judged('diagnosis', 'met', { evidence: [evidence('p1', {})] }),
  judged('alternatives', 'met', {
    children: [
      judged('prior-treatment', 'met', { evidence: [evidence('m1', { drug_en: 'ciclosporin' })] }),
      judged('contraindication', 'not-met'),
      judged('intolerance', 'unknown'),
    ],
  }),
  judged('washout-immunosuppressants', 'met', {
    evidence: [
      evidence('m1', { drug_en: 'ciclosporin', clearTo: '2026-07-05', ongoing: 'no', member: 'met' }),
      evidence('m2', { drug_en: 'methotrexate', clearTo: '2026-12-28', ongoing: 'no', member: 'met' }),
    ],
  }),
  judged('consent', 'met'),
])
const page = chart({
  medications: [ciclosporin, methotrexate],
  problems: [
    {
      id: 'p1',
      text: 'Atopische dermatitis, ernstig',
      status: 'active',
      negated: false,
      familyHistory: false,
      start: null,
      end: null,
      source: { quote: 'L20.9 Atopische dermatitis, ernstig' },
    },
  ],
})
const context = { chart: page, judgement: judgedNow, pack, planned: '2026-11-25', lang: 'en' as const }

const state = await prefill(eligibility, context)

describe('the Dupixent working form, pre-filled from a chart', () => {
  const answer = (linkId: string) => state.answers.find((each) => each.linkId === linkId)

  it('is a valid form state with no expression in trouble', () => {
    expect(FormState.parse(state)).toEqual(state)
    expect(state.issues).toEqual([])
    expect(state).toMatchObject({
      questionnaire: 'be-dupixent-mnp-eligibility',
      program: 'be-dupixent-mnp',
      revision: 'undated',
    })
  })

  it.each([
    ['patient-initials', 'ADS'],
    ['patient-birth', '1986-04'],
    ['patient-age', 40],
    ['patient-sex', 'female'],
    ['patient-weight', 61.5],
    ['diagnosis', 'Atopische dermatitis, ernstig'],
    ['planned-first-dose', '2026-11-25'],
    ['prior-treatment', true],
    ['contraindication', false],
    ['consent', true],
    ['therapy-drug#m1', 'Neoral 100 mg'],
    ['therapy-start#m1', '2026-01-12'],
    ['therapy-stop#m1', '2026-06-30'],
    ['therapy-dose#m1', '2 x 100 mg/d'],
    ['therapy-outcome#m1', 'failure'],
    ['therapy-start#m2', '2025-06'],
    ['washout-drug#m2', 'Méthotrexate 15 mg'],
    ['washout-clear#m2', '2026-12-28'],
  ])('%s is %s, filled in', (linkId, value) => {
    expect(answer(linkId)).toMatchObject({ values: [value], origin: 'auto' })
  })

  it('a date that can be read two ways, an unknown truth and a name never given stay empty', () => {
    for (const linkId of ['therapy-stop#m2', 'intolerance', 'no-trial', 'prescriber-name']) {
      expect(answer(linkId)).toBeUndefined()
    }
  })

  it('each answer quotes the row it came from', () => {
    expect(answer('therapy-stop#m1')?.quote).toBe('Neoral 100 mg | 12/01/2026 | 30/06/2026 | onvoldoende effect')
    expect(answer('diagnosis')?.quote).toBe('L20.9 Atopische dermatitis, ernstig')
    expect(answer('prior-treatment')?.quote).toBe('m1')
  })

  it('the tables have a row for each medicine, keyed by the chart entry', () => {
    const group = (linkId: string) =>
      eligibility.item.flatMap((item) => item.item ?? []).find((item) => item.linkId === linkId)!
    expect(rowsOf(state, group('therapies'))).toEqual(['m1', 'm2'])
    expect(rowsOf(state, group('washouts'))).toEqual(['m1', 'm2'])
  })

  it('the prescriber is filled from the person’s own details when they are given', async () => {
    const filled = await prefill(eligibility, {
      ...context,
      practitioner: { name: 'Dr. A', hospital: 'UZ', phone: '+32 2 1' },
    })
    const value = (linkId: string) => filled.answers.find((each) => each.linkId === linkId)?.values
    expect([value('prescriber-name'), value('prescriber-hospital'), value('prescriber-phone')]).toEqual([
      ['Dr. A'],
      ['UZ'],
      ['+32 2 1'],
    ])
  })

  it('does not touch the chart or the judgement it is given', async () => {
    const before = JSON.stringify([page, judgedNow])
    await prefill(eligibility, context)
    expect(JSON.stringify([page, judgedNow])).toBe(before)
  })
})

describe('what a form asks that cannot be done is said', () => {
  const form = (item: unknown) => Questionnaire.parse(compileForm({ id: 'f', title: 'F', item: [item] }))
  const issuesOf = async (item: unknown) => (await prefill(form(item), context)).issues.map((issue) => issue.problem)

  it.each([
    [
      'an expression that does not parse',
      { linkId: 'a', type: 'string', initialExpression: 'bad((' },
      /its expression failed/,
    ],
    [
      'a variable nobody gives',
      { linkId: 'a', type: 'string', initialExpression: '%nobody.name' },
      /undefined environment variable/,
    ],
    ['an item type of no meaning', { linkId: 'a', type: 'hologram' }, /type "hologram" are not supported/],
    ['a value of another type', { linkId: 'a', type: 'integer', initialExpression: "'x'" }, /not a integer/],
    ['two values for one field', { linkId: 'a', type: 'integer', initialExpression: '1 | 2' }, /2 values for a field/],
    [
      'a choice that is not offered',
      { linkId: 'a', type: 'choice', choices: [], initialExpression: "'x'" },
      /not a choice/,
    ],
    [
      'choices that stand elsewhere',
      { linkId: 'a', type: 'choice', answerValueSet: 'http://x.test/vs' },
      /value set elsewhere/,
    ],
    [
      'an extension of no meaning',
      { linkId: 'a', type: 'string', extension: [{ url: 'urn:other' }] },
      /urn:other is not supported/,
    ],
    [
      'an over-long expression',
      { linkId: 'a', type: 'string', initialExpression: `'${'x'.repeat(2000)}'` },
      /longer than/,
    ],
    [
      'another expression language',
      {
        linkId: 'a',
        type: 'string',
        extension: [
          {
            url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression',
            valueExpression: { language: 'text/cql', expression: 'X' },
          },
        ],
      },
      /text\/cql are not supported/,
    ],
  ])('%s', async (_name, item, problem) => {
    const issues = await issuesOf(item)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatch(problem)
  })

  it('a fixed initial value is filled in, and one fault does not stop the rest', async () => {
    const partly = await prefill(
      form({
        linkId: 'g',
        type: 'group',
        item: [
          { linkId: 'a', type: 'string', initialExpression: 'bad((' },
          { linkId: 'b', type: 'string', initial: [{ valueString: 'fixed' }] },
        ],
      }),
      context,
    )
    expect(partly.answers).toEqual([{ linkId: 'b', values: ['fixed'], origin: 'auto' }])
    expect(partly.issues).toHaveLength(1)
  })
})
