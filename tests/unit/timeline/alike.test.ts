import { describe, expect, it } from 'vitest'
import { alike } from '../../../lib/timeline/alike'
import { timelineOf } from '../../../lib/timeline/timeline-of'
import { chart, row } from '../rules/build'

const base = row('ciclosporin', { route: 'oral', form: 'capsule', dose: { text: '100 mg', value: 100, unit: 'mg' } })

describe('rows that describe their drug alike', () => {
  it('do so whatever their days, status and id', () =>
    expect(alike(base, { ...base, id: 'other', start: '2020', status: 'stopped' } as typeof base)).toBe(true))
  it.each([
    ['route', { route: 'intravenous' }],
    ['form', { form: 'solution' }],
    ['release', { release: 'depot' }],
    ['dose', { dose: { text: '50 mg', value: 50, unit: 'mg' } }],
    ['no dose', { dose: undefined }],
    ['kind', { kind: 'investigational' }],
    ['recognition', { recognised: false }],
    ['codes', { atc: ['L04AD02'] }],
    ['drug', { substances: row('tacrolimus').substances }],
    ['a part more', { substances: [...base.substances, ...row('paracetamol').substances] }],
    ['effect', { substances: base.substances.map((one) => ({ ...one, systemic: false })) }],
  ] as const)('not when the %s differs', (_, more) =>
    expect(alike(base, { ...base, ...more } as typeof base)).toBe(false),
  )
  it('stand in one group of the timeline; the same words for another drug in a group of their own', () => {
    const rows = [base, { ...base, id: 'b' }, { ...base, id: 'c', substances: row('tacrolimus').substances }]
    expect(timelineOf(chart({ medications: rows })).kinds.map((kind) => kind.map(({ id }) => id))).toEqual([
      [base.id, 'b'],
      ['c'],
    ])
  })
})
