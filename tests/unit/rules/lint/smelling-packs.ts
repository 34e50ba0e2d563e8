import { ask, pack, text, washout } from '../build'
import {
  age,
  group,
  indication,
  male,
  months,
  not,
  of,
  one,
  prior,
  quote,
  rev,
  type SmellCase,
  set,
  sets,
  yes,
} from './small-packs'
import { CASE_SMELLS } from './smelling-cases'
import { PART_SMELLS } from './smelling-parts'

export const CASES: readonly SmellCase[] = [
  [
    'contradictory-criteria',
    '18 or older and younger than 12',
    of(age('a', { atLeast: 18 }), age('b', { below: 12 })),
    of(age('a', { atLeast: 12 }), age('b', { below: 13 })),
  ],
  [
    'contradictory-criteria',
    'a thing and its contrary',
    of(yes('a'), not(yes('b'))),
    of(yes('a'), not(yes('b', { ask: text('Other?') }))),
  ],
  [
    'contradictory-criteria',
    'a rule of all and one of an indication',
    rev({ criteria: [male], indications: [indication('i', [one('w', { kind: 'sex', is: 'female' })])] }),
    of(group('any', [male, one('w', { kind: 'sex', is: 'female' })])),
  ],
  [
    'contradictory-criteria',
    'required and forbidden at once',
    of(
      one('a', { kind: 'concurrent', is: 'required', valueSet: 'jak-inhibitor', ask }),
      one('b', { kind: 'concurrent', is: 'forbidden', valueSet: 'jak-inhibitor', ask }),
    ),
    of(
      one('a', { kind: 'concurrent', is: 'required', valueSet: 'jak-inhibitor', ask, appliesTo: ['continuation'] }),
      one('b', { kind: 'concurrent', is: 'forbidden', valueSet: 'jak-inhibitor', ask, appliesTo: ['initiation'] }),
    ),
  ],
  [
    'contradictory-criteria',
    'a value above 5 and below 3',
    of(
      one('a', { kind: 'measurement', code: 'k', op: 'above', value: 5, unit: 'g', ask }),
      one('b', { kind: 'measurement', code: 'k', op: 'below', value: 3, unit: 'g', ask }),
    ),
    of(
      one('a', { kind: 'measurement', code: 'k', op: 'above', value: 3, unit: 'g', ask }),
      one('b', { kind: 'measurement', code: 'k', op: 'below', value: 5, unit: 'g', ask }),
    ),
  ],
  [
    'always-met',
    'male or not male',
    of(group('any', [male, not(one('m', { kind: 'sex', is: 'male' }))])),
    of(group('any', [male, not(yes('b'))])),
  ],
  [
    'repeated-criterion',
    'one question twice',
    of(yes('a'), yes('b')),
    of(yes('a', { appliesTo: ['initiation'] }), yes('b', { appliesTo: ['stop'] })),
  ],
  [
    'impossible-count',
    'three of two',
    of(group('at-least', [male, yes('b')], { n: 3 })),
    of(group('at-least', [male, yes('b'), yes('c')], { n: 2 })),
  ],
  ['lone-alternative', 'any of one', of(group('any', [male])), of(group('any', [male, yes('b')]))],
  ['double-negation', 'not of not', of(not(not(male))), of(not(male))],
  [
    'unnamed-or',
    'half-lives of the source left out',
    of(
      washout({
        semantics: 'fixed-only',
        halfLives: undefined,
        quotes: [quote({ text: '5 half-lives or 12 weeks' })],
      } as never),
    ),
    of(
      washout({
        semantics: 'fixed-only',
        halfLives: undefined,
        quotes: [quote({ text: '5 half-lives or 12 weeks' })],
        note: text('vaccines have none'),
      } as never),
    ),
  ],
  [
    'empty-window',
    '13 months within 12',
    of(prior({ minimum: months(13), within: months(12) })),
    of(prior({ minimum: months(12), within: months(12) })),
  ],
  [
    'empty-window',
    'gaps as long as the treatment',
    of(prior({ minimum: { value: 30, unit: 'day' } })),
    of(prior({ minimum: { value: 31, unit: 'day' } })),
  ],
  [
    'blank-quote',
    'a dash for a quote',
    of(yes('a', { quotes: [quote({ text: '–' })] })),
    of(yes('a', { quotes: [quote({ text: '≥ 18' })] })),
  ],
  ['blank-quote', 'no section', of(yes('a', { quotes: [quote({ section: ' ' })] })), of(yes('a'))],
  ['no-source', 'no quote at all', of(yes('a', { quotes: [] })), of(yes('a'))],
  [
    'quote-language',
    'a French quote of an English document',
    of(yes('a', { quotes: [quote({ lang: 'fr' })] })),
    of(yes('a')),
  ],
  ['unused-source', 'a document never quoted', pack(), of(yes('a'))],
  ['unused-value-set', 'a class no rule names', pack({ valueSets: [set()] }), sets({})],
  [
    'empty-value-set',
    'all taken out again',
    sets({ exclude: [{ substances: ['ciclosporin'] }] }),
    sets({ exclude: [{ substances: ['ciclosporin'], routes: ['ocular'] }] }),
  ],
  ['empty-value-set', 'a member that says nothing', sets({ include: [{}] }), sets({ include: [{ atc: ['L04'] }] })],
  ['dead-atc', 'no such main group', sets({ include: [{ atc: ['E01'] }] }), sets({ include: [{ atc: ['L04'] }] })],
  ...PART_SMELLS,
  ...CASE_SMELLS,
]
