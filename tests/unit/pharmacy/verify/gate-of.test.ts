import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../../../lib/model/judgement'
import type { Pack } from '../../../../lib/model/pack'
import type { Truth } from '../../../../lib/model/truth'
import type { VerificationItem } from '../../../../lib/model/verification'
import type { CheckMark } from '../../../../lib/pharmacy/verify/check-mark'
import { type Decision, decisionProblem } from '../../../../lib/pharmacy/verify/decision'
import { gateOf } from '../../../../lib/pharmacy/verify/gate-of'
import { OverrideReason } from '../../../../lib/pharmacy/verify/override-reason'
import { refusalMessage } from '../../../../lib/pharmacy/verify/refusal-message'
import { RefusalReason } from '../../../../lib/pharmacy/verify/refusal-reason'
import { REFUSAL_WORDS } from '../../../../lib/pharmacy/verify/refusal-words'
import { subjectsOf } from '../../../../lib/pharmacy/verify/subjects-of'
import { chartWith, judged, packOf, packs } from '../packs'

const base = packOf('fr-nulojix')
const last = base.revisions.at(-1)
if (last === undefined) throw new Error('no revision')

const item = (more: Partial<VerificationItem>): VerificationItem => ({
  id: 'one',
  kind: 'consent',
  mandatory: true,
  label: { en: 'One', fr: 'Un', nl: 'Een' },
  quotes: [{ source: 'page', section: 'S', lang: 'fr', text: 'mot' }],
  ...more,
})
const packWith = (...verification: VerificationItem[]): Pack => ({ ...base, revisions: [{ ...last, verification }] })
const judgement = (criterion: Truth = 'unknown', more: Partial<Judgement> = {}): Judgement => ({
  program: base.id,
  revision: last.id,
  asOf: '2026-11-21',
  planned: '2026-11-21',
  inForce: 'in-force',
  appliesTo: 'initiation',
  notice: 'inform',
  verdict: criterion,
  earliestStart: null,
  criteria: [
    {
      id: 'asked',
      kind: 'attestation',
      section: 'inclusion',
      truth: criterion,
      reasons: [],
      evidence: [],
      missing: [],
      clearOn: null,
    },
  ],
  remarks: [],
  missing: [],
  ...more,
})
const mark = (more: Partial<CheckMark> = {}): CheckMark => ({
  check: 'one',
  outcome: 'ok',
  who: 'a pharmacist',
  when: '2026-11-21T10:00:00Z',
  ...more,
})
const reads = item({ read: { of: 'criteria', ids: ['asked'] } })
const state = (one: VerificationItem, truth: Truth, ...marks: CheckMark[]) =>
  gateOf(packWith(one), judgement(truth), marks).state

describe('a gate', () => {
  it('stays shut until a person did a check that only a person can do', () => {
    expect(state(item({}), 'met')).toBe('open')
    expect(state(item({}), 'met', mark())).toBe('clear')
    expect(state(item({}), 'met', mark({ outcome: 'not-ok' }))).toBe('failed')
  })
  it.each([
    ['met', 'clear'],
    ['unknown', 'open'],
    ['not-met', 'failed'],
  ] as const)('reads a linked criterion that is %s: %s', (truth, expected) =>
    expect(state(reads, truth)).toBe(expected),
  )
  it('never takes a criterion that was not judged for a tick', () =>
    expect(state(item({ read: { of: 'criteria', ids: ['elsewhere'] } }), 'met')).toBe('open'))
  it('passes over a judgement that says no only with a reason', () => {
    expect(state(reads, 'not-met', mark())).toBe('failed')
    expect(state(reads, 'not-met', mark({ override: 'chart-is-wrong' }))).toBe('clear')
    expect(state(reads, 'not-met', mark({ override: 'other' }))).toBe('failed')
    expect(state(reads, 'not-met', mark({ override: 'other', note: 'letter of 3 March' }))).toBe('clear')
  })
  it('believes a person who finds that a met check does not hold', () =>
    expect(state(reads, 'met', mark({ outcome: 'not-ok' }))).toBe('failed'))
  it('takes the last of several marks', () =>
    expect(state(item({}), 'met', mark({ outcome: 'not-ok' }), mark())).toBe('clear'))
  it.each([
    ['2026-11-14', 'clear'],
    ['2026-11-13', 'open'],
    ['2026-11-22', 'open'],
    [undefined, 'open'],
  ])('a test within 7 days, done on %s: %s', (testedOn, expected) =>
    expect(state(item({ withinDays: 7 }), 'met', mark(testedOn === undefined ? {} : { testedOn }))).toBe(expected),
  )
  it('does not wait for what is not mandatory', () =>
    expect(state(item({ mandatory: false }), 'unknown')).toBe('clear'))
  it('asks for the stage first', () =>
    expect(gateOf(packWith(item({})), judgement('met', { appliesTo: 'unknown' }), [mark()]).state).toBe(
      'stage-unclear',
    ))
  it('asks only for what the stage asks for', () =>
    expect(gateOf(packWith(item({ appliesTo: ['stop'] })), judgement(), []).checks).toEqual([]))
  it('an expired framework fails its check of being in force; one without dates is to be said by a person', () => {
    const inForce = item({ read: { of: 'in-force' } })
    const when = (value: Judgement['inForce']) =>
      gateOf(packWith(inForce), judgement('met', { inForce: value }), []).state
    expect([when('in-force'), when('expired'), when('dates-not-stated')]).toEqual(['clear', 'failed', 'open'])
  })
  it('a restriction whose pack brings no checklist still has a gate', () => {
    const { verification: _none, ...revision } = packOf('eu-lemtrada').revisions[0] ?? last
    const pack: Pack = { ...packOf('eu-lemtrada'), revisions: [revision] }
    const gate = gateOf(pack, judgement('unknown', { program: pack.id, revision: revision.id }), [])
    expect([gate.state, gate.checks.length]).toEqual(['open', 1])
  })
})

const open = gateOf(packWith(item({})), judgement(), [])
const clear = gateOf(packWith(item({})), judgement(), [mark()])
const pass: Decision = { outcome: 'pass', who: 'a pharmacist', when: '2026-11-21T10:00:00Z' }
const refuse: Decision = {
  outcome: 'refuse',
  who: 'a pharmacist',
  when: '2026-11-21T10:00:00Z',
  reason: 'consent-missing',
}

describe('a decision', () => {
  it('to pass needs a gate that is clear', () => {
    expect(decisionProblem(open, pass)).toBe('checks-to-do')
    expect(decisionProblem(clear, pass)).toBeNull()
    expect(decisionProblem(gateOf(packWith(item({})), judgement(), [mark({ outcome: 'not-ok' })]), pass)).toBe(
      'check-failed',
    )
  })
  it('is signed by somebody', () => expect(decisionProblem(clear, { ...pass, who: ' ' })).toBe('nobody-signs'))
  it('to refuse needs its reason and nothing else', () => expect(decisionProblem(open, refuse)).toBeNull())
})

describe('the message of a refusal', () => {
  const chart = chartWith('2023-03-01', [{ text: 'Nulojix 250 mg', start: null, end: null, status: 'intended' }])
  const subject = subjectsOf(packs, judged(chart), {})[0]
  it.each(['en', 'fr', 'nl'] as const)(
    'in %s says the drug, the reason and what is not verified, with the source’s words',
    (lang) => {
      if (subject === undefined) throw new Error('nothing is said of belatacept')
      const text = refusalMessage(subject, refuse, lang)
      expect(text).toContain('Nulojix')
      expect(text).toContain(REFUSAL_WORDS[lang].reasons['consent-missing'])
      expect(text).toContain('plateforme dédiée')
      expect(text).not.toMatch(/undefined|\{\{/)
    },
  )
  it('has a sentence for every reason in every language', () => {
    for (const lang of ['en', 'fr', 'nl'] as const)
      expect(Object.keys(REFUSAL_WORDS[lang].reasons).sort()).toEqual([...RefusalReason.options].sort())
  })
  it('overrides have a closed list of reasons', () => expect(OverrideReason.options).toContain('chart-is-wrong'))
})
