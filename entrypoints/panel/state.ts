import type { AddedEntry } from '../../lib/charting/add-entries'
import type { BundleProblem } from '../../lib/charting/from-fhir/open-bundle'
import type { PasteProblem } from '../../lib/charting/pasted/reading-of-paste'
import type { Reading } from '../../lib/charting/readings-of-patient'
import type { ChartDifference } from '../../lib/charting/rows-that-differ'
import type { Difference } from '../../lib/forms/merge-prefill'
import type { Answer } from '../../lib/model/answer'
import type { CaseRecord } from '../../lib/model/case'
import type { Chart } from '../../lib/model/chart'
import type { IsoDay } from '../../lib/model/date'
import type { Draft, DraftSummary } from '../../lib/model/draft'
import type { Jurisdiction, Pack, VerdictPack } from '../../lib/model/pack'
import type { Prescriber } from '../../lib/model/prescriber'
import type { SubstanceFacts } from '../../lib/model/substance'
import type { Lang } from '../../lib/model/text'
import type { ChartedPage } from '../../lib/platform/charted-page'
import type { Words } from '../../lib/platform/i18n/translate'
import type { Problem, TabContext } from '../../lib/platform/messages'
import type { Judged } from './judge-page'

export type Phase =
  | { name: 'connecting' }
  | { name: 'reading' }
  | { name: 'problem'; problem: Problem }
  | { name: 'ready' }

export type View = 'verdict' | 'chart' | 'time' | 'drafts' | 'form' | 'teach' | 'list'

/**
 * Whose chart the page shows, as far as the panel knows. `checking`: it may be another patient's. `other`: it is. `away`: the page
 * of this window is not in front. In all but `same` nothing of a patient is on screen.
 */
export type Context = 'same' | 'checking' | 'other' | 'away'

export interface OpenDraft {
  draft: Draft
  saving: 'saved' | 'saving' | Problem
  /** Where the page said something else than the kept form when it was opened. */
  differences: readonly Difference[]
}

/** Why a list was not taken in place of the page. */
export type ListProblem = BundleProblem | PasteProblem | 'other-patient' | 'not-resolved'

/** A file or a paste that stands in place of the page. */
export interface FromList {
  kind: 'file' | 'paste'
  name: string | null
  /** The words at a place of it, as they were given; null when there is no such place. */
  placeOf: (path: string) => { at: string; words: string } | null
  /** What the page beside it showed when it was given. */
  beside: { identity: string | null; chart: Chart | null }
  /** Where it says something else than that page; null when that page was not of this patient. */
  differences: readonly ChartDifference[] | null
}

/** Everything the panel shows; replaced whole at each change. */
export interface PanelState {
  phase: Phase
  context: Context
  /** The page changed since it was read; the same patient is on it. */
  pageMoved: boolean
  /** When this patient's page was opened, by the panel's own clock. */
  shownAt: number
  /** Whom the panel was left with when another patient came; only compared, never shown. */
  left: string | null
  /** Whose readings were not shown because the page had changed by the time it was watched, and how many in a row. */
  doubted: { identity: string | null; times: number } | null
  /** How often the page has said that it may show another patient: a count that moved while waiting is a doubt. */
  doubts: number
  /** What every patient starts with. */
  start: Pick<PanelState, 'program' | 'candidates' | 'planned'>
  tab: TabContext | null
  lang: Lang
  /** The interface's strings in that language. */
  words: Words
  jurisdictions: readonly Jurisdiction[]
  /** Nobody has said yet whose programs speak here: it is asked, once. */
  askSite: boolean
  who: string
  /** A pharmacist sees the flags of a worklist and the way to the workbench. */
  role?: 'clinician' | 'pharmacist'
  /** The person's own details, typed once. */
  me: Prescriber
  asOf: IsoDay
  planned: IsoDay
  packs: readonly VerdictPack[]
  /** The same packs with all that is in them; null until a form or a fingerprint is wanted. */
  whole: readonly Pack[] | null
  readWhole: () => Promise<readonly Pack[]>
  /** What was loaded here could not be asked for: only the embedded packs judge, and it is said. */
  unknownLoads: boolean
  page: ChartedPage | null
  /** The list that is shown in place of the page; null while the page itself is. */
  from: FromList | null
  listProblem: ListProblem | null
  /** The charts of this patient's pages as each was read, the one in view last: together they are `page.base`. */
  readings: readonly Reading[]
  judged: Judged | null
  answers: readonly Answer[]
  /** Medicines that a person added to the chart, and facts of the substances that people named. */
  added: readonly AddedEntry[]
  facts: Readonly<Record<string, SubstanceFacts>>
  program: string | null
  candidates: readonly string[]
  identity: string | null
  patientKey: string | null
  view: View
  drafts: readonly DraftSummary[]
  /** Where requests stand; one that never moved is a draft and not among them. */
  cases: readonly CaseRecord[]
  open: OpenDraft | null
  /** Requests with something unwritten in them that are no longer in view: their patient left. Never shown; tried until they are kept. */
  aside: readonly OpenDraft[]
  /** The request that is on its way into view, a kept one or a new one; only the one asked for last comes. */
  opening: { draft: string | null } | null
  /** The request that waits for the passphrase. */
  waiting?: string | null
  /** The request that could not be opened, and why; said where it stands in the list. */
  refused: { id: string; problem: Problem } | null
  /** The draft deleted last, until something else happens: it can be brought back. */
  deleted: Draft | null
}
