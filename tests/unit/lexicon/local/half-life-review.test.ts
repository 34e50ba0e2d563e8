import { describe, expect, it } from 'vitest'
import {
  type HalfLifeReview,
  reviewableHalfLives,
  reviewKey,
  withReviews,
} from '../../../../lib/lexicon/local/half-life-review'
import type { HalfLife, SubstanceFacts } from '../../../../lib/model/substance'

const figure = (more: Partial<HalfLife> = {}): HalfLife => ({
  lowH: 10,
  highH: 20,
  basis: 'parent',
  source: 'known, not opened',
  certainty: 'B',
  ...more,
})
const facts = (...halfLives: HalfLife[]): SubstanceFacts => ({
  name: 'foobar',
  names: { en: 'foobar', fr: 'foobar', nl: 'foobar' },
  atc: [],
  classes: [],
  halfLives,
  vaccine: null,
})
const review = (of: HalfLife, more: Partial<HalfLifeReview> = {}): HalfLifeReview => ({
  key: reviewKey('foobar', of),
  substance: 'foobar',
  did: 'confirmed',
  lowH: of.lowH,
  highH: of.highH,
  source: of.source,
  who: 'A. Pharmacist',
  on: '2026-11-20',
  ...more,
})
const signed = (...reviews: HalfLifeReview[]) => new Map(reviews.map((one) => [one.key, one]))

describe('half-lives to review', () => {
  it('are those of certainty B and C; what was read in its source is not asked again', () => {
    const index = {
      substances: [{ facts: facts(figure(), figure({ certainty: 'A', lowH: 1 })), brands: '', abbreviations: [] }],
    }
    expect(reviewableHalfLives(index, new Map()).map(({ figure: { certainty } }) => certainty)).toEqual(['B'])
  })

  it('show what was signed', () => {
    const index = { substances: [{ facts: facts(figure()), brands: '', abbreviations: [] }] }
    expect(reviewableHalfLives(index, signed(review(figure())))[0]?.review?.who).toBe('A. Pharmacist')
  })
})

describe('a signed figure', () => {
  it('is no longer unverified, and says who signed it and when', () =>
    expect(withReviews(facts(figure()), signed(review(figure()))).halfLives[0]).toMatchObject({
      certainty: 'A',
      lowH: 10,
      source: 'known, not opened (A. Pharmacist, 2026-11-20)',
    }))

  it('is used as corrected', () =>
    expect(
      withReviews(facts(figure()), signed(review(figure(), { did: 'corrected', highH: 30, source: 'SmPC 5.2' })))
        .halfLives[0],
    ).toMatchObject({ highH: 30, source: 'SmPC 5.2 (A. Pharmacist, 2026-11-20)' }))

  it('stays disputed where it was: it never shortens a window below the fixed time', () => {
    const disputed = figure({ certainty: 'C' })
    expect(withReviews(facts(disputed), signed(review(disputed))).halfLives[0]?.certainty).toBe('C')
  })

  it('lapses when the lexicon’s figure is another', () =>
    expect(withReviews(facts(figure({ highH: 21 })), signed(review(figure()))).halfLives[0]?.certainty).toBe('B'))

  it('of one route leaves the others', () => {
    const oral = figure({ route: 'oral' })
    const depot = figure({ route: 'intramuscular' })
    expect(withReviews(facts(oral, depot), signed(review(oral))).halfLives.map(({ certainty }) => certainty)).toEqual([
      'A',
      'B',
    ])
  })
})
