import { VALUE_SETS } from '../lib/lexicon/value-sets'
import type { Criterion } from '../lib/model/criterion'
import type { Pack, Revision } from '../lib/model/pack'
import type { Lang, Quote, Text } from '../lib/model/text'
import type { ValueSet } from '../lib/model/value-set'
import { criterionSentence } from '../lib/rules/criterion-sentence'
import { embeddedLexicon } from './embedded-lexicon'

type Sets = ReadonlyMap<string, ValueSet>

const names = new Map(embeddedLexicon().substances.map(({ facts }) => [facts.name, facts.names]))
const nameOf = (inn: string, lang: Lang): string => names.get(inn)?.[lang] ?? EXCIPIENTS[inn]?.[lang] ?? inn

/** Excipients are no medicines of the lexicon. */
const EXCIPIENTS: Readonly<Record<string, Record<Lang, string>>> = {
  'sodium acetate': { en: 'sodium acetate', fr: 'acétate de sodium', nl: 'natriumacetaat' },
  'acetic acid': { en: 'acetic acid', fr: 'acide acétique', nl: 'azijnzuur' },
  'water for injection': {
    en: 'water for injection',
    fr: 'eau pour préparations injectables',
    nl: 'water voor injectie',
  },
  'polysorbate 80': { en: 'polysorbate 80', fr: 'polysorbate 80', nl: 'polysorbaat 80' },
  sucrose: { en: 'sucrose', fr: 'saccharose', nl: 'sucrose' },
}

const WORDS = {
  en: {
    revision: 'Revision',
    from: 'from',
    until: 'until',
    noDates: 'dates not stated',
    open: 'no end stated',
    for: 'for',
    indication: 'Indication',
    duty: 'Duty',
    step: 'Step',
    days: 'working days after',
    allOf: 'all of',
    anyOf: 'any of',
    notOf: 'none of',
    dose: 'Dose',
    quota: 'Quota',
    maximum: 'maximum',
    noFigure: 'figure not stated',
    national: 'national',
    centre: 'per centre',
    month: 'a month',
    year: 'a year',
    contact: 'Contact',
    document: 'Source',
    reaction: 'Adverse reaction',
    stages: { initiation: 'starting', continuation: 'continuing', stop: 'stopping' },
    when: {
      'before-start': 'before the start',
      'at-start': 'at the start',
      'at-stop': 'at the stop',
      'each-order': 'with each order',
      monthly: 'every month',
      'on-event': 'when it happens',
      during: 'during treatment',
    },
    often: {
      'very-common': 'very common',
      common: 'common',
      uncommon: 'uncommon',
      rare: 'rare',
      'very-rare': 'very rare',
      unknown: 'frequency not known',
    },
    source: 'source',
  },
  fr: {
    revision: 'Révision',
    from: 'du',
    until: 'au',
    noDates: 'dates non indiquées',
    open: 'sans fin indiquée',
    for: 'pour',
    indication: 'Indication',
    duty: 'Obligation',
    step: 'Étape',
    days: 'jours ouvrables après',
    allOf: 'tous',
    anyOf: 'un au moins',
    notOf: 'aucun',
    dose: 'Posologie',
    quota: 'Quota',
    maximum: 'maximum',
    noFigure: 'chiffre non indiqué',
    national: 'national',
    centre: 'par centre',
    month: 'par mois',
    year: 'par an',
    contact: 'Contact',
    document: 'Source',
    reaction: 'Effet indésirable',
    stages: { initiation: 'initiation', continuation: 'poursuite', stop: 'arrêt' },
    when: {
      'before-start': 'avant l’initiation',
      'at-start': 'à l’initiation',
      'at-stop': 'à l’arrêt',
      'each-order': 'à chaque commande',
      monthly: 'chaque mois',
      'on-event': 'en cas d’événement',
      during: 'pendant le traitement',
    },
    often: {
      'very-common': 'très fréquent',
      common: 'fréquent',
      uncommon: 'peu fréquent',
      rare: 'rare',
      'very-rare': 'très rare',
      unknown: 'fréquence indéterminée',
    },
    source: 'source',
  },
  nl: {
    revision: 'Revisie',
    from: 'van',
    until: 'tot',
    noDates: 'datums niet vermeld',
    open: 'geen einde vermeld',
    for: 'voor',
    indication: 'Indicatie',
    duty: 'Verplichting',
    step: 'Stap',
    days: 'werkdagen na',
    allOf: 'alle',
    anyOf: 'minstens één',
    notOf: 'geen',
    dose: 'Dosering',
    quota: 'Quotum',
    maximum: 'maximum',
    noFigure: 'cijfer niet vermeld',
    national: 'nationaal',
    centre: 'per centrum',
    month: 'per maand',
    year: 'per jaar',
    contact: 'Contact',
    document: 'Bron',
    reaction: 'Bijwerking',
    stages: { initiation: 'start', continuation: 'voortzetting', stop: 'stop' },
    when: {
      'before-start': 'vóór de start',
      'at-start': 'bij de start',
      'at-stop': 'bij het stoppen',
      'each-order': 'bij elke bestelling',
      monthly: 'elke maand',
      'on-event': 'wanneer het gebeurt',
      during: 'tijdens de behandeling',
    },
    often: {
      'very-common': 'zeer vaak',
      common: 'vaak',
      uncommon: 'soms',
      rare: 'zelden',
      'very-rare': 'zeer zelden',
      unknown: 'niet bekend',
    },
    source: 'bron',
  },
} as const

/** What the source says in a language; what it says at all, where it does not. */
const inLanguage = (quotes: readonly Quote[], lang: Lang): readonly Quote[] => {
  const own = quotes.filter((quote) => quote.lang === lang)
  return own.length > 0 ? own : quotes.filter((quote) => quote.lang === quotes[0]?.lang)
}

const criterionLines = (criterion: Criterion, lang: Lang, sets: Sets, indent: string): string[] => {
  const words = WORDS[lang]
  const stages =
    criterion.appliesTo === undefined
      ? ''
      : ` (${words.for}: ${criterion.appliesTo.map((stage) => words.stages[stage]).join(', ')})`
  const quotes = inLanguage(criterion.quotes, lang).map(
    (quote) => `${indent}    ${words.source}, ${quote.section}: “${quote.text}”`,
  )
  const note = criterion.note === undefined ? [] : [`${indent}    → ${criterion.note[lang]}`]
  const head = `${indent}- ${criterion.id}: ${criterion.label[lang]}${stages}`
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least': {
      const word = criterion.kind === 'all' ? words.allOf : criterion.kind === 'any' ? words.anyOf : `≥ ${criterion.n}`
      return [
        `${head} – ${word}:`,
        ...note,
        ...quotes,
        ...criterion.of.flatMap((one) => criterionLines(one, lang, sets, `${indent}  `)),
      ]
    }
    case 'not':
      return [
        `${head} – ${words.notOf}:`,
        ...note,
        ...quotes,
        ...criterionLines(criterion.of, lang, sets, `${indent}  `),
      ]
    default:
      return [head, `${indent}    = ${criterionSentence(criterion, lang, sets, nameOf)}`, ...note, ...quotes]
  }
}

const period = ({ dates, from, until }: Revision, lang: Lang): string => {
  const words = WORDS[lang]
  if (dates === 'not-stated') return words.noDates
  return `${words.from} ${from ?? '?'} ${until === null ? `(${words.open})` : `${words.until} ${until}`}`
}

const optional = (text: Text | undefined, lang: Lang): string[] => (text === undefined ? [] : [text[lang]])

const revisionLines = (revision: Revision, lang: Lang, sets: Sets): string[] => {
  const words = WORDS[lang]
  return [
    '',
    `${words.revision} ${revision.id} – ${period(revision, lang)}`,
    ...optional(revision.dateNote, lang),
    revision.summary[lang],
    ...revision.criteria.flatMap((criterion) => criterionLines(criterion, lang, sets, '  ')),
    ...revision.indications.flatMap((indication) => [
      `  ${words.indication} ${indication.id}: ${indication.label[lang]}`,
      ...indication.criteria.flatMap((criterion) => criterionLines(criterion, lang, sets, '    ')),
    ]),
    ...revision.dosing.map(({ text }) => `  ${words.dose}: ${text[lang]}`),
    ...revision.quotas.map(({ scope, per, maximum, indications }) => {
      const names = indications.map((id) => revision.indications.find((one) => one.id === id)?.label[lang] ?? id)
      const most = maximum === null ? words.noFigure : `${words.maximum} ${maximum}`
      return `  ${words.quota} (${words[scope]}, ${words[per]}): ${most} – ${names.join('; ')}`
    }),
    ...revision.workflow.map(({ who, what, deadline }) => {
      const after = revision.workflow.find(({ id }) => id === deadline?.after)?.what[lang] ?? ''
      const due = deadline === undefined ? '' : ` (${deadline.workingDays} ${words.days} “${after}”)`
      return `  ${words.step}: ${who[lang]} – ${what[lang]}${due}`
    }),
    ...revision.duties.map(
      ({ who, what, to, when }) => `  ${words.duty} (${words.when[when]}): ${who[lang]} – ${what[lang]} → ${to[lang]}`,
    ),
    ...revision.adverseReactions.map(
      ({ frequency, organClass, reaction }) =>
        `  ${words.reaction} (${words.often[frequency]}): ${reaction[lang]} – ${organClass[lang]}`,
    ),
    ...revision.passages.flatMap(({ title, remark, quotes }) => [
      `  ${title[lang]}${remark === undefined ? '' : ` → ${remark[lang]}`}`,
      ...inLanguage(quotes, lang).map(({ section, text }) => `    ${words.source}, ${section}: “${text}”`),
    ]),
  ]
}

/** A whole program as prose that a pharmacist can read beside its source, in one language. */
export const packProse = (pack: Pack, lang: Lang): string => {
  const sets: Sets = new Map([...VALUE_SETS, ...pack.valueSets.map((set) => [set.id, set] as const)])
  return [
    pack.title[lang],
    `${pack.id} · ${pack.kind} · ${pack.jurisdiction} · ${pack.authority}${pack.sponsor === undefined ? '' : ` · ${pack.sponsor}`}`,
    ...pack.sources.flatMap(({ title, publisher, date, remarks = [] }) => [
      `${WORDS[lang].document}: ${title} (${publisher}${date === null ? '' : `, ${date}`})`,
      ...remarks.map((remark) => `  → ${remark[lang]}`),
    ]),
    ...pack.contacts.map(({ role, name, organisation, address, email, phone }) => {
      const ways = [name, organisation, address, email, phone].filter((one) => one !== undefined)
      return `${WORDS[lang].contact}: ${role[lang]} – ${ways.join(', ')}`
    }),
    ...pack.revisions.flatMap((revision) => revisionLines(revision, lang, sets)),
  ].join('\n')
}
