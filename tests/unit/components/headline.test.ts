import { describe, expect, it } from 'vitest'
import { headline } from '../../../components/headline'
import { translator } from '../../../lib/platform/i18n'
import { criterion, judgement } from './judgement'

const en = translator('en')
const said = (given: Parameters<typeof judgement>[0], lang: 'en' | 'fr' | 'nl' = 'en') =>
  headline(judgement(given), lang, lang === 'en' ? en : translator(lang)).text.replaceAll('\u00a0', ' ')

describe('the verdict in a few words', () => {
  it.each([
    ['all criteria hold', {}, 'May start from 25 Nov 2026'],
    [
      'nothing but time',
      { verdict: 'not-met', earliestStart: { earliest: '2027-01-01', latest: '2027-01-04' } },
      'Cannot start before 4 Jan 2027',
    ],
    ['no day cures it', { verdict: 'not-met' }, 'Cannot start'],
    ['treated already', { appliesTo: 'continuation' }, 'May continue'],
    ['does not apply', { appliesTo: 'not-applicable' }, 'Does not apply to this patient'],
    ['no criteria at all', { criteria: [] }, 'For information'],
  ] as const)('%s', (_what, given, text) => expect(said(given as Parameters<typeof judgement>[0])).toBe(text))

  it.each(['expired', 'not-yet'] as const)('a program that is %s gives no leave to start', (inForce) => {
    expect(said({ inForce })).not.toContain('May start')
    expect(headline(judgement({ inForce }), 'en', en).tone).toBe('plain')
  })

  it('counts a question once, in each language', () => {
    const ask = { id: 'p/consent', ask: { code: 'ask.sex', params: {} }, answer: 'yes-no' as const }
    const given = {
      verdict: 'unknown' as const,
      criteria: [
        criterion({ id: 'a', truth: 'unknown', missing: [ask] }),
        criterion({ id: 'b', truth: 'unknown', missing: [ask] }),
      ],
    }
    expect(said(given)).toBe('1 question to answer')
    expect(said(given, 'fr')).toContain('1 question')
    expect(said(given, 'nl')).toContain('1 vraag')
  })

  it('keeps a day on one line', () => expect(headline(judgement({}), 'en', en).text).toContain('25\u00a0Nov\u00a02026'))
})
