import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { ask, chart, criterion, judgeOne, row, TODAY } from '../build'

const whole = chart().coverage
describe('taken on the planned day', () => {
  const rule = (is: 'required' | 'forbidden') =>
    criterion<CriterionOf<'concurrent'>>({ id: 'now', kind: 'concurrent', valueSet: 'calcineurin-inhibitor', is, ask })
  const at = (is: 'required' | 'forbidden', ...medications: ReturnType<typeof row>[]) =>
    judgeOne(rule(is), { chart: chart({ medications }) })
  it('ongoing', () => {
    const running = row('ciclosporin', { start: '2026-01-01' })
    expect([at('required', running).truth, at('forbidden', running).truth]).toEqual(['met', 'not-met'])
    expect(at('forbidden', running).clearOn).toEqual({ earliest: '2026-11-21', latest: '2026-11-21' })
  })
  it('ended yesterday', () =>
    expect(at('forbidden', row('ciclosporin', { start: '2026-01-01', end: '2026-11-19' })).truth).toBe('met'))
  it('until today', () =>
    expect(at('required', row('ciclosporin', { start: '2026-01-01', end: TODAY, status: 'active' })).truth).toBe('met'))
  it('nobody knows', () =>
    expect(at('forbidden', row('ciclosporin', { start: '2026-01-01', status: 'unknown' })).truth).toBe('unknown'))
  it('not on a whole list', () => expect([at('required').truth, at('forbidden').truth]).toEqual(['not-met', 'met']))
  it('not on a list that is not whole', () =>
    expect(
      judgeOne(rule('required'), { chart: chart({ coverage: { ...whole, medications: 'incomplete' } }) }).truth,
    ).toBe('unknown'))
})
