import type { Answer } from '../../lib/model/answer'
import type { Chart } from '../../lib/model/chart'
import type { IsoDay } from '../../lib/model/date'
import type { Draft, DraftSummary } from '../../lib/model/draft'
import type { Jurisdiction, Pack } from '../../lib/model/pack'
import type { PageReading } from '../../lib/model/reading'
import type { Lang } from '../../lib/model/text'
import type { Problem, TabContext } from '../../lib/platform/messages'
import type { Judged } from './judge-page'

export type Phase =
  | { name: 'connecting' }
  | { name: 'reading' }
  | { name: 'resolving' }
  | { name: 'problem'; problem: Problem }
  | { name: 'ready' }

export type View = 'verdict' | 'chart' | 'drafts' | 'form'

export interface Page {
  reading: PageReading
  /** The chart before anybody answered anything. */
  base: Chart
  readMs: number
  chartMs: number
}

export interface OpenDraft {
  draft: Draft
  saving: 'saved' | 'saving' | Problem
}

/** Everything the panel shows; replaced whole at each change. */
export interface PanelState {
  phase: Phase
  tab: TabContext | null
  lang: Lang
  jurisdictions: readonly Jurisdiction[]
  who: string
  asOf: IsoDay
  planned: IsoDay
  packs: readonly Pack[]
  /** Installed packs that could not be opened, with the path of the fault. */
  refusedPacks: readonly string[]
  page: Page | null
  judged: Judged | null
  answers: readonly Answer[]
  program: string | null
  candidates: readonly string[]
  identity: string | null
  patientKey: string | null
  view: View
  drafts: readonly DraftSummary[]
  open: OpenDraft | null
  /** The draft deleted last, until something else happens: it can be brought back. */
  deleted: Draft | null
}
