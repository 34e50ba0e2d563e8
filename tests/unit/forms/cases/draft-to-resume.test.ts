import { expect, it } from 'vitest'
import { draftToResume } from '../../../../lib/forms/cases/draft-to-resume'
import { mayBeWritten } from '../../../../lib/forms/cases/may-be-written'
import { CaseState } from '../../../../lib/model/case'
import { way } from './moves'

const draft = (id: string, patientKey = 'her') => ({
  id,
  patientKey,
  program: 'be-dupixent-mnp',
  questionnaire: 'eligibility',
  version: 1,
  answered: 9,
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
})
const wanted = { patientKey: 'her', program: 'be-dupixent-mnp', questionnaire: 'eligibility' }
const resumed = (moves: Parameters<typeof way>) =>
  draftToResume([draft('d1')], [{ id: 'd1', moves: way(...moves), due: null }], wanted)?.id

it.each<[string, Parameters<typeof way>, string | undefined]>([
  ['a draft that never moved goes on', [], 'd1'],
  ['one called ready goes on', [['ready', '2026-11-20']], 'd1'],
  [
    'one that was sent is left alone: the next request is a new one',
    [
      ['ready', '2026-11-20'],
      ['sent', '2026-11-20'],
    ],
    undefined,
  ],
  [
    'one that the sponsor asks more of goes on',
    [
      ['sent', '2026-11-20'],
      ['more-asked', '2026-11-21'],
    ],
    'd1',
  ],
  [
    'one that was refused is left alone',
    [
      ['sent', '2026-11-20'],
      ['refused', '2026-11-21'],
    ],
    undefined,
  ],
])('%s', (_name, moves, expected) => expect(resumed(moves)).toBe(expected))

it('a sent one does not hide the new one begun after it', () => {
  const cases = [{ id: 'd1', moves: way(['sent', '2026-11-20']), due: null }]
  expect(draftToResume([draft('d1'), draft('d2')], cases, wanted)?.id).toBe('d2')
})

it('nobody else’s request, and no other form’s', () => {
  expect(draftToResume([draft('d1', 'him')], [], wanted)).toBeUndefined()
  expect(draftToResume([draft('d1')], [], { ...wanted, questionnaire: 'stop' })).toBeUndefined()
})

it('only what has not left may be written', () =>
  expect(CaseState.options.filter(mayBeWritten)).toEqual(['draft', 'ready', 'more-asked']))
