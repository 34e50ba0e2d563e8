import { listed, type Prose } from './wording'

const UNIT = {
  day: ['jour', 'jours'],
  week: ['semaine', 'semaines'],
  month: ['mois', 'mois'],
  year: ['an', 'ans'],
} as const
const time: Prose['time'] = ({ value, unit }) => `${value} ${UNIT[unit][value < 2 ? 0 : 1]}`
const STAGE = { initiation: 'initie', continuation: 'poursuit', stop: 'arrête' } as const
const WHEN = { initiation: 'à l’initiation', continuation: 'à la poursuite', stop: 'à l’arrêt' } as const
const OP = { 'at-least': 'au moins', 'at-most': 'au plus', above: 'supérieur à', below: 'inférieur à' } as const
const OUTCOME = { failure: 'échec', intolerance: 'intolérance', contraindication: 'contre-indication' } as const
const SEX = { male: 'masculin', female: 'féminin' } as const
const answer = (metWhen: 'yes' | 'no'): string => (metWhen === 'yes' ? 'oui' : 'non')
const except = (names: string): string => (names === '' ? '' : `, sauf ${names}`)

export const fr: Prose = {
  time,
  stages: (stages) =>
    listed(
      stages.map((stage) => WHEN[stage]),
      'ou',
    ),
  nothing: 'rien',
  or: 'ou',
  age: ({ atLeast, below, unsureFrom }) =>
    `Le jour prévu, le patient a ${[
      ...(atLeast === undefined ? [] : [`${atLeast} ans ou plus`]),
      ...(below === undefined ? [] : [`moins de ${below} ans`]),
    ].join(
      ' et ',
    )}${unsureFrom === undefined ? '' : ` ; de ${unsureFrom} à moins de ${atLeast ?? ''} ans, ce n’est pas clair`}.`,
  sex: ({ is }) => `Le patient est de sexe ${SEX[is]}.`,
  diagnosis: (_, { label, ask }) =>
    `La liste des problèmes mentionne « ${label} » ou un synonyme ; sinon la question est posée : ${ask}`,
  'prior-treatment': ({ minimum, within, gapDays, outcome, dose }, { drugs, several }) =>
    `Traité par ${several ? 'l’un de : ' : ''}${drugs}${minimum ? `, pendant au moins ${time(minimum)}` : ''}${
      within ? `, dans le délai de ${time(within)} avant le jour prévu` : ''
    }${minimum ? ` ; les interruptions jusqu’à ${gapDays} jours sont comblées` : ''}${
      outcome
        ? ` ; résultat : ${listed(
            outcome.accepts.map((one) => OUTCOME[one]),
            'ou',
          )}, écrit ou attesté`
        : ''
    }${dose ? ' ; dose attestée' : ''}.`,
  'distinct-treatments': ({ atLeast, attest }, { drugs, except: not }) =>
    `Au moins ${atLeast} médicaments différents parmi : ${drugs}${except(not)}${attest ? ` ; attesté : ${attest.fr}` : ''} ; si le dossier en montre moins, la question est posée.`,
  washout: ({ halfLives, fixed, semantics, alwaysAsk }, { drugs, except: not }) => {
    const n = halfLives ?? 0
    const window = {
      'known-else-fixed': `${n} demi-vies si elles sont connues, sinon ${time(fixed)}`,
      'longer-of': `la plus longue des durées entre ${n} demi-vies et ${time(fixed)}`,
      'shorter-of': `la plus courte des durées entre ${n} demi-vies et ${time(fixed)}`,
      'fixed-only': time(fixed),
    }[semantics]
    return `Aucune dose (${drugs}${except(not)}) avant le jour prévu, pendant : ${window}${
      alwaysAsk === undefined
        ? ''
        : alwaysAsk === 'always'
          ? ' ; toujours demandé'
          : ' ; demandé sauf si des vaccinations ont été lues'
    }.`
  },
  'not-within': ({ within }, { drugs, condition }) =>
    `Rien de : ${[drugs, condition].filter((one) => one !== '').join(' ou ')}, dans le délai de ${time(within)} avant le jour prévu.`,
  concurrent: ({ is }, { drugs }) =>
    `Le jour prévu, le patient ${is === 'required' ? 'prend' : 'ne prend pas'} ${drugs}.`,
  allergy: (_, { drugs }) => `Pas d’allergie à : ${drugs}.`,
  measurement: ({ code, op, value, unit, maxAge }) =>
    `Dernière valeur de ${code} : ${OP[op]} ${value} ${unit}${maxAge ? `, datant de ${time(maxAge)} au plus` : ''}.`,
  attestation: ({ metWhen }, { ask }) => `Le médecin répond : ${ask} Requis : ${answer(metWhen)}.`,
  'evidence-only': ({ metWhen }, { ask, lookups }) =>
    `Le médecin répond : ${ask} Requis : ${answer(metWhen)}. Montré à côté, sans rien décider : ${lookups}.`,
  stage: ({ is }) =>
    `Le patient ${listed(
      is.map((stage) => STAGE[stage]),
      'ou',
    )} le traitement.`,
  all: (_, { parts }) => `Toutes ces conditions : ${parts.join(' ')}`,
  any: (_, { parts }) => `Une de ces conditions suffit : ${parts.join(' ')}`,
  not: (_, { parts }) => `Ceci ne s’applique pas : ${parts.join(' ')}`,
  'at-least': ({ n }, { parts }) => `Au moins ${n} de ces conditions : ${parts.join(' ')}`,
}
