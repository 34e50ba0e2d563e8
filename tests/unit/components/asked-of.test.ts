import { describe, expect, it } from 'vitest'
import { askedOf } from '../../../components/asked-of'
import type { CriterionOf } from '../../../lib/model/criterion'
import { ask, criterion, judgeOne, text } from '../rules/build'

const contraindication = criterion<CriterionOf<'attestation'>>({
  id: 'contraindication',
  kind: 'attestation',
  ask: text('Is there a contraindication?'),
  metWhen: 'yes',
})
const prior = criterion<CriterionOf<'prior-treatment'>>({
  id: 'prior',
  kind: 'prior-treatment',
  substances: ['ciclosporin'],
  gapDays: 30,
  outcome: { accepts: ['failure'], ask: text('Did it fail?') },
  ask,
})
const any = criterion<CriterionOf<'any'>>({ id: 'alternatives', kind: 'any', of: [prior, contraindication] })
const judged = judgeOne(any)

describe('whose answer it is', () => {
  it.each([
    ['be-test/alternatives', 'alternatives label'],
    ['be-test/contraindication', 'Is there a contraindication?'],
    ['be-test/prior.outcome', 'Did it fail?'],
    ['be-test/prior.elsewhere', 'Was it?'],
    ['be-test/other', undefined],
    ['be-test/prior-two', undefined],
    ['chart.coverage.medications', undefined],
  ])('%s: %s', (question, words) => {
    const asked = askedOf(question, judged, any)
    expect(asked === undefined ? undefined : (asked?.en ?? null)).toBe(
      words === 'alternatives label' ? any.label.en : words,
    )
  })
  it('an alternative of an indication too', () => {
    const inside = { ...judged, id: 'crohn.alternatives', children: [{ ...judged, id: 'crohn.prior', children: [] }] }
    expect(askedOf('be-test/crohn.prior.outcome', inside, any)?.en).toBe('Did it fail?')
  })
  it('an answer to a rule that the pack no longer has is kept, without words', () =>
    expect(askedOf('be-test/prior', judged, undefined)).toBeNull())
})
