import { expect, it } from 'vitest'
import { addEntries } from '../../../lib/charting/add-entries'
import { amend } from '../../../lib/charting/amend'
import type { Chart } from '../../../lib/model/chart'
import type { Resolution } from '../../../lib/model/resolution'
import { chart, FACTS } from '../rules/build'

const methotrexate: Resolution = {
  line: 'methotrexate 15 mg',
  kind: 'medicine',
  recognised: true,
  atc: ['L04AX03'],
  substances: [{ name: 'methotrexate', atc: ['L04AX03'], route: 'oral' }],
  candidates: [],
  because: 'name',
}
const empty: Chart = chart()

it('an added medicine is on the chart, undated, of unknown status, quoted as it was typed', () => {
  const amended = addEntries(empty, [{ id: 'added-1', resolution: methotrexate }], FACTS)
  expect(amended.medications).toMatchObject([
    { id: 'added-1', text: 'methotrexate 15 mg', status: 'unknown', start: null, end: null, recognised: true },
  ])
  expect(amended.facts.methotrexate).toBeDefined()
})

it.each([
  ['méthotrexate non pris', 'not-taken'],
  ['methotrexate entered in error', 'entered-in-error'],
  ['methotrexaat gestopt', 'stopped'],
  ['if fails: methotrexate', 'intended'],
])('what is typed beside the name is its status: %s is %s', (line, status) =>
  expect(addEntries(empty, [{ id: 'a', resolution: { ...methotrexate, line } }], FACTS).medications[0]?.status).toBe(
    status,
  ),
)

it('its dates are answers like those about any row', () => {
  const amended = addEntries(empty, [{ id: 'added-1', resolution: methotrexate }], FACTS)
  const said = { question: 'chart.entry.added-1.end', value: '2026-06-15', who: 'A', when: '2026-11-20T10:00:00Z' }
  expect(amend(amended, [said]).medications[0]?.end).toBe('2026-06-15')
})

it('a combination is named by its parts', () => {
  const amended = addEntries(empty, [{ id: 'added-1', resolution: methotrexate }], FACTS)
  const said = {
    question: 'chart.entry.added-1.substance',
    value: 'ciclosporin + tacrolimus',
    who: 'A',
    when: '2026-11-20T10:00:00Z',
  }
  expect(amend(amended, [said]).medications[0]?.substances.map((one) => one.name)).toEqual([
    'ciclosporin',
    'tacrolimus',
  ])
})

it('a chart to which nobody added anything is the same chart', () => expect(addEntries(empty, [], {})).toBe(empty))
