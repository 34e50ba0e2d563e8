import { VALUE_SETS } from '../lexicon/value-sets'
import type { Criterion } from '../model/criterion'
import type { Pack, Revision } from '../model/pack'
import type { Lang, Quote, Text } from '../model/text'
import type { ValueSet } from '../model/value-set'
import { criterionSentence } from '../rules/criterion-sentence'
import { EXCIPIENTS, PROSE_WORDS as WORDS } from './prose-words'

/** A substance's name in a language; undefined where the lexicon has none. */
export type NameOf = (inn: string, lang: Lang) => string | undefined

/** One part of a program as lines to read and to compare: the program itself, or one of its revisions. */
export interface ProseSection {
  /** `program`, or the revision's id. */
  id: string
  lines: string[]
}

interface Naming {
  sets: ReadonlyMap<string, ValueSet>
  nameOf: (inn: string, lang: Lang) => string
}

/** What the source says in a language; what it says at all, where it does not. */
const inLanguage = (quotes: readonly Quote[], lang: Lang): readonly Quote[] => {
  const own = quotes.filter((quote) => quote.lang === lang)
  return own.length > 0 ? own : quotes.filter((quote) => quote.lang === quotes[0]?.lang)
}

const criterionLines = (criterion: Criterion, lang: Lang, naming: Naming, indent: string): string[] => {
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
        ...criterion.of.flatMap((one) => criterionLines(one, lang, naming, `${indent}  `)),
      ]
    }
    case 'not':
      return [
        `${head} – ${words.notOf}:`,
        ...note,
        ...quotes,
        ...criterionLines(criterion.of, lang, naming, `${indent}  `),
      ]
    default:
      return [
        head,
        `${indent}    = ${criterionSentence(criterion, lang, naming.sets, naming.nameOf)}`,
        ...note,
        ...quotes,
      ]
  }
}

const period = ({ dates, from, until }: Revision, lang: Lang): string => {
  const words = WORDS[lang]
  if (dates === 'not-stated') return words.noDates
  return `${words.from} ${from ?? '?'} ${until === null ? `(${words.open})` : `${words.until} ${until}`}`
}

const optional = (text: Text | undefined, lang: Lang): string[] => (text === undefined ? [] : [text[lang]])

const revisionLines = (revision: Revision, lang: Lang, naming: Naming): string[] => {
  const words = WORDS[lang]
  return [
    `${words.revision} ${revision.id} – ${period(revision, lang)}`,
    ...optional(revision.dateNote, lang),
    revision.summary[lang],
    ...revision.criteria.flatMap((criterion) => criterionLines(criterion, lang, naming, '  ')),
    ...revision.indications.flatMap((indication) => [
      `  ${words.indication} ${indication.id}: ${indication.label[lang]}`,
      ...indication.criteria.flatMap((criterion) => criterionLines(criterion, lang, naming, '    ')),
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

/** A program as prose that a pharmacist can read beside its source, in one language, part by part. */
export const proseSections = (pack: Pack, lang: Lang, nameOf: NameOf): ProseSection[] => {
  const naming: Naming = {
    sets: new Map([...VALUE_SETS, ...pack.valueSets.map((set) => [set.id, set] as const)]),
    nameOf: (inn, wanted) => nameOf(inn, wanted) ?? EXCIPIENTS[inn]?.[wanted] ?? inn,
  }
  const sponsor = pack.sponsor === undefined ? '' : ` · ${pack.sponsor}`
  return [
    {
      id: 'program',
      lines: [
        pack.title[lang],
        `${pack.id} · ${pack.kind} · ${pack.jurisdiction} · ${pack.authority}${sponsor}`,
        ...pack.sources.flatMap(({ title, publisher, date, remarks = [] }) => [
          `${WORDS[lang].document}: ${title} (${publisher}${date === null ? '' : `, ${date}`})`,
          ...remarks.map((remark) => `  → ${remark[lang]}`),
        ]),
        ...pack.contacts.map(({ role, name, organisation, address, email, phone }) => {
          const ways = [name, organisation, address, email, phone].filter((one) => one !== undefined)
          return `${WORDS[lang].contact}: ${role[lang]} – ${ways.join(', ')}`
        }),
      ],
    },
    ...pack.revisions.map((revision) => ({ id: revision.id, lines: revisionLines(revision, lang, naming) })),
  ]
}

/** A whole program as one text. */
export const packProse = (pack: Pack, lang: Lang, nameOf: NameOf): string =>
  proseSections(pack, lang, nameOf)
    .map(({ lines }) => lines.join('\n'))
    .join('\n\n')
