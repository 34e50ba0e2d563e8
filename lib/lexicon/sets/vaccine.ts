import type { ValueSet } from '../../model/value-set'

export const VACCINE_SETS: readonly ValueSet[] = [
  {
    id: 'live-vaccine',
    label: { en: 'live vaccines', fr: 'vaccins vivants', nl: 'levende vaccins' },
    include: [{ vaccine: ['live'] }],
    source: 'WHO ATC J07; nature as in each vaccine’s SmPC. Non-replicating vectors are not live',
  },
  {
    id: 'vaccine',
    label: { en: 'vaccines', fr: 'vaccins', nl: 'vaccins' },
    include: [{ vaccine: ['live', 'not-live', 'non-replicating'] }, { tags: ['vaccine'] }],
    source: 'WHO ATC J07',
  },
]
