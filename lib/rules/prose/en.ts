import { listed, type Prose } from './wording'

const time: Prose['time'] = ({ value, unit }) => `${value} ${unit}${value === 1 ? '' : 's'}`
const STAGE = { initiation: 'starting', continuation: 'continuing', stop: 'stopping' } as const
const OP = { 'at-least': 'at least', 'at-most': 'at most', above: 'above', below: 'below' } as const
const OUTCOME = { failure: 'failure', intolerance: 'intolerance', contraindication: 'contraindication' } as const
const answer = (metWhen: 'yes' | 'no'): string => (metWhen === 'yes' ? 'yes' : 'no')
const except = (names: string): string => (names === '' ? '' : `, except ${names}`)

export const en: Prose = {
  time,
  stages: (stages) =>
    `when ${listed(
      stages.map((stage) => STAGE[stage]),
      'or',
    )}`,
  nothing: 'nothing',
  or: 'or',
  age: ({ atLeast, below, unsureFrom }) =>
    `On the planned day the patient is ${[
      ...(atLeast === undefined ? [] : [`${atLeast} or older`]),
      ...(below === undefined ? [] : [`younger than ${below}`]),
    ].join(
      ' and ',
    )}${unsureFrom === undefined ? '' : `; from ${unsureFrom} to under ${atLeast ?? ''} it is not clear`}.`,
  sex: ({ is }) => `The patient is ${is}.`,
  diagnosis: (_, { label, ask }) => `The problem list names “${label}” or a synonym; else it is asked: ${ask}`,
  'prior-treatment': ({ minimum, within, gapDays, outcome, dose }, { drugs, several }) =>
    `Treated with ${several ? 'one of ' : ''}${drugs}${minimum ? ` for at least ${time(minimum)}` : ''}${
      within ? ` within the ${time(within)} before the planned day` : ''
    }${minimum ? `; gaps up to ${gapDays} days are bridged` : ''}${
      outcome
        ? `; outcome: ${listed(
            outcome.accepts.map((one) => OUTCOME[one]),
            'or',
          )}, written or attested`
        : ''
    }${dose ? '; dose attested' : ''}.`,
  'distinct-treatments': ({ atLeast, attest }, { drugs, except: not }) =>
    `At least ${atLeast} different medicines of ${drugs}${except(not)}, ever${attest ? `; attested: ${attest.en}` : ''}; fewer on the chart is asked.`,
  washout: ({ halfLives, fixed, semantics, alwaysAsk }, { drugs, except: not }) => {
    const n = halfLives ?? 0
    const window = {
      'known-else-fixed': `${n} half-lives where known, else ${time(fixed)}`,
      'longer-of': `the longer of ${n} half-lives and ${time(fixed)}`,
      'shorter-of': `the shorter of ${n} half-lives and ${time(fixed)}`,
      'fixed-only': time(fixed),
    }[semantics]
    return `No dose of ${drugs}${except(not)} within ${window} before the planned day${
      alwaysAsk === undefined ? '' : alwaysAsk === 'always' ? '; always asked' : '; asked unless vaccinations were read'
    }.`
  },
  'not-within': ({ within }, { drugs, condition }) =>
    `None of ${[drugs, condition].filter((one) => one !== '').join(' or ')} within ${time(within)} before the planned day.`,
  concurrent: ({ is }, { drugs }) =>
    `On the planned day the patient ${is === 'required' ? 'takes' : 'does not take'} ${drugs}.`,
  allergy: (_, { drugs }) => `No allergy to ${drugs}.`,
  measurement: ({ code, op, value, unit, maxAge }) =>
    `The latest ${code} is ${OP[op]} ${value} ${unit}${maxAge ? `, not older than ${time(maxAge)}` : ''}.`,
  attestation: ({ metWhen }, { ask }) => `The physician answers: ${ask} Required: ${answer(metWhen)}.`,
  'evidence-only': ({ metWhen }, { ask, lookups }) =>
    `The physician answers: ${ask} Required: ${answer(metWhen)}. Shown beside it, deciding nothing: ${lookups}.`,
  stage: ({ is }) =>
    `The patient is ${listed(
      is.map((stage) => STAGE[stage]),
      'or',
    )}.`,
  all: (_, { parts }) => `All of: ${parts.join(' ')}`,
  any: (_, { parts }) => `One of these is enough: ${parts.join(' ')}`,
  not: (_, { parts }) => `This does not apply: ${parts.join(' ')}`,
  'at-least': ({ n }, { parts }) => `At least ${n} of: ${parts.join(' ')}`,
}
