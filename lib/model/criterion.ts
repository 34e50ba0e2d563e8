import { z } from 'zod'
import { Quote, Text } from './text'

/** Calendar arithmetic: months and years are calendar, weeks are 7 days. */
export const Duration = z.strictObject({ value: z.int().positive(), unit: z.enum(['day', 'week', 'month', 'year']) })
export type Duration = z.infer<typeof Duration>

/** Starting, already on it, or stopping. */
export const Stage = z.enum(['initiation', 'continuation', 'stop'])
export type Stage = z.infer<typeof Stage>

/** Words and codes under which a condition stands in a problem list. Terms are folded (case, accents) and matched whole. */
export const ConditionTerms = z.strictObject({
  terms: z.array(z.string().min(2)).min(1),
  icd10: z.array(z.string()).optional(),
  /** Terms that look alike and are something else ("contact dermatitis"). */
  not: z.array(z.string().min(2)).optional(),
})
export type ConditionTerms = z.infer<typeof ConditionTerms>

export const MetWhen = z.enum(['yes', 'no'])

const base = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  section: z.enum(['inclusion', 'exclusion', 'safety']),
  label: Text,
  quotes: z.array(Quote).min(1),
  /** The stages it is asked for; all of them when absent. */
  appliesTo: z.array(Stage).min(1).optional(),
  /** A remark of ours the clinician should see beside it (a difference between language versions, a reading). */
  note: Text.optional(),
}

const drugs = { valueSet: z.string().optional(), substances: z.array(z.string()).min(1).optional() }

/** Age in completed years on the planned day: `atLeast` ≤ age < `below`; from `unsureFrom` up to `atLeast` it is unknown. */
export const Age = z.strictObject({
  ...base,
  kind: z.literal('age'),
  atLeast: z.int().nonnegative().optional(),
  unsureFrom: z.int().nonnegative().optional(),
  below: z.int().positive().optional(),
})

export const Sex = z.strictObject({ ...base, kind: z.literal('sex'), is: z.enum(['male', 'female']) })

/** The condition stands, not negated, in the problem list; else asked. */
export const Diagnosis = z.strictObject({ ...base, kind: z.literal('diagnosis'), condition: ConditionTerms, ask: Text })

/** At least `minimum` of exposure to one of the drugs inside the lookback; outcome and dose from the chart or attested. */
export const PriorTreatment = z.strictObject({
  ...base,
  ...drugs,
  kind: z.literal('prior-treatment'),
  minimum: Duration.optional(),
  within: Duration.optional(),
  /** Gaps up to this many days between rows of one drug are bridged. */
  gapDays: z.int().nonnegative(),
  outcome: z
    .strictObject({ accepts: z.array(z.enum(['failure', 'intolerance', 'contraindication'])).min(1), ask: Text })
    .optional(),
  dose: z.strictObject({ ask: Text }).optional(),
  ask: Text,
})

/** At least `atLeast` distinct substances ever (brands of one substance count once); always attested when `attest`. */
export const DistinctTreatments = z.strictObject({
  ...base,
  ...drugs,
  kind: z.literal('distinct-treatments'),
  atLeast: z.int().positive(),
  except: z.array(z.string()).optional(),
  attest: Text.optional(),
  ask: Text,
})

/** No dose within N half-lives or a fixed time before the planned day, with named semantics. */
export const Washout = z.strictObject({
  ...base,
  ...drugs,
  kind: z.literal('washout'),
  halfLives: z.int().positive().optional(),
  fixed: Duration,
  /** A bare "or" is not allowed: `fixed-only` ignores half-lives. */
  semantics: z.enum(['known-else-fixed', 'longer-of', 'shorter-of', 'fixed-only']),
  except: z.array(z.string()).optional(),
  /** Ask even when the list is complete, unless a section of its own was read (vaccines: immunisations). */
  alwaysAsk: z.enum(['unless-immunisations-read', 'always']).optional(),
  ask: Text,
})

/** None of the drugs or conditions within the time before the planned day. */
export const NotWithin = z.strictObject({
  ...base,
  ...drugs,
  kind: z.literal('not-within'),
  condition: ConditionTerms.optional(),
  within: Duration,
  ask: Text,
})

/** On the planned day a drug of the class is (`required`) or is not (`forbidden`) being taken. */
export const Concurrent = z.strictObject({
  ...base,
  ...drugs,
  kind: z.literal('concurrent'),
  is: z.enum(['required', 'forbidden']),
  ask: Text,
})

/** No allergy to the substances or excipients named. */
export const Allergy = z.strictObject({
  ...base,
  kind: z.literal('allergy'),
  substances: z.array(z.string()).min(1),
  /** Other words for them on an allergy list, in the three languages. */
  terms: z.array(z.string().min(2)).optional(),
  ask: Text,
})

export const Measurement = z.strictObject({
  ...base,
  kind: z.literal('measurement'),
  code: z.string(),
  op: z.enum(['at-least', 'at-most', 'above', 'below']),
  value: z.number(),
  unit: z.string(),
  maxAge: Duration.optional(),
  ask: Text,
})

/** Only a person can answer it. */
export const Attestation = z.strictObject({ ...base, kind: z.literal('attestation'), ask: Text, metWhen: MetWhen })

/** A person answers; the chart's evidence is shown beside the question and never decides. */
export const EvidenceOnly = z.strictObject({
  ...base,
  kind: z.literal('evidence-only'),
  ask: Text,
  metWhen: MetWhen,
  lookups: z
    .array(z.strictObject({ ...drugs, condition: ConditionTerms.optional(), within: Duration.optional(), label: Text }))
    .min(1),
})

export const StageIs = z.strictObject({ ...base, kind: z.literal('stage'), is: z.array(Stage).min(1) })

type Leaf = z.infer<
  | typeof Age
  | typeof Sex
  | typeof Diagnosis
  | typeof PriorTreatment
  | typeof DistinctTreatments
  | typeof Washout
  | typeof NotWithin
  | typeof Concurrent
  | typeof Allergy
  | typeof Measurement
  | typeof Attestation
  | typeof EvidenceOnly
  | typeof StageIs
>
type Base = Pick<Leaf, 'id' | 'section' | 'label' | 'quotes' | 'appliesTo' | 'note'>
export type All = Base & { kind: 'all'; of: Criterion[] }
export type Any = Base & { kind: 'any'; of: Criterion[] }
export type Not = Base & { kind: 'not'; of: Criterion }
export type AtLeast = Base & { kind: 'at-least'; n: number; of: Criterion[] }

/** The closed set of criterion kinds. A new kind must break the build wherever it must be learnt. */
export type Criterion = Leaf | All | Any | Not | AtLeast
export type CriterionKind = Criterion['kind']
export type CriterionOf<K extends CriterionKind> = Extract<Criterion, { kind: K }>

export const Criterion: z.ZodType<Criterion> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    Age,
    Sex,
    Diagnosis,
    PriorTreatment,
    DistinctTreatments,
    Washout,
    NotWithin,
    Concurrent,
    Allergy,
    Measurement,
    Attestation,
    EvidenceOnly,
    StageIs,
    z.strictObject({ ...base, kind: z.literal('all'), of: z.array(Criterion).min(1) }),
    z.strictObject({ ...base, kind: z.literal('any'), of: z.array(Criterion).min(1) }),
    z.strictObject({ ...base, kind: z.literal('not'), of: Criterion }),
    z.strictObject({ ...base, kind: z.literal('at-least'), n: z.int().positive(), of: z.array(Criterion).min(1) }),
  ]),
) as z.ZodType<Criterion>
