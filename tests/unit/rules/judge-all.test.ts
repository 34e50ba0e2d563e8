import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../lib/model/pack'
import { judge } from '../../../lib/rules/judge'
import { judgeAll } from '../../../lib/rules/judge-all'
import { LaterJudgement, plainJudgement } from '../../../lib/rules/later-judgement'
import { packIndex } from '../../../lib/rules/pack-index'
import { valueSetsOf } from '../../../lib/rules/value-sets-of'
import { timelineOf } from '../../../lib/timeline/timeline-of'
import { chart, pack, problem, revision, row, TODAY, text, washout } from './build'

const revisions = [revision({ criteria: [washout()] })]
const packs: Pack[] = [
  pack({ id: 'be-by-drug', revisions }),
  pack({ id: 'be-by-other-drug', triggers: [{ substances: ['belatacept'] }], revisions }),
  pack({ id: 'be-by-class', triggers: [{ valueSet: 'calcineurin-inhibitor' }], revisions }),
  pack({ id: 'be-by-problem', triggers: [{ condition: { terms: ['myasthenia'] } }], revisions }),
  pack({ id: 'fr-elsewhere', jurisdiction: 'FR', revisions }),
  pack({ id: 'be-never', triggers: [], revisions }),
  pack({
    id: 'be-own-class',
    triggers: [{ valueSet: 'own' }],
    valueSets: [{ id: 'own', label: text('own'), include: [{ substances: ['paracetamol'] }], source: 'the tests' }],
    revisions,
  }),
]
const options = { asOf: TODAY, planned: TODAY, answers: [], jurisdictions: ['BE' as const] }
const charts = {
  'nothing on it': chart(),
  'the drug, its class and the problem': chart({
    medications: [row('dupilumab', { start: '2026-01-01' }), row('ciclosporin', { end: '2026-11-10' })],
    problems: [problem('myasthenia gravis')],
  }),
  'an unknown line': chart({ medications: [row('Zzyrq'), row('paracetamol')] }),
  'several patients': chart({ worklist: true }),
}

describe.each(Object.entries(charts))('all programs on a chart with %s', (_, of) => {
  it('say what each says by itself, in their order', () => {
    const timeline = timelineOf(of)
    const candidates = ['be-never']
    const alone = packs.map((one) => judge(one, timeline, { ...options, candidate: candidates.includes(one.id) }))
    const all = judgeAll(packs, timeline, { ...options, candidates })
    expect(JSON.parse(JSON.stringify(all))).toEqual(JSON.parse(JSON.stringify(alone)))
    const keys = ['program', 'asOf', 'planned', 'revision', 'inForce', 'appliesTo', 'notice', 'verdict'] as const
    const more = ['earliestStart', 'criteria', 'remarks', 'missing', 'ifStoppedOn', 'binding'] as const
    for (const [i, one] of all.entries())
      for (const key of [...keys, ...more]) expect([key, one[key]]).toEqual([key, alone[i]?.[key]])
  })
})

describe('a program that nothing points at', () => {
  it('is judged once, when it is looked at', () => {
    const [one] = judgeAll([pack({ triggers: [] })], timelineOf(chart()), { ...options, candidates: [] })
    expect(one).toBeInstanceOf(LaterJudgement)
    expect(one?.criteria).toBe(one?.criteria)
    expect(one && { ...plainJudgement(one) }.verdict).toBe(one?.verdict)
  })
})

describe('the index of the packs', () => {
  it('goes by drug, by class, and lists those that must be looked at', () => {
    const { bySubstance, byValueSet, always } = packIndex(packs)
    expect(bySubstance.get('belatacept')?.map(({ id }) => id)).toEqual(['be-by-other-drug'])
    expect(byValueSet.get('calcineurin-inhibitor')?.map(({ id }) => id)).toEqual(['be-by-class'])
    expect(always.map(({ id }) => id)).toEqual(['be-by-problem', 'be-own-class'])
    expect(packIndex(packs)).toBe(packIndex(packs))
  })
  it("a pack's own classes stand beside the built-in ones", () => {
    const [first, , , , , , own] = packs
    expect([first && valueSetsOf(first).has('own'), own && valueSetsOf(own).has('own')]).toEqual([false, true])
  })
})
