import { z } from 'zod'
import { CaseState } from './case'
import { ConditionTerms, Criterion, Stage } from './criterion'
import { IsoDay, PartialDate } from './date'
import { PackCase } from './pack-case'
import { PdfMapping } from './pdf-mapping'
import { Questionnaire } from './questionnaire'
import { Route } from './substance'
import { Lang, Quote, SourceDocument, Text } from './text'
import { ValueSet } from './value-set'
import { VerificationItem } from './verification'

export const ProgramKind = z.enum([
  'access-program',
  'prescribing-framework',
  'supply-restriction',
  'safety-restriction',
  'shortage-watch',
  'trial-pointer',
  'registry',
  'pipeline',
])
export type ProgramKind = z.infer<typeof ProgramKind>

export const Jurisdiction = z.enum(['BE', 'FR', 'EU'])
export type Jurisdiction = z.infer<typeof Jurisdiction>

/** What makes a program speak unasked. All conditions of one trigger must hold; several triggers are alternatives. */
export const Trigger = z.strictObject({
  substances: z.array(z.string()).min(1).optional(),
  valueSet: z.string().optional(),
  routes: z.array(Route).min(1).optional(),
  /** Dose forms, folded ("tablet"). */
  forms: z.array(z.string()).min(1).optional(),
  condition: ConditionTerms.optional(),
})
export type Trigger = z.infer<typeof Trigger>

export const Contact = z.strictObject({
  role: Text,
  name: z.string().optional(),
  organisation: z.string(),
  address: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  quotes: z.array(Quote).min(1),
})
export type Contact = z.infer<typeof Contact>

/** One step of the way from request to delivery. Deadlines are working days of the jurisdiction. */
export const WorkflowStep = z.strictObject({
  id: z.string(),
  who: Text,
  what: Text,
  deadline: z.strictObject({ workingDays: z.int().positive(), after: z.string() }).optional(),
  /** Where a request stands once this step is done: from there the deadlines after it run. */
  reaches: CaseState.optional(),
  quotes: z.array(Quote).min(1),
})
export type WorkflowStep = z.infer<typeof WorkflowStep>

/** Something that must be done: what, by whom, when, to whom. */
export const Duty = z.strictObject({
  id: z.string(),
  who: Text,
  what: Text,
  to: Text,
  when: z.enum(['before-start', 'at-start', 'at-stop', 'each-order', 'monthly', 'on-event', 'during']),
  appliesTo: z.array(Stage).min(1).optional(),
  quotes: z.array(Quote).min(1),
})
export type Duty = z.infer<typeof Duty>

export const Dosing = z.strictObject({
  text: Text,
  route: Route,
  loadingMg: z.number().positive().optional(),
  maintenanceMg: z.number().positive().optional(),
  maintenanceMgPerKg: z.number().positive().optional(),
  everyDays: z.int().positive().optional(),
  vialMg: z.number().positive().optional(),
  quotes: z.array(Quote).min(1),
})
export type Dosing = z.infer<typeof Dosing>

export const AdverseReaction = z.strictObject({
  organClass: Text,
  frequency: z.enum(['very-common', 'common', 'uncommon', 'rare', 'very-rare', 'unknown']),
  reaction: Text,
})
export type AdverseReaction = z.infer<typeof AdverseReaction>

/** A passage of the source that belongs to no criterion and must still be readable (duration, disposal, remarks). */
export const Passage = z.strictObject({
  id: z.string(),
  title: Text,
  quotes: z.array(Quote).min(1),
  remark: Text.optional(),
})
export type Passage = z.infer<typeof Passage>

/** Alternative indications combine as *any*; each has criteria of its own beside the revision's common ones. */
export const Indication = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: Text,
  quotes: z.array(Quote).min(1),
  tier: z.int().positive().optional(),
  criteria: z.array(Criterion),
})
export type Indication = z.infer<typeof Indication>

export const Quota = z.strictObject({
  scope: z.enum(['national', 'centre']),
  per: z.enum(['month', 'year']),
  /** Null where the source sets a maximum without giving the figure. */
  maximum: z.int().positive().nullable(),
  indications: z.array(z.string()),
  quotes: z.array(Quote).min(1),
})
export type Quota = z.infer<typeof Quota>

/** What holds from a day on. Superseded by the next revision, never edited. */
export const Revision = z.strictObject({
  id: z.string(),
  /** First day; null when the source states none. */
  from: PartialDate.nullable(),
  /** Last day in force; null when open or not stated. */
  until: PartialDate.nullable(),
  /** `not-stated`: the source gives no dates, so it is never shown as simply active. */
  dates: z.enum(['stated', 'not-stated']),
  dateNote: Text.optional(),
  appliesTo: z.array(Stage).min(1),
  summary: Text,
  indications: z.array(Indication),
  criteria: z.array(Criterion),
  quotas: z.array(Quota),
  duties: z.array(Duty),
  dosing: z.array(Dosing),
  workflow: z.array(WorkflowStep),
  adverseReactions: z.array(AdverseReaction),
  passages: z.array(Passage),
  /** What the pharmacy verifies; absent where nobody wrote it, and then the verdict itself is verified. */
  verification: z.array(VerificationItem).optional(),
})
export type Revision = z.infer<typeof Revision>

export const Product = z.strictObject({
  substance: z.string(),
  brands: z.array(z.string()),
  atc: z.array(z.string()),
  routes: z.array(Route),
})
export type Product = z.infer<typeof Product>

/** A program with all its dated revisions: the unit that is signed, loaded, listed and rolled back. */
export const Pack = z.strictObject({
  schema: z.literal(1),
  id: z.string().regex(/^(be|fr|eu)-[a-z0-9-]+$/),
  version: z.int().positive(),
  kind: ProgramKind,
  title: Text,
  product: Product.nullable(),
  jurisdiction: Jurisdiction,
  authority: z.string(),
  sponsor: z.string().optional(),
  languages: z.array(Lang).min(1),
  triggers: z.array(Trigger),
  /** Before the first stated day: `not-yet`, or `dates-not-stated` when an earlier text existed that is not here. */
  beforeFirst: z.enum(['not-yet', 'dates-not-stated']),
  /** A dose within this many days makes a continuing patient; an interval of ours, said as such. */
  continuingWithinDays: z.int().positive(),
  sources: z.array(SourceDocument).min(1),
  contacts: z.array(Contact),
  valueSets: z.array(ValueSet),
  revisions: z.array(Revision).min(1),
  forms: z.array(Questionnaire),
  /** How sponsors' own PDFs are filled from these forms, each PDF known by its SHA-256; the PDF itself is the person's. */
  pdfMappings: z.array(PdfMapping).optional(),
  cases: z.array(PackCase),
  checkedOn: IsoDay,
})
export type Pack = z.infer<typeof Pack>

/** A form as it is offered: what it is called, without its fields. */
export type FormHead = Pick<Questionnaire, 'id' | 'title' | '_title'>

/** What a verdict is made of and shown with. A whole pack is one too; its cases, its PDFs and the fields of its forms wait until asked for. */
export type VerdictPack = Omit<Pack, 'cases' | 'pdfMappings' | 'forms'> & { forms: readonly FormHead[] }
