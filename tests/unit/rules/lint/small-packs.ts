import type { Criterion } from '../../../../lib/model/criterion'
import type { Pack, Revision } from '../../../../lib/model/pack'
import type { Quote } from '../../../../lib/model/text'
import type { ValueSet } from '../../../../lib/model/value-set'
import { ask, criterion, pack, revision, text } from '../build'

/** A smell, what was done wrong, a pack in which it was, and one that comes near it. */
export type SmellCase = readonly [smell: string, what: string, bad: Pack, good: Pack]

export const one = (id: string, part: object): Criterion => criterion<Criterion>({ id, ...part } as never)
export const of = (...criteria: Criterion[]): Pack => pack({ revisions: [revision({ criteria })] })
export const rev = (more: Partial<Revision>): Pack => pack({ revisions: [revision(more)] })
export const quote = (more: Partial<Quote> = {}): Quote => ({
  source: 's',
  section: '1',
  lang: 'en',
  text: 'quoted',
  ...more,
})
export const set = (more: Partial<ValueSet> = {}): ValueSet => ({
  id: 'own',
  label: text('own'),
  include: [{ substances: ['ciclosporin'] }],
  source: 's',
  ...more,
})
export const sets = (more: Partial<ValueSet>): Pack => pack({ valueSets: [set(more)], triggers: [{ valueSet: 'own' }] })

export const age = (id: string, more: object) => one(id, { kind: 'age', ...more })
export const yes = (id: string, more: object = {}) => one(id, { kind: 'attestation', ask, metWhen: 'yes', ...more })
export const male = one('male', { kind: 'sex', is: 'male' })
export const group = (kind: string, parts: Criterion[], more: object = {}) => one(kind, { kind, of: parts, ...more })
export const not = (part: Criterion) => one('not', { kind: 'not', of: part })
export const prior = (more: object) =>
  one('prior', { kind: 'prior-treatment', substances: ['ciclosporin'], gapDays: 30, ask, ...more })
export const looking = (lookup: object) =>
  one('looks', { kind: 'evidence-only', ask, metWhen: 'no', lookups: [{ label: text('seen'), ...lookup }] })
export const months = (value: number) => ({ value, unit: 'month' as const })
export const indication = (id: string, criteria: Criterion[]) => ({ id, label: text(id), quotes: [quote()], criteria })
export const quota = (maximum: number | null, indications: string[]) => ({
  scope: 'national' as const,
  per: 'month' as const,
  maximum,
  indications,
  quotes: [quote()],
})
export const two = [indication('a', [yes('x')]), indication('b', [yes('y')])]
export const duty = (more: object = {}): Revision['duties'][number] => ({
  id: 'tell',
  who: text('Prescriber'),
  what: text('Report'),
  to: text('The agency'),
  when: 'during',
  quotes: [quote()],
  ...more,
})
export const step = (id: string, after?: string): Revision['workflow'][number] => ({
  id,
  who: text('Prescriber'),
  what: text('Sends'),
  ...(after === undefined ? {} : { deadline: { workingDays: 3, after } }),
  quotes: [quote()],
})
export const dosing = (more: object): Pack =>
  rev({ dosing: [{ text: text('dose'), route: 'intravenous', quotes: [quote()], ...more }] })
export const translated = (en: string) => ({
  text: en,
  _text: {
    extension: [
      { lang: 'fr', content: en },
      { lang: 'nl', content: en },
    ],
  },
})
export const form = (item: object): Pack =>
  pack({
    forms: [
      {
        resourceType: 'Questionnaire',
        id: 'f',
        status: 'active',
        title: 'Form',
        _title: { fr: 'Formulaire', nl: 'Formulier' },
        item: [{ linkId: 'a', type: 'string', ...translated('A'), ...item }],
      },
    ],
    revisions: [revision({ criteria: [yes('consent')] })],
  })
export const reads = (id: string) => ({
  extension: [{ url: 'x', valueExpression: { expression: `%judgement.criteria.where(id = '${id}').truth` } }],
})
export const summary = (en: string) => rev({ summary: { ...text('short'), en } })
