import { describe, expect, it } from 'vitest'
import { isoDayOf } from '../../../lib/dates/civil-of'
import { plusDays } from '../../../lib/dates/days'
import { loadIndex } from '../../../lib/lexicon/load-index'
import { LONGEST_HALF_LIFE_H, LONGEST_OF_ALL_H } from '../../../lib/lexicon/longest-half-life'
import { VALUE_SETS } from '../../../lib/lexicon/value-sets'
import { Route, type SubstanceFacts } from '../../../lib/model/substance'
import type { ValueSet } from '../../../lib/model/value-set'
import { halfLifeOf } from '../../../lib/rules/half-life-of'
import { reachesBackTo } from '../../../lib/rules/reach'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { chart, contextOf, judgeOne, row, TODAY, text, washout } from './build'

const facts = loadIndex(embeddedLexicon()).substances.map((one) => one.facts)

/** The longest figure a row of this substance can be judged with, whatever its route and release. */
const longestOf = (substance: SubstanceFacts): number =>
  Math.max(
    0,
    ...[undefined, ...Route.options].flatMap((route) =>
      ([undefined, 'depot', 'modified'] as const).map(
        (release) =>
          halfLifeOf(substance, {
            substances: [],
            ...(route === undefined ? {} : { route }),
            ...(release === undefined ? {} : { release }),
          })?.highH ?? 0,
      ),
    ),
  )

describe('no drug of the lexicon outlasts the slowest of its class', () => {
  it.each([...VALUE_SETS.keys()].filter((id) => id !== 'investigational'))('%s', (id) =>
    expect(
      facts
        .filter((one) => one.classes.includes(id) && longestOf(one) > (LONGEST_HALF_LIFE_H[id] ?? -1))
        .map(({ name }) => name),
    ).toEqual([]),
  )
  it('of all', () => expect(LONGEST_OF_ALL_H).toBeGreaterThanOrEqual(Math.max(...facts.map(longestOf))))
})

const back = (days: number) => plusDays(TODAY, -days)
const reach = (more: Parameters<typeof washout>[0], sets?: ReadonlyMap<string, ValueSet>) =>
  isoDayOf(reachesBackTo(washout(more), { ...contextOf(), ...(sets === undefined ? {} : { sets }) }))

describe('how far back a list must reach to show that a class was not taken', () => {
  it('5 half-lives of the slowest immunosuppressant: 5 × 2400 h = 500 days, more than 12 weeks', () =>
    expect(reach({})).toBe(back(500)))
  it('the fixed time where that is longer: 5 × 60.7 h = 13 days, less than 12 weeks', () =>
    expect(reach({ valueSet: 'calcineurin-inhibitor' })).toBe(back(84)))
  it('the window alone where only weeks count', () => expect(reach({ semantics: 'fixed-only' })).toBe(back(84)))
  it('study drugs can be as slow as any drug: 5 × 4200 h = 875 days', () =>
    expect(reach({ valueSet: 'investigational' })).toBe(back(875)))
  it('so can a class that is defined nowhere, and drugs that are only named', () => {
    expect(reach({ valueSet: 'no-such-class' })).toBe(back(875))
    expect(reach({ valueSet: undefined, substances: ['baricitinib'] } as never)).toBe(back(875))
  })
  it("a pack's own class is as slow as what it is made of", () => {
    const own: ValueSet = {
      id: 'own',
      label: text('own'),
      include: [{ valueSet: 'jak-inhibitor' }, { valueSet: 'anti-tnf' }],
      source: 'the tests',
    }
    expect(reach({ valueSet: 'own' }, new Map([...VALUE_SETS, ['own', own]]))).toBe(back(100))
  })
})

describe('a list without the class', () => {
  const whole = chart().coverage
  const truth = (reachesBackTo: string, valueSet?: string) =>
    judgeOne(washout(valueSet === undefined ? {} : { valueSet }), {
      chart: chart({
        medications: [row('paracetamol', { start: '2026-11-01' })],
        coverage: { ...whole, reachesBackTo },
      }),
    }).truth
  it('of the last 12 weeks shows nothing of a drug that stays for 500 days', () => {
    expect(truth(back(84))).toBe('unknown')
    expect(truth(back(499))).toBe('unknown')
    expect(truth(back(500))).toBe('met')
  })
  it('of the last 12 weeks is enough for a class that is gone sooner', () => {
    expect(truth(back(84), 'calcineurin-inhibitor')).toBe('met')
    expect(truth(back(83), 'calcineurin-inhibitor')).toBe('unknown')
  })
})
