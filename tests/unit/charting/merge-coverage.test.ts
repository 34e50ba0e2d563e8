import { describe, expect, it } from 'vitest'
import { mergeCoverage } from '../../../lib/charting/merge-coverage'
import type { Chart, CoverageReport } from '../../../lib/model/chart'
import { chart, page } from './build'

const showing = (coverage: Partial<CoverageReport>): Chart => {
  const made = chart(page({}))
  return { ...made, coverage: { ...made.coverage, medications: 'complete', signs: [], ...coverage } }
}

describe('how far back several readings reach together', () => {
  it('as far as the one that shows the list whole, whatever a part beside it says', () =>
    expect(
      mergeCoverage([
        showing({ reachesBackTo: '2024-03-04' }),
        showing({ medications: 'incomplete', reachesBackTo: 'whole' }),
      ]),
    ).toMatchObject({ medications: 'complete', reachesBackTo: '2024-03-04' }))
  it('to the earliest of parts that prove nothing, and stopped rows are shown where one shows them', () =>
    expect(
      mergeCoverage([
        showing({ medications: 'incomplete', reachesBackTo: '2025-03-04', showsStopped: true }),
        showing({ medications: 'incomplete', reachesBackTo: '2024-11-04', showsStopped: false }),
      ]),
    ).toMatchObject({ medications: 'incomplete', reachesBackTo: '2024-11-04', showsStopped: true }))
  it('a sign goes with the doubt it stood for, and no other', () =>
    expect(
      mergeCoverage([
        showing({ allergies: 'incomplete', signs: [{ kind: 'collapsed', text: '+3', domain: 'allergies' }] }),
        showing({ medications: 'incomplete', signs: [{ kind: 'pager', text: 'Next', domain: 'medications' }] }),
      ]).signs,
    ).toEqual([{ kind: 'collapsed', text: '+3', domain: 'allergies' }]))
})
