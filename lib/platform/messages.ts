import { z } from 'zod'
import { IsoDay } from '../model/date'
import { Draft, DraftSummary } from '../model/draft'
import { Hint } from '../model/hint'
import { Locator } from '../model/locator'
import { Prescriber } from '../model/prescriber'
import { ResolutionBatch } from '../model/resolution'
import { Lang } from '../model/text'
import { BACKUP_MESSAGES } from './backup-messages'
import { CASE_MESSAGES } from './case-messages'
import { Anchors, ChartedPage } from './charted-page'
import { EDITOR_MESSAGES } from './editor-messages'
import { HINT_MESSAGES } from './hint-messages'
import { LEXICON_MESSAGES } from './lexicon-messages'
import { LoadedHere, PACK_MESSAGES } from './pack-messages'
import { PDF_MAPPING_MESSAGES } from './pdf-mapping-messages'
import { PHARMACY_MESSAGES } from './pharmacy-messages'
import { PORTAL_MESSAGES } from './portal-messages'
import { PRACTICE_MESSAGES } from './practice-messages'
import { TEACH_MESSAGES } from './teach-messages'
import { VAULT_MESSAGES } from './vault-messages'

/** Expected failures cross the border as values, worded by code; a thrown error is a bug. */
export const Problem = z.strictObject({
  code: z.enum([
    'not-your-panel',
    'tab-gone',
    'cannot-script',
    'read-failed',
    'not-found',
    'newer-version-exists',
    'already-sent',
    'storage-full',
    'storage-failed',
    'damaged',
    'locked',
    'wrong-passphrase',
    'wait',
    'passphrase-required',
    'not-carried',
    'bad-message',
    'internal',
  ]),
  detail: z.string(),
})
export type Problem = z.infer<typeof Problem>

/** The page as the background tells the panel about it. */
export const TabContext = z.strictObject({
  tabId: z.int(),
  title: z.string(),
  windowed: z.boolean(),
  clickedAt: z.number(),
  /** A request was carried here by the click: the page is a portal to be filled, not a chart. */
  portal: z.literal(true).optional(),
})
export type TabContext = z.infer<typeof TabContext>

const Jurisdictions = z.array(z.enum(['BE', 'FR', 'EU']))

export const PanelSide = z.enum(['left', 'right'])
export type PanelSide = z.infer<typeof PanelSide>

export const Settings = z.strictObject({
  lang: Lang.optional(),
  jurisdictions: Jurisdictions.optional(),
  who: z.string().optional(),
  /** Shows the panel's way to the pharmacist's workbench. */
  role: z.enum(['clinician', 'pharmacist']).optional(),
  /** The centre that ledgers and quotas of this workstation are kept for. */
  centre: z.string().max(120).optional(),
  /** The person's own details, for their requests. */
  me: Prescriber.optional(),
  /** Days after their last change that requests are kept; the organisation's policy goes before. */
  retentionDays: z.int().min(1).max(3650).optional(),
  /** Requests are kept under a passphrase or not at all; the organisation's policy goes before. */
  passphraseRequired: z.boolean().optional(),
  panelWidth: z.int().optional(),
  panelSide: PanelSide.optional(),
})
export type Settings = z.infer<typeof Settings>

/**
 * What this run fixes instead of a person: the day it is judged as of, the planned first dose, one program, the language. Empty
 * in daily use. `npm run check`, the demo and the tests write it to the session storage before they click.
 */
export const RunOptions = z.strictObject({
  asOf: IsoDay.optional(),
  planned: IsoDay.optional(),
  program: z.string().optional(),
  lang: Lang.optional(),
  jurisdictions: Jurisdictions.optional(),
})
export type RunOptions = z.infer<typeof RunOptions>

/**
 * Every message there is: what goes in, what comes back. The panel asks, the background answers; each is idempotent and
 * survives a worker restart. All carry the panel's one-time nonce, checked against the tab it was given to.
 */
export const MESSAGES = {
  /**
   * The panel's first word: what it is beside, how the person and the run want it, and what was loaded here; null when that could not
   * be told.
   */
  'panel-ready': {
    request: z.strictObject({}),
    response: z.strictObject({ tab: TabContext, settings: Settings, run: RunOptions, loaded: LoadedHere.nullable() }),
  },
  /**
   * Reads the page and charts it as of the run's day, else today. The first one was begun by the click. With `trial`, the page is
   * read as it would be with that hint, which is not kept.
   */
  'read-page': { request: z.strictObject({ trial: Hint.optional() }), response: ChartedPage },
  'resolve-lines': { request: z.strictObject({ lines: z.array(z.string()).max(20_000) }), response: ResolutionBatch },
  highlight: {
    request: z.strictObject({ locator: Locator }),
    response: z.strictObject({ found: z.enum(['same', 'changed', 'gone']) }),
  },
  /** Watches who is on the page, in every frame that was read; `lost` counts the places that no longer read as they did. */
  'watch-page': {
    request: z.strictObject({ anchors: Anchors }),
    response: z.strictObject({ lost: z.int() }),
  },
  'clear-highlight': { request: z.strictObject({}), response: z.strictObject({}) },
  'close-panel': { request: z.strictObject({}), response: z.strictObject({}) },
  'patient-key': { request: z.strictObject({ identity: z.string() }), response: z.strictObject({ key: z.string() }) },
  'list-drafts': { request: z.strictObject({ patientKey: z.string().optional() }), response: z.array(DraftSummary) },
  'open-draft': { request: z.strictObject({ id: z.string() }), response: Draft },
  /**
   * `draft.version` is one more than the version it was opened with (a new draft: 1). The reply comes once it is on disk. The same
   * save sent twice is one save; any other version is refused with `newer-version-exists`.
   */
  'save-draft': { request: z.strictObject({ draft: Draft }), response: z.strictObject({ version: z.int() }) },
  'delete-draft': { request: z.strictObject({ id: z.string() }), response: z.strictObject({}) },
  'restore-draft': { request: z.strictObject({ draft: Draft }), response: z.strictObject({}) },
  'get-settings': { request: z.strictObject({}), response: Settings },
  /** Merged into what is stored; the whole comes back. */
  'set-settings': { request: Settings, response: Settings },
  /**
   * From the overlay in the page. `person`: a button, Escape or a second click took the panel away. `page`: the page kept removing
   * it, and it goes on in a window of its own.
   */
  'overlay-closed': {
    request: z.strictObject({ by: z.enum(['person', 'page']) }),
    response: z.strictObject({}),
  },
  /** From the overlay: where a person put the panel. */
  'overlay-moved': {
    request: z.strictObject({ width: z.int().positive(), side: PanelSide }),
    response: z.strictObject({}),
  },
  ...LEXICON_MESSAGES,
  ...HINT_MESSAGES,
  ...VAULT_MESSAGES,
  ...CASE_MESSAGES,
  ...PHARMACY_MESSAGES,
  ...PACK_MESSAGES,
  ...BACKUP_MESSAGES,
  ...PRACTICE_MESSAGES,
  ...TEACH_MESSAGES,
  ...EDITOR_MESSAGES,
  ...PORTAL_MESSAGES,
  ...PDF_MAPPING_MESSAGES,
} as const

export type MessageType = keyof typeof MESSAGES
export type Request<T extends MessageType> = z.infer<(typeof MESSAGES)[T]['request']>
export type Response<T extends MessageType> = z.infer<(typeof MESSAGES)[T]['response']>

export const Envelope = z.strictObject({
  sidelight: z.literal(1),
  type: z.string(),
  nonce: z.string(),
  body: z.unknown(),
})
export type Envelope = z.infer<typeof Envelope>

export type Reply<T> = { ok: true; value: T } | { ok: false; problem: Problem }
