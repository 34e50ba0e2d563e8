import { describe, expect, it } from 'vitest'
import { compareInputs } from '../../../../lib/pharmacy/verify/compare-inputs'
import { inputsHash } from '../../../../lib/rules/inputs-hash'
import { chartWith, packOf } from '../packs'

const nulojix = { text: 'Nulojix 250 mg', start: '2023-01-05', end: null, status: 'active' as const }
const chart = chartWith('2023-03-01', [nulojix])
const options = {
  asOf: '2023-03-01',
  planned: '2023-03-01',
  answers: [],
  jurisdictions: ['FR' as const],
  candidate: false,
}
const said = (question: string, value: string) => ({ question, value, who: 'a prescriber', when: '2023-03-01' })

describe('the prescriber’s facts beside the pharmacist’s', () => {
  it('the same page: nothing differs, and the hash is the same', async () => {
    const again = chartWith('2023-03-01', [nulojix])
    expect(compareInputs({ chart, answers: [] }, { chart: again, answers: [] })).toEqual([])
    expect(await inputsHash(packOf('fr-nulojix'), chart, options)).toBe(
      await inputsHash(packOf('fr-nulojix'), again, options),
    )
  })
  it('a medicine that only one page shows', async () => {
    const more = chartWith('2023-03-01', [
      nulojix,
      { text: 'Cellcept 500 mg', start: '2022-01-10', end: null, status: 'active' },
    ])
    expect(compareInputs({ chart, answers: [] }, { chart: more, answers: [] })).toEqual([
      { what: 'medication', theirs: null, ours: 'Cellcept 500 mg · 2022-01-10 · active · 500 mg' },
    ])
    expect(await inputsHash(packOf('fr-nulojix'), chart, options)).not.toBe(
      await inputsHash(packOf('fr-nulojix'), more, options),
    )
  })
  it('another start of the same medicine stands on both sides', () =>
    expect(
      compareInputs(
        { chart, answers: [] },
        { chart: chartWith('2023-03-01', [{ ...nulojix, start: '2023-02-05' }]), answers: [] },
      ).length,
    ).toBe(2))
  it('one line twice differs from once', () =>
    expect(
      compareInputs({ chart, answers: [] }, { chart: chartWith('2023-03-01', [nulojix, nulojix]), answers: [] }),
    ).toMatchObject([{ what: 'medication', theirs: null }]))
  it('an answer that says something else', () =>
    expect(
      compareInputs(
        { chart, answers: [said('fr-nulojix/declared', 'yes')] },
        { chart, answers: [said('fr-nulojix/declared', 'no')] },
      ),
    ).toEqual([{ what: 'answer', theirs: 'fr-nulojix/declared: yes', ours: 'fr-nulojix/declared: no' }]))
})

describe('nothing that changes the hash goes unsaid', () => {
  const [row] = chart.medications
  if (row === undefined) throw new Error('no row')
  const two = chartWith('2023-03-01', [
    nulojix,
    { text: 'Cellcept 500 mg', start: '2022-01-10', end: null, status: 'active' },
  ])
  const reversed = { ...two, medications: two.medications.toReversed() }
  it.each([
    [
      'another route of the same line',
      chart,
      { ...chart, medications: [{ ...row, route: 'oral' as const }] },
      'medication',
    ],
    [
      'a line that could not be read',
      chart,
      { ...chart, unread: [{ text: 'Zyqlorin', why: 'unrecognised-name' as const }] },
      'unread',
    ],
    [
      'a list that does not reach back',
      chart,
      { ...chart, coverage: { ...chart.coverage, reachesBackTo: null } },
      'coverage',
    ],
    ['what the lexicon here knows of the substance', chart, { ...chart, facts: {} }, 'substance'],
    ['a page read on another day', chart, { ...chart, asOf: '2023-03-02' }, 'day'],
    ['two patients on the page', chart, { ...chart, patientConflict: 'ABEL and BABEL' }, 'patient'],
    ['rows in another order', two, reversed, 'order'],
  ] as const)('%s', async (_name, theirs, ours, what) => {
    const differences = compareInputs({ chart: theirs, answers: [] }, { chart: ours as typeof chart, answers: [] })
    expect(differences.map((one) => one.what)).toEqual([what])
    const hash = (one: typeof chart) => inputsHash(packOf('fr-nulojix'), one, options)
    expect(await hash(theirs)).not.toBe(await hash(ours as typeof chart))
  })
  it('where a row stood on the page is no difference', () => {
    const moved = { ...row, source: { ...row.source, locator: { frame: 3, path: '#elsewhere', hash: 'x' } } }
    expect(compareInputs({ chart, answers: [] }, { chart: { ...chart, medications: [moved] }, answers: [] })).toEqual(
      [],
    )
  })
})
