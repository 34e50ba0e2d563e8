import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../lib/model/criterion'
import { isDoubtful } from '../../../lib/rules/doubtful'
import { ask, chart, criterion, judgeOne, problem } from './build'

describe('a diagnosis that is only suspected', () => {
  it.each([
    '? Crohn disease',
    'Suspected Crohn disease',
    'Crohn disease, to exclude',
    'R/O Crohn disease',
    'Suspicion de maladie de Crohn',
    'Maladie de Crohn à écarter',
    'Vermoeden van de ziekte van Crohn',
    'Ziekte van Crohn uit te sluiten',
    'Verdacht auf Morbus Crohn',
  ])('%s', (text) => expect(isDoubtful(text)).toBe(true))
  it.each([
    'Crohn disease',
    'Maladie de Crohn active',
    'Ziekte van Crohn (2019)',
    'Addison disease',
    'Severe atopic dermatitis, EASI 30',
  ])('is not: %s', (text) => expect(isDoubtful(text)).toBe(false))

  const diagnosis = criterion<CriterionOf<'diagnosis'>>({
    id: 'crohn',
    kind: 'diagnosis',
    condition: { terms: ['crohn disease'] },
    ask,
  })
  const on = (...texts: string[]) =>
    judgeOne(diagnosis, { chart: chart({ problems: texts.map((text) => problem(text)) }) }).truth
  it('is asked', () => expect(on('Suspected Crohn disease')).toBe('unknown'))
  it('is outweighed by a sure one', () => expect(on('Suspected Crohn disease', 'Crohn disease')).toBe('met'))
  it('excludes nobody by itself, nor lets pass', () => {
    const none = criterion<CriterionOf<'not-within'>>({
      id: 'recent',
      kind: 'not-within',
      condition: { terms: ['ascariasis'] },
      within: { value: 12, unit: 'week' },
      ask,
    })
    const of = chart({ problems: [problem('?ascariasis', { status: 'active' })] })
    expect(judgeOne(none, { chart: of }).truth).toBe('unknown')
  })
})
