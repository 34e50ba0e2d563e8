import { dayNumber } from '../../../lib/dates/day-number'
import { classesOf } from '../../../lib/lexicon/classes-of'
import { VALUE_SETS } from '../../../lib/lexicon/value-sets'
import type { Answer } from '../../../lib/model/answer'
import type { Chart, MedicationStatement } from '../../../lib/model/chart'
import type { Criterion, CriterionOf } from '../../../lib/model/criterion'
import type { IsoDay } from '../../../lib/model/date'
import type { CriterionJudgement } from '../../../lib/model/judgement'
import type { Pack, Revision } from '../../../lib/model/pack'
import type { HalfLife, SubstanceFacts } from '../../../lib/model/substance'
import type { Context } from '../../../lib/rules/context'
import { evaluate } from '../../../lib/rules/evaluate'
import { type JudgeOptions, judge } from '../../../lib/rules/judge'
import { timelineOf } from '../../../lib/timeline/timeline-of'

export const TODAY = '2026-11-20'

const halfLife = (lowH: number, highH: number, more: Partial<HalfLife> = {}): HalfLife => ({
  lowH,
  highH,
  basis: 'parent',
  source: 'made up for the tests',
  certainty: 'B',
  ...more,
})

const facts = (
  name: string,
  code: string,
  tags: string[],
  halfLives: HalfLife[],
  more: Partial<SubstanceFacts> = {},
) => {
  const made: SubstanceFacts = {
    name,
    names: { en: name, fr: name, nl: name },
    atc: [{ code }],
    classes: [],
    tags,
    always: 'systemic',
    halfLives,
    vaccine: null,
    ...more,
  }
  return { ...made, classes: classesOf(made) }
}

/** Medicines with round figures, so that the days of a case can be worked out by hand. */
export const FACTS: Record<string, SubstanceFacts> = Object.fromEntries(
  [
    facts(
      'ciclosporin',
      'L04AD01',
      ['immunosuppressant', 'calcineurin-inhibitor'],
      [halfLife(15, 15, { certainty: 'A' })],
    ),
    facts('tacrolimus', 'L04AD02', ['immunosuppressant', 'calcineurin-inhibitor'], [halfLife(12, 43)]),
    facts('methotrexate', 'L04AX03', ['immunosuppressant'], [halfLife(3, 10, { misleads: 'polyglutamates' })]),
    facts(
      'teriflunomide',
      'L04AK02',
      ['immunosuppressant', 'dmt-ms'],
      [halfLife(400, 480, { basis: 'active-metabolite', misleads: 'enterohepatic recirculation' })],
    ),
    facts(
      'azathioprine',
      'L04AX01',
      ['immunosuppressant'],
      [halfLife(3, 5), halfLife(72, 312, { basis: 'active-metabolite', misleads: '6-TGN' })],
    ),
    facts('dupilumab', 'D11AH05', ['immunomodulator'], [halfLife(480, 480)]),
    facts('interferon gamma', 'L03AB03', ['immunostimulant'], []),
    facts('baricitinib', 'L04AF02', ['immunosuppressant', 'jak-inhibitor'], [halfLife(12, 14, { certainty: 'C' })]),
    facts(
      'triamcinolone',
      'H02AB08',
      ['corticosteroid'],
      [halfLife(2, 5), halfLife(2, 5, { route: 'intramuscular', misleads: 'depot' })],
      { steroid: { mgPerPrednisone5: 4, replacementUpToMg: 6, source: 'x', certainty: 'A' } },
    ),
    facts('prednisolone', 'H02AB06', ['corticosteroid'], [halfLife(2, 4)], {
      steroid: { mgPerPrednisone5: 5, replacementUpToMg: 7.5, source: 'x', certainty: 'A' },
    }),
    facts('paracetamol', 'N02BE01', ['analgesic'], []),
    facts('amoxicillin', 'J01CA04', ['antibacterial'], [halfLife(1, 1.5)]),
    facts('measles vaccine', 'J07BD01', ['vaccine'], [], { vaccine: 'live' }),
    facts('influenza vaccine', 'J07BB02', ['vaccine'], [], { vaccine: 'not-live' }),
    facts('belatacept', 'L04AA28', ['immunosuppressant'], [halfLife(235, 240)]),
    facts('fingolimod', 'L04AE01', ['immunosuppressant', 'dmt-ms'], [halfLife(144, 216)]),
    facts('alemtuzumab', 'L04AG06', ['immunosuppressant', 'dmt-ms'], [halfLife(96, 120)]),
  ].map((one) => [one.name, one]),
)

/** A row of the medication list: `row('ciclosporin', { start, end })`. A name that is no substance is not recognised. */
export const row = (name: string, more: Partial<MedicationStatement> = {}): MedicationStatement => {
  const known = FACTS[name]
  const id = more.id ?? `m-${name}-${JSON.stringify(more.start ?? '')}-${JSON.stringify(more.end ?? '')}`
  return {
    id,
    text: name,
    kind: 'medicine',
    recognised: known !== undefined,
    substances: known === undefined ? [] : [{ name, atc: known.atc.map(({ code }) => code), systemic: true }],
    atc: known?.atc.map(({ code }) => code) ?? [],
    candidates: [],
    status: more.end == null ? 'active' : 'stopped',
    start: null,
    end: null,
    source: { quote: `${name} row`, locator: { frame: 0, path: `#${id}`, hash: id } },
    ...more,
  }
}

/** A chart whose lists are whole, with nothing on them but what is given. */
export const chart = (more: Partial<Chart> = {}): Chart => ({
  asOf: TODAY,
  patient: { birthDate: '1986-04-02', sex: 'female', identifiers: [] },
  worklist: false,
  medications: [],
  allergies: [],
  problems: [],
  immunisations: [],
  measurements: [],
  unread: [],
  facts: FACTS,
  ...more,
  coverage: {
    medications: 'complete',
    immunisations: 'complete',
    allergies: 'complete',
    problems: 'complete',
    measurements: 'complete',
    showsStopped: true,
    reachesBackTo: 'whole',
    signs: [],
    ...more.coverage,
  },
})

export const vaccination = (name: string, date: IsoDay | null, more: Partial<Chart['immunisations'][number]> = {}) => ({
  id: `i-${name}-${date}`,
  text: name,
  substances: FACTS[name] === undefined ? [] : [{ name, atc: ['J07BD01'] }],
  recognised: FACTS[name] !== undefined,
  status: 'completed' as const,
  date,
  source: { quote: name },
  ...more,
})

export const problem = (text: string, more: Partial<Chart['problems'][number]> = {}): Chart['problems'][number] => ({
  id: `p-${text}`,
  text,
  status: 'active',
  negated: false,
  familyHistory: false,
  start: null,
  end: null,
  source: { quote: text },
  ...more,
})

export const allergy = (text: string, more: Partial<Chart['allergies'][number]> = {}): Chart['allergies'][number] => ({
  id: `a-${text}`,
  text,
  substances: [],
  negated: false,
  type: 'allergy',
  source: { quote: text },
  ...more,
})

export const text = (en: string) => ({ en, fr: `${en} (fr)`, nl: `${en} (nl)` })

/** What every criterion carries, so that a test says only what it is about. */
export const criterion = <C extends Criterion>(part: Omit<C, 'section' | 'label' | 'quotes'> & { id: string }): C =>
  ({
    section: 'inclusion',
    label: text(part.id),
    quotes: [{ source: 's', section: '1', lang: 'en', text: 'quoted' }],
    ...part,
  }) as unknown as C

export const ask = text('Was it?')

export const washout = (more: Partial<CriterionOf<'washout'>> = {}): CriterionOf<'washout'> =>
  criterion<CriterionOf<'washout'>>({
    id: 'washout',
    kind: 'washout',
    valueSet: 'immunosuppressive-immunomodulating-systemic',
    halfLives: 5,
    fixed: { value: 12, unit: 'week' },
    semantics: 'known-else-fixed',
    ask,
    ...more,
  })

export const answers = (given: Record<string, string>): Answer[] =>
  Object.entries(given).map(([question, value]) => ({ question, value, who: 'Dr Test', when: '2026-11-20T09:00:00Z' }))

export interface Judging {
  chart?: Chart
  asOf?: IsoDay
  planned?: IsoDay
  answers?: Record<string, string>
  stage?: Context['stage']
  assumeStopped?: boolean
}

export const contextOf = (given: Judging = {}): Context => {
  const asOf = given.asOf ?? TODAY
  const planned = given.planned ?? asOf
  return {
    program: 'be-test',
    prefix: '',
    timeline: timelineOf(given.chart ?? chart()),
    asOf: dayNumber(asOf),
    asOfDay: asOf,
    planned: dayNumber(planned),
    plannedDay: planned,
    assumeStopped: given.assumeStopped ?? false,
    quiet: false,
    stage: given.stage ?? 'initiation',
    answers: new Map(answers(given.answers ?? {}).map((answer) => [answer.question, answer])),
    sets: VALUE_SETS,
    timeless: new Map(),
  }
}

/** One criterion judged on a chart. */
export const judgeOne = (one: Criterion, given: Judging = {}): CriterionJudgement => evaluate(one, contextOf(given))

export const revision = (more: Partial<Revision> = {}): Revision => ({
  id: 'one',
  from: '2020-01-01',
  until: null,
  dates: 'stated',
  appliesTo: ['initiation', 'continuation', 'stop'],
  summary: text('summary'),
  indications: [],
  criteria: [],
  quotas: [],
  duties: [],
  dosing: [],
  workflow: [],
  adverseReactions: [],
  passages: [],
  ...more,
})

export const pack = (more: Partial<Pack> = {}): Pack => ({
  schema: 1,
  id: 'be-test',
  version: 1,
  kind: 'access-program',
  title: text('Test program'),
  product: { substance: 'dupilumab', brands: ['Dupixent'], atc: ['D11AH05'], routes: ['subcutaneous'] },
  jurisdiction: 'BE',
  authority: 'nobody',
  languages: ['en'],
  triggers: [{ substances: ['dupilumab'] }],
  beforeFirst: 'not-yet',
  continuingWithinDays: 56,
  sources: [{ id: 's', title: 'Source', publisher: 'nobody', date: null, languages: ['en'] }],
  contacts: [],
  valueSets: [],
  revisions: [revision()],
  forms: [],
  cases: [],
  checkedOn: TODAY,
  ...more,
})

export const judgePack = (
  given: Pack,
  of: Chart,
  more: Partial<Omit<JudgeOptions, 'answers'>> & { answers?: Record<string, string> } = {},
) =>
  judge(given, timelineOf(of), {
    asOf: TODAY,
    planned: more.asOf ?? TODAY,
    jurisdictions: ['BE'],
    candidate: false,
    ...more,
    answers: answers(more.answers ?? {}),
  })
