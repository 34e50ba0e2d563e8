import type { IsoDay } from '../../model/date'
import type { ProgramKind } from '../../model/pack'

/** Kinds that put conditions to a patient; the others inform. */
const ASKS: ReadonlySet<ProgramKind> = new Set<ProgramKind>([
  'access-program',
  'prescribing-framework',
  'supply-restriction',
  'safety-restriction',
])

/** An empty program of a kind, with the parts it cannot do without; texts are empty, and asked for. */
export const newProgram = (kind: ProgramKind, today: IsoDay): Record<string, unknown> => {
  const empty = { en: '', fr: '', nl: '' }
  return {
    schema: 1,
    id: '',
    version: 1,
    kind,
    title: empty,
    product: { substance: '', brands: [], atc: [], routes: [] },
    jurisdiction: 'BE',
    authority: '',
    languages: ['en'],
    triggers: [{ substances: [''] }],
    beforeFirst: 'dates-not-stated',
    continuingWithinDays: 56,
    sources: [{ id: 'source', title: '', publisher: '', date: null, languages: ['en'] }],
    contacts: [],
    valueSets: [],
    revisions: [
      {
        id: 'first',
        from: null,
        until: null,
        dates: 'not-stated',
        appliesTo: ASKS.has(kind) ? ['initiation'] : ['initiation', 'continuation'],
        summary: empty,
        indications: [],
        criteria: [],
        quotas: [],
        duties: [],
        dosing: [],
        workflow: [],
        adverseReactions: [],
        passages: [],
      },
    ],
    forms: [],
    cases: [],
    checkedOn: today,
  }
}
