import { describe, expect, it } from 'vitest'
import { ANTI_INFECTIVE_SETS } from '../../../lib/lexicon/sets/anti-infective'
import { IMMUNE_SETS } from '../../../lib/lexicon/sets/immune'
import { OTHER_SETS } from '../../../lib/lexicon/sets/other'
import { STEROID_SETS } from '../../../lib/lexicon/sets/steroid'
import { VACCINE_SETS } from '../../../lib/lexicon/sets/vaccine'
import { VALUE_SETS } from '../../../lib/lexicon/value-sets'
import { ValueSet } from '../../../lib/model/value-set'

const FILES = { ANTI_INFECTIVE_SETS, IMMUNE_SETS, OTHER_SETS, STEROID_SETS, VACCINE_SETS }
const all = Object.values(FILES).flat()

describe('the value sets as written', () => {
  it.each(all.map((set) => [set.id, set] as const))('%s fits its schema', (_id, set) =>
    expect(ValueSet.safeParse(set).error).toBeUndefined(),
  )

  it('every set of every file is installed, under one id', () => {
    expect(new Set(all.map((set) => set.id)).size).toBe(all.length)
    expect(all.filter((set) => !VALUE_SETS.has(set.id))).toEqual([])
  })

  it('a set names only sets that exist', () => {
    const named = all.flatMap((set) =>
      [...set.include, ...(set.exclude ?? [])].flatMap((member) => member.valueSet ?? []),
    )
    expect(named.filter((id) => !VALUE_SETS.has(id))).toEqual([])
  })
})
