import type { Criterion, CriterionKind, CriterionOf } from '../model/criterion'
import type { Lang } from '../model/text'
import type { ValueSet } from '../model/value-set'
import { en } from './prose/en'
import { fr } from './prose/fr'
import { nl } from './prose/nl'
import { listed, type Named, type Prose } from './prose/wording'

const PROSE: Record<Lang, Prose> = { en, fr, nl }
type Sets = ReadonlyMap<string, ValueSet>
/** A substance's name in a language; the INN where nothing better is known. */
type NameOf = (inn: string, lang: Lang) => string

const drugsOf = (
  from: { valueSet?: string | undefined; substances?: string[] | undefined },
  sets: Sets,
  lang: Lang,
  nameOf: NameOf,
): string[] => [
  ...(from.valueSet === undefined ? [] : [sets.get(from.valueSet)?.label[lang] ?? from.valueSet]),
  ...(from.substances ?? []).map((inn) => nameOf(inn, lang)),
]

const partsOf = (criterion: Criterion): readonly Criterion[] => {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return criterion.of
    case 'not':
      return [criterion.of]
    default:
      return []
  }
}

const namedOf = (criterion: Criterion, sets: Sets, lang: Lang, nameOf: NameOf): Named => {
  const { or } = PROSE[lang]
  const lookups = criterion.kind === 'evidence-only' ? criterion.lookups.map(({ label }) => label[lang]) : []
  const drugs = 'valueSet' in criterion || 'substances' in criterion ? drugsOf(criterion, sets, lang, nameOf) : []
  return {
    drugs: listed(drugs, or),
    several: drugs.length > 1 || ('valueSet' in criterion && criterion.valueSet !== undefined),
    except:
      'except' in criterion
        ? listed(
            (criterion.except ?? []).map((inn) => nameOf(inn, lang)),
            or,
          )
        : '',
    condition: 'condition' in criterion ? (criterion.condition?.terms[0] ?? '') : '',
    ask: 'ask' in criterion ? criterion.ask[lang] : '',
    parts: partsOf(criterion).map((part) => criterionSentence(part, lang, sets, nameOf)),
    lookups: lookups.length === 0 ? PROSE[lang].nothing : lookups.join(', '),
    label: criterion.label[lang],
  }
}

/** A rule as the sentence a pharmacist signs: what it asks, in the program's own terms, with every figure it uses. */
export const criterionSentence = (
  criterion: Criterion,
  lang: Lang,
  sets: Sets,
  nameOf: NameOf = (inn) => inn,
): string => {
  const prose = PROSE[lang]
  // Each kind's sentence takes its own criterion; the table is typed by kind, so the pair always fits.
  const say = prose[criterion.kind] as (one: CriterionOf<CriterionKind>, named: Named) => string
  const sentence = say(criterion, namedOf(criterion, sets, lang, nameOf))
  return criterion.appliesTo === undefined
    ? sentence
    : `${sentence.replace(/\.$/, '')} (${prose.stages(criterion.appliesTo)}).`
}
