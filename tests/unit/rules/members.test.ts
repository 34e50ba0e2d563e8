import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../lib/dates/day-number'
import { VALUE_SETS } from '../../../lib/lexicon/value-sets'
import { absenceIn } from '../../../lib/rules/absence'
import { answered, questionId } from '../../../lib/rules/answered'
import { attestationReason } from '../../../lib/rules/attestation-reason'
import { drugName } from '../../../lib/rules/drug-name'
import { judged } from '../../../lib/rules/finding'
import { kindsFor } from '../../../lib/rules/kinds-for'
import { lastDoseOf } from '../../../lib/rules/last-dose-of'
import { lookUp } from '../../../lib/rules/lookup'
import { membersOf } from '../../../lib/rules/members'
import { productRows } from '../../../lib/rules/product-rows'
import { reason } from '../../../lib/rules/reason'
import { chartRemarks } from '../../../lib/rules/remarks-of'
import { endQuestion, membershipQuestion, startQuestion } from '../../../lib/rules/row-question'
import { unreachable } from '../../../lib/rules/unreachable'
import { exposureOf, exposureOfImmunisation } from '../../../lib/timeline/exposure-of'
import { timelineOf } from '../../../lib/timeline/timeline-of'
import { ask, chart, contextOf, pack, row, TODAY, vaccination, washout } from './build'

const members = (valueSet: string, ...medications: ReturnType<typeof row>[]) =>
  membersOf({ valueSet }, contextOf({ chart: chart({ medications }) })).map(({ exposure, membership, substances }) => [
    exposure.text,
    membership,
    substances.join('+'),
  ])

describe('the rows of a class', () => {
  it('those in it, those that may be, and none else', () =>
    expect(members('calcineurin-inhibitor', row('ciclosporin'), row('methotrexate'), row('Zzyrq'))).toEqual([
      ['ciclosporin', 'met', 'ciclosporin'],
      ['Zzyrq', 'unknown', ''],
    ]))
  it('a class that is defined nowhere may hold anything', () =>
    expect(members('no-such-class', row('paracetamol'))).toEqual([['paracetamol', 'unknown', 'paracetamol']]))
  it.each(['negative', 'nothing', 'homeopathy', 'placebo'] as const)('a %s line names no drug', (kind) =>
    expect(members('calcineurin-inhibitor', row('x', { kind, recognised: true }))).toEqual([]),
  )
  it('by name, whatever the class', () =>
    expect(
      membersOf(
        { substances: ['paracetamol'] },
        contextOf({ chart: chart({ medications: [row('paracetamol'), row('ciclosporin')] }) }),
      ),
    ).toHaveLength(1))
  it('an unrecognised vaccination may be a live vaccine, never an immunosuppressant', () => {
    const context = contextOf({ chart: chart({ immunisations: [vaccination('Zzyrq', '2026-11-01')] }) })
    expect(membersOf({ valueSet: 'live-vaccine' }, context)).toHaveLength(1)
    expect(membersOf({ valueSet: 'calcineurin-inhibitor' }, context)).toEqual([])
  })
  it('rows alike are decided together and stay rows', () =>
    expect(
      members('calcineurin-inhibitor', row('ciclosporin', { id: 'a' }), row('ciclosporin', { id: 'b' })),
    ).toHaveLength(2))
})

describe('the kinds of rows worth a look', () => {
  const { timeline } = contextOf({
    chart: chart({ medications: [row('paracetamol'), row('Zzyrq'), row('ciclosporin'), row('methotrexate')] }),
  })
  const texts = (set: Parameters<typeof kindsFor>[0]) => kindsFor(set, timeline).map(([first]) => first?.text)
  it('of a built-in class: those the lexicon lets belong, and those it does not know', () =>
    expect(texts(VALUE_SETS.get('calcineurin-inhibitor'))).toEqual(['Zzyrq', 'ciclosporin']))
  it('of any other class: all', () => {
    const own = VALUE_SETS.get('calcineurin-inhibitor')
    expect(texts(own && { ...own })).toHaveLength(4)
    expect(texts(undefined)).toHaveLength(4)
  })
})

describe('questions about a row', () => {
  const exposure = (more = {}, name = 'ciclosporin') => exposureOf(row(name, { id: 'x', ...more }), dayNumber(TODAY))
  it.each([
    ['an unknown name', exposure({}, 'Zzyrq'), 'chart.entry.x.irrelevant', 'yes-no'],
    [
      'a name with suggestions',
      exposure({ candidates: [{ name: 'ciclosporin', score: 1 }] }, 'Zzyrq'),
      'chart.entry.x.substance',
      'choice',
    ],
    ['no route', exposure({ substances: [{ name: 'ciclosporin', atc: [] }] }), 'chart.entry.x.route', 'choice'],
    ['no dose', exposure({ route: 'oral' }), 'chart.entry.x.dose', 'number'],
    [
      'nothing else left',
      exposure({ route: 'oral', dose: { text: '5 mg', perDayMg: 5 } }),
      'chart.entry.x.irrelevant',
      'yes-no',
    ],
  ] as const)('%s', (_, given, id, answer) =>
    expect(membershipQuestion(given)).toMatchObject({ id, answer, entry: 'x' }),
  )
  it('its days', () => {
    expect([startQuestion(exposure()).id, endQuestion(exposure()).id]).toEqual([
      'chart.entry.x.start',
      'chart.entry.x.end',
    ])
    expect(endQuestion(exposureOfImmunisation(vaccination('measles vaccine', null), dayNumber(TODAY))).ask.code).toBe(
      'ask.given',
    )
  })
})

describe('what a person said', () => {
  const said = (value: string) => contextOf({ answers: { 'be-test/a': value, 'chart.entry.x.end': value } })
  it.each([
    ['yes', 'met'],
    ['no', 'not-met'],
    ['', 'unknown'],
  ])('"%s" is %s', (value, truth) => expect(answered(said(value), 'be-test/a', 'yes').truth).toBe(truth))
  it('is kept with who and when', () => {
    const context = said('yes')
    expect(attestationReason(ask, answered(context, 'be-test/a', 'yes')).params).toMatchObject({
      who: 'Dr Test',
      value: 'yes',
    })
    expect(attestationReason(ask, answered(context, 'be-test/b', 'yes')).code).toBe('attestation.open')
  })
  it('goes by the criterion, its part and its indication', () =>
    expect(questionId({ ...contextOf(), prefix: 'crohn.' }, 'prior', 'dose')).toBe('be-test/crohn.prior.dose'))
  it('about a last dose outranks the row', () => {
    const exposure = exposureOf(row('ciclosporin', { id: 'x', start: '2026-01-01' }), dayNumber(TODAY))
    expect(lastDoseOf(exposure, said('2026-11-01'))).toMatchObject({ hi: dayNumber('2026-11-01'), ongoing: 'no' })
    expect(lastDoseOf(exposure, said('soon'))).toMatchObject({ hi: dayNumber(TODAY), ongoing: 'yes' })
  })
})

describe('what a list can prove', () => {
  const on = (more: Parameters<typeof chart>[0]) =>
    absenceIn('medications', contextOf({ chart: chart(more) }), dayNumber('2026-08-28'))
  it('a whole one, absence', () => expect(on({}).provable).toBe(true))
  it('any other, a question that names how far back', () => {
    const gap = on({ coverage: { ...chart().coverage, reachesBackTo: '2026-10-01' } })
    expect(gap).toMatchObject({
      provable: false,
      missing: [{ id: 'chart.coverage.medications', ask: { params: { since: '2026-08-28' } } }],
    })
  })
  it('"ever" needs the whole history', () => {
    const context = contextOf({ chart: chart({ coverage: { ...chart().coverage, reachesBackTo: '1990-01-01' } }) })
    expect(absenceIn('medications', context, null).provable).toBe(false)
  })
})

describe('small laws', () => {
  it('only an unknown asks, and what is met waits for no day', () => {
    const missing = [endQuestion(exposureOf(row('x', { id: 'x' }), 0))]
    const of = (truth: 'met' | 'unknown') =>
      judged(washout(), contextOf(), {
        truth,
        reasons: [],
        missing: [...missing, ...missing],
        clearOn: { earliest: TODAY, latest: TODAY },
      })
    expect([of('met').missing, of('met').clearOn]).toEqual([[], null])
    expect(of('unknown').missing).toHaveLength(1)
  })
  it('a drug is named in each language, else by its INN', () => {
    const { timeline } = contextOf()
    expect(drugName('unheard of', timeline).drug_fr).toBe('unheard of')
  })
  it('a reason carries what it is given', () =>
    expect(reason('ask.stage', {})).toEqual({ code: 'ask.stage', params: {} }))
  it('product rows: by substance and a route it is meant for', () => {
    const routes = (...of: ReturnType<typeof row>[]) =>
      productRows(pack(), timelineOf(chart({ medications: of }))).length
    expect(
      routes(row('dupilumab', { route: 'subcutaneous' }), row('dupilumab'), row('dupilumab', { route: 'cutaneous' })),
    ).toBe(2)
    expect(routes(row('dupilumab', { status: 'not-taken' }), row('ciclosporin'))).toBe(0)
  })
  it('what was not read, not recognised or not whole is remarked', () => {
    const codes = chartRemarks(
      timelineOf(
        chart({
          medications: [row('Zzyrq')],
          unread: [{ text: 'frame', why: 'closed-frame', count: 2 }],
          coverage: { ...chart().coverage, problems: 'incomplete' },
        }),
      ),
    ).map(({ code, params }) => [code, params.count ?? params.domain])
    expect(codes).toEqual([
      ['remark.unrecognised', 1],
      ['remark.unread', 2],
      ['remark.coverage', 'problems'],
    ])
  })
  it('a lookup shows drugs and problems, not lines without a name', () => {
    const context = contextOf({
      chart: chart({ medications: [row('amoxicillin', { end: '2026-11-19' }), row('Zzyrq')] }),
    })
    expect(lookUp({ valueSet: 'antibacterial-systemic', label: ask }, context).map(({ quote }) => quote)).toEqual([
      'amoxicillin row',
    ])
  })
  it('an unhandled kind is a bug', () => expect(() => unreachable('x' as never)).toThrow('not handled'))
})
