import { listed, type Prose } from './wording'

const UNIT = {
  day: ['dag', 'dagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
  year: ['jaar', 'jaar'],
} as const
const time: Prose['time'] = ({ value, unit }) => `${value} ${UNIT[unit][value === 1 ? 0 : 1]}`
const STAGE = { initiation: 'gestart', continuation: 'voortgezet', stop: 'stopgezet' } as const
const WHEN = { initiation: 'bij de start', continuation: 'bij voortzetting', stop: 'bij het stoppen' } as const
const OP = { 'at-least': 'minstens', 'at-most': 'hoogstens', above: 'hoger dan', below: 'lager dan' } as const
const OUTCOME = { failure: 'falen', intolerance: 'intolerantie', contraindication: 'contra-indicatie' } as const
const SEX = { male: 'een man', female: 'een vrouw' } as const
const answer = (metWhen: 'yes' | 'no'): string => (metWhen === 'yes' ? 'ja' : 'nee')
const except = (names: string): string => (names === '' ? '' : `, behalve ${names}`)

export const nl: Prose = {
  time,
  stages: (stages) =>
    listed(
      stages.map((stage) => WHEN[stage]),
      'of',
    ),
  nothing: 'niets',
  or: 'of',
  age: ({ atLeast, below, unsureFrom }) =>
    `Op de geplande dag is de patiënt ${[
      ...(atLeast === undefined ? [] : [`${atLeast} jaar of ouder`]),
      ...(below === undefined ? [] : [`jonger dan ${below} jaar`]),
    ].join(
      ' en ',
    )}${unsureFrom === undefined ? '' : `; van ${unsureFrom} tot onder ${atLeast ?? ''} jaar is het niet duidelijk`}.`,
  sex: ({ is }) => `De patiënt is ${SEX[is]}.`,
  diagnosis: (_, { label, ask }) =>
    `De probleemlijst noemt “${label}” of een synoniem; anders wordt het gevraagd: ${ask}`,
  'prior-treatment': ({ minimum, within, gapDays, outcome, dose }, { drugs, several }) =>
    `Behandeld met ${several ? 'één van: ' : ''}${drugs}${minimum ? `, gedurende minstens ${time(minimum)}` : ''}${
      within ? `, binnen ${time(within)} vóór de geplande dag` : ''
    }${minimum ? `; onderbrekingen tot ${gapDays} dagen worden overbrugd` : ''}${
      outcome
        ? `; uitkomst: ${listed(
            outcome.accepts.map((one) => OUTCOME[one]),
            'of',
          )}, geschreven of bevestigd`
        : ''
    }${dose ? '; dosis bevestigd' : ''}.`,
  'distinct-treatments': ({ atLeast, attest }, { drugs, except: not }) =>
    `Minstens ${atLeast} verschillende geneesmiddelen uit: ${drugs}${except(not)}${attest ? `; bevestigd: ${attest.nl}` : ''}; toont het dossier er minder, dan wordt het gevraagd.`,
  washout: ({ halfLives, fixed, semantics, alwaysAsk }, { drugs, except: not }) => {
    const n = halfLives ?? 0
    const window = {
      'known-else-fixed': `${n} halfwaardetijden indien bekend, anders ${time(fixed)}`,
      'longer-of': `de langste van ${n} halfwaardetijden en ${time(fixed)}`,
      'shorter-of': `de kortste van ${n} halfwaardetijden en ${time(fixed)}`,
      'fixed-only': time(fixed),
    }[semantics]
    return `Geen dosis (${drugs}${except(not)}) vóór de geplande dag, gedurende: ${window}${
      alwaysAsk === undefined
        ? ''
        : alwaysAsk === 'always'
          ? '; altijd gevraagd'
          : '; gevraagd tenzij vaccinaties gelezen werden'
    }.`
  },
  'not-within': ({ within }, { drugs, condition }) =>
    `Niets van: ${[drugs, condition].filter((one) => one !== '').join(' of ')}, binnen ${time(within)} vóór de geplande dag.`,
  concurrent: ({ is }, { drugs }) => `Op de geplande dag neemt de patiënt ${is === 'required' ? '' : 'geen '}${drugs}.`,
  allergy: (_, { drugs }) => `Geen allergie voor: ${drugs}.`,
  measurement: ({ code, op, value, unit, maxAge }) =>
    `Laatste waarde van ${code}: ${OP[op]} ${value} ${unit}${maxAge ? `, niet ouder dan ${time(maxAge)}` : ''}.`,
  attestation: ({ metWhen }, { ask }) => `De arts antwoordt: ${ask} Vereist: ${answer(metWhen)}.`,
  'evidence-only': ({ metWhen }, { ask, lookups }) =>
    `De arts antwoordt: ${ask} Vereist: ${answer(metWhen)}. Ernaast getoond, zonder te beslissen: ${lookups}.`,
  stage: ({ is }) =>
    `De behandeling wordt ${listed(
      is.map((stage) => STAGE[stage]),
      'of',
    )}.`,
  all: (_, { parts }) => `Al deze voorwaarden: ${parts.join(' ')}`,
  any: (_, { parts }) => `Eén van deze volstaat: ${parts.join(' ')}`,
  not: (_, { parts }) => `Dit is niet van toepassing: ${parts.join(' ')}`,
  'at-least': ({ n }, { parts }) => `Minstens ${n} van deze: ${parts.join(' ')}`,
}
