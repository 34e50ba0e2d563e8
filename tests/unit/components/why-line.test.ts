import { expect, it } from 'vitest'
import { whyLine } from '../../../components/why-line'
import type { Judgement } from '../../../lib/model/judgement'
import { translator } from '../../../lib/platform/i18n'
import { phrase } from '../../../lib/rules/phrase'
import { criterion, judgement } from './judgement'

const why = (given: Partial<Judgement>) =>
  whyLine({
    judgement: judgement(given),
    summary: 'What it is about',
    labelOf: (id) => `Label of ${id}`,
    phrase: (reason) => phrase(reason, 'en'),
    lang: 'en',
    t: translator('en'),
  })

const waiting = criterion({
  id: 'washout',
  truth: 'not-met',
  clearOn: { earliest: '2027-01-04', latest: '2027-01-04' },
  binding: 'ciclosporin',
  reasons: [
    {
      code: 'window.blocked',
      params: {
        drug_en: 'ciclosporin',
        drug_fr: 'ciclosporine',
        drug_nl: 'ciclosporine',
        clearFrom: '2027-01-04',
        clearTo: '2027-01-04',
        stoppedOn: null,
        planned: '2026-11-25',
      },
    },
  ],
})

it('names the drug that binds and its day', () => {
  const line = why({
    verdict: 'not-met',
    binding: 'ciclosporin',
    earliestStart: { earliest: '2027-01-04', latest: '2027-01-04' },
    criteria: [criterion({ id: 'age' }), waiting],
  })
  expect(line).toContain('Ciclosporin')
  expect(line).toContain('4 Jan 2027')
})

it('names what fails when no day cures it', () =>
  expect(why({ verdict: 'not-met', criteria: [criterion({ id: 'age', truth: 'not-met' })] })).toContain('Label of age'))

it('names what is asked first, not the number of questions again', () => {
  const asked = ['a', 'b', 'c'].map((id) => criterion({ id, truth: 'unknown' }))
  expect(why({ verdict: 'unknown', criteria: asked })).toBe('Label of a, and 2 more')
})

it('says what a program without criteria is about', () => expect(why({ criteria: [] })).toBe('What it is about'))
