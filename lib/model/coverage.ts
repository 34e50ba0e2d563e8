import { z } from 'zod'
import { DOMAINS } from './closed-lists'
import { Locator } from './locator'
import { ResolvedSubstance } from './resolution'
import { Route } from './substance'

/** What the page says a chart is made of; absence can be claimed only for a domain whose list is complete. */
export const Domain = z.enum(DOMAINS)
export type Domain = z.infer<typeof Domain>

export const DomainCoverage = z.enum(['complete', 'incomplete', 'not-on-page'])
export type DomainCoverage = z.infer<typeof DomainCoverage>

/** Named signs that a list is not shown whole. */
export const SignKind = z.enum([
  'pager',
  'row-count',
  'virtual-rows',
  'load-more',
  'active-only',
  'filter',
  'collapsed',
  'hidden-tab',
  'truncated',
  'loading',
  'closed-frame',
  'closed-root',
  'picture',
  'row-limit',
  'changed-while-reading',
  /** The page gathers what several places hold, and one of them did not answer. */
  'source-missing',
  /** From a file or a paste: nobody can see what was left out of it. */
  'extract',
])
export type SignKind = z.infer<typeof SignKind>

/** One sign, with the words of the page that gave it away. `grid` is set when it speaks of one grid only. */
export const Sign = z.strictObject({ kind: SignKind, text: z.string(), grid: z.string().optional() })
export type Sign = z.infer<typeof Sign>

/** Why something on the page could not be used. */
export const UnreadWhy = z.enum([
  'closed-frame',
  'sandboxed-frame',
  'closed-root',
  'picture',
  'row-limit',
  'text-limit',
  'depth-limit',
  'changed-while-reading',
  'no-drug-column',
  'unrecognised-name',
  'ambiguous-name',
  'unsure-what-list',
  'unreadable-date',
  'several-patients',
  'reader-failed',
  'hint-outdated',
  /** A line that denies what it names ("no steroids"): seen, and no treatment. */
  'denied-line',
  /** Read before, and its list was read again without it. */
  'no-longer-shown',
  /** A file points at something it does not hold, or says that it knows nothing. */
  'not-in-file',
])
export type UnreadWhy = z.infer<typeof UnreadWhy>

/** A drug that stands in words which were not used. No exposure: enough to ask whether a program is meant. */
export const SeenDrug = z.strictObject({
  substances: z.array(ResolvedSubstance).min(1),
  route: Route.optional(),
  form: z.string().optional(),
})
export type SeenDrug = z.infer<typeof SeenDrug>

/** Something that was seen and not used: shown to the clinician, never dropped. */
export const Unread = z.strictObject({
  text: z.string(),
  why: UnreadWhy,
  count: z.int().positive().optional(),
  locator: Locator.optional(),
  /** What the lexicon found in a row that may be this patient's treatment. */
  seen: z.array(SeenDrug).optional(),
})
export type Unread = z.infer<typeof Unread>
