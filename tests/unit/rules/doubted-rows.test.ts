import { expect, it } from 'vitest'
import { doubtedRows } from '../../../lib/rules/doubted-rows'
import { timelineOf } from '../../../lib/timeline/timeline-of'
import { chart, row } from './build'

it('rows that were not used with a drug in them, then rows with a likely name; nothing that is known or never was', () => {
  const timeline = timelineOf(
    chart({
      unread: [
        { text: 'Dupixent 300', why: 'unsure-what-list', seen: [{ substances: [{ name: 'dupilumab', atc: [] }] }] },
        { text: 'no steroids', why: 'denied-line' },
      ],
      medications: [
        row('ciclosporin'),
        row('prednisolne', { candidates: [{ name: 'prednisolone', score: 0.9 }], form: 'tablet' }),
        row('Immunoglobulines sériques', {
          candidates: [{ name: 'immunoglobulins, normal human', score: 0.9 }],
          source: { quote: 'Immunoglobulines sériques : IgG 9,1 g/l' },
        }),
        row('nobody knows', { candidates: [{ name: 'dupilumab', score: 0.4 }] }),
        row('dupilumb', { candidates: [{ name: 'dupilumab', score: 0.9 }], status: 'entered-in-error' }),
      ],
    }),
  )
  expect(doubtedRows(timeline).map(({ text, drugs, missing }) => [text, drugs[0], missing.length])).toEqual([
    ['Dupixent 300', { substances: [{ name: 'dupilumab', atc: [] }] }, 0],
    ['prednisolne row', { substances: [{ name: 'prednisolone', atc: [] }], form: 'tablet' }, 1],
  ])
  expect(doubtedRows(timeline)).toBe(doubtedRows(timeline))
})
