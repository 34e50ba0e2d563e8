import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { criterion, judgeOne } from '../build'

const ids = (judgement: ReturnType<typeof judgeOne>) => judgement.missing.map(({ id }) => id)

describe('starting, continuing or stopping', () => {
  it('the stage', () => {
    const starting = criterion<CriterionOf<'stage'>>({ id: 'new', kind: 'stage', is: ['initiation'] })
    expect(judgeOne(starting, { stage: 'initiation' }).truth).toBe('met')
    expect(judgeOne(starting, { stage: 'continuation' }).truth).toBe('not-met')
    expect(ids(judgeOne(starting, { stage: 'unknown' }))).toEqual(['be-test/stage'])
  })
})
