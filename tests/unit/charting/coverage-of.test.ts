import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../../lib/charting/coverage-of'
import { headingSigns } from '../../../lib/charting/heading-signs'
import { pageDatesOf } from '../../../lib/charting/page-dates'
import { statedReach } from '../../../lib/charting/reach-of'
import { sectionsOf } from '../../../lib/charting/section'
import { DOMAINS, signDomains } from '../../../lib/charting/sign-domains'
import type { Chart } from '../../../lib/model/chart'
import type { FrameReading, Grid } from '../../../lib/model/reading'
import { AS_OF, block, chart, list, page, table } from './build'

const meds = (...headings: string[]): Grid =>
  table(
    headings,
    ['Drug', 'Start', 'End'],
    [
      ['Methotrexate', '2026-01-03', '2026-06-15'],
      ['Tacrolimus', '2024-02-01', ''],
    ],
  )
const of = (grid: Grid, more: Partial<FrameReading> = {}): Chart['coverage'] =>
  chart(page({ grids: [grid], ...more })).coverage

describe('how much of the medication list the page shows', () => {
  it('a plain list without any sign is complete, and reaches back to its earliest start', () =>
    expect(of(meds('Medications'))).toMatchObject({
      medications: 'complete',
      showsStopped: true,
      reachesBackTo: '2024-02-01',
    }))
  it.each([
    'Historique complet des traitements',
    'All medications',
    'Medication history',
    'Volledige medicatiehistoriek',
  ])('%s is the whole', (heading) =>
    expect(of(meds(heading))).toMatchObject({ medications: 'complete', reachesBackTo: 'whole' }),
  )
  it.each(['Current medications', 'Active Medications', 'Traitement en cours', 'Huidige medicatie'])(
    '%s shows the active ones only',
    (heading) =>
      expect(of(meds(heading))).toMatchObject({ medications: 'incomplete', signs: [{ kind: 'active-only' }] }),
  )
  it.each([
    'Medications in the last 90 days',
    'Traitements des 12 derniers mois',
    'Medicatie sinds 01/01/2026',
    'Stopped medications',
    'Home medications',
  ])('%s is one part', (heading) =>
    expect(of(meds(heading))).toMatchObject({ medications: 'incomplete', signs: [{ kind: 'filter' }] }),
  )
  it.each([
    'Volledige medicatiehistoriek sinds 01/2024 (gestopte inbegrepen)',
    'All past and current treatments (since 01/2024)',
    'Volledige medicatiehistoriek vanaf 01/2024 (actief en gestopt)',
  ])('%s hides nothing, and reaches no further than it says', (heading) =>
    expect(of(meds(heading))).toMatchObject({ medications: 'complete', reachesBackTo: '2024-01-31', signs: [] }),
  )
  it.each([
    ['Complete medication history (2023-2026)', '2023-12-31'],
    ['Historique complet 2023–2026', '2023-12-31'],
    ['Historique complet des traitements (03/2023 – 11/2026)', '2023-03-31'],
    ['Volledige historiek 2023 tot 2026', '2023-12-31'],
    ['Complete history 01/02/2023 – 20/11/2026', '2023-02-01'],
  ])('%s: the whole of that period, and no further', (heading, since) =>
    expect(of(meds(heading))).toMatchObject({ medications: 'complete', reachesBackTo: since, signs: [] }),
  )
  it.each(['Complete medication history (2018-2022)', 'Historique complet 2018–2022'])(
    '%s: not up to today',
    (heading) =>
      expect(of(meds(heading))).toMatchObject({
        medications: 'incomplete',
        signs: [{ kind: 'filter', text: heading }],
      }),
  )
  it('a printed history is dated, and ends nowhere', () =>
    expect(of(meds('Complete medication history (printed 18/11/2026)'))).toMatchObject({
      medications: 'complete',
      reachesBackTo: 'whole',
    }))
  it('current beside stopped is both', () => {
    const made = chart(
      page({
        grids: [
          list(['Current medications'], ['Tacrolimus 1 mg']),
          list(['Stopped medications'], ['Methotrexate 15 mg']),
        ],
      }),
    )
    expect(made.coverage.medications).toBe('complete')
  })
  it('a tab of stopped ones that heads nothing read', () =>
    expect(of(meds('Medications'), { blocks: [block('Stopped (7)')] })).toMatchObject({
      medications: 'incomplete',
      signs: [{ kind: 'hidden-tab', text: 'Stopped (7)' }],
    }))
  it.each(['pager', 'row-count', 'virtual-rows', 'load-more', 'collapsed', 'truncated'] as const)(
    'a %s beside its grid',
    (kind) => {
      const grid = meds('Medications')
      expect(of(grid, { signs: [{ kind, text: '1–5 of 7', grid: grid.id }] }).medications).toBe('incomplete')
    },
  )
  it('a pager beside the allergies leaves the medications whole', () => {
    const allergies = list(['Allergies'], ['Penicillin'])
    const made = chart(
      page({
        grids: [meds('Medications'), allergies],
        signs: [{ kind: 'pager', text: '1–5 of 7', grid: allergies.id }],
      }),
    )
    expect(made.coverage).toMatchObject({ medications: 'complete', allergies: 'incomplete' })
  })
  it('a tab of visits hides no medicine, one of past treatments does', () => {
    expect(of(meds('Medications'), { signs: [{ kind: 'hidden-tab', text: 'Visits' }] }).medications).toBe('complete')
    expect(of(meds('Medications'), { signs: [{ kind: 'hidden-tab', text: '04 mars 2025' }] }).medications).toBe(
      'incomplete',
    )
    expect(
      of(meds('Medications'), { signs: [{ kind: 'hidden-tab', text: 'Historique des traitements' }] }).medications,
    ).toBe('incomplete')
  })
  it('a frame, a picture or a closed root may hold anything', () => {
    expect(of(meds('Medications'), { unread: [{ text: 'canvas', why: 'picture' }] })).toMatchObject({
      medications: 'incomplete',
    })
    const closed = chart(
      page({ grids: [meds('Medications')] }, { unreadFrames: [{ text: 'frame', why: 'closed-frame' }] }),
    )
    expect(closed.coverage.medications).toBe('incomplete')
    expect(closed.unread).toMatchObject([{ why: 'closed-frame' }])
  })
  it('a name cut off by an ellipsis', () => {
    const grid = table(
      ['Medications'],
      ['Drug', 'Start'],
      [[{ text: 'Methotrexate 2.5 mg tab…', truncated: true }, '2026-01-03']],
    )
    expect(of(grid)).toMatchObject({ medications: 'incomplete', signs: [{ kind: 'truncated' }] })
  })
  it('no list is not an empty list', () =>
    expect(of(list(['Allergies'], ['Penicillin']))).toMatchObject({
      medications: 'not-on-page',
      allergies: 'complete',
      reachesBackTo: null,
    }))
  it('"no medications" under its heading is a list, and whole', () =>
    expect(of(list(['Medications'], ['No active medications'])).medications).toBe('complete'))
})

it('the pieces agree on what a period is', () => {
  const reading = page({ grids: [meds('Prescriptions of the last 6 months')] })
  const sections = sectionsOf(reading)
  const dates = pageDatesOf(reading, AS_OF)
  expect(sections[0] && statedReach('Prescriptions of the last 6 months', sections[0], dates)).toBe('2026-05-20')
  expect(headingSigns(reading, sections, sections, dates)).toMatchObject([{ kind: 'filter' }])
  expect(signDomains({ kind: 'loading', text: '…' }, 0, [])).toEqual(DOMAINS)
  expect(coverageOf(reading, [], [], dates).medications).toBe('not-on-page')
})

describe('a sentence or a chosen span that says what is left out', () => {
  it.each([
    ['Affichage limité aux 4 derniers mois : 31 délivrances antérieures non affichées.', 'incomplete'],
    ['12 older entries are not shown', 'incomplete'],
    ['4 derniers mois', 'incomplete'],
    ['Last 90 days', 'incomplete'],
    ['Photo not shown', 'complete'],
  ])('%s: %s', (said, medications) =>
    expect(
      chart(
        page({
          grids: [table(['Complete medication history'], ['Drug', 'Start'], [['Methotrexate 15 mg', '2026-01-05']])],
          blocks: [block(said)],
        }),
      ).coverage.medications,
    ).toBe(medications),
  )
})
