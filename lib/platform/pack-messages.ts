import { z } from 'zod'
import { IsoDay } from '../model/date'
import { Pack } from '../model/pack'
import { Lang } from '../model/text'
import { LocalDatesRow, ProgramState } from '../packs/program-state'
import { Refusal } from '../packs/refusal'
import { KeyFile } from '../packs/trust/key-file'
import { TrustedKey } from '../packs/trust/trusted-key'
import { Policy } from './policy'

const Nothing = z.strictObject({})
const Who = z.string().trim().min(1).max(200)
const ProgramId = Pack.shape.id

/** What was asked for, or why the file is not taken. */
const orRefused = <T extends z.ZodType>(value: T) =>
  z.union([z.strictObject({ ok: z.literal(true), value }), z.strictObject({ ok: z.literal(false), refusal: Refusal })])

/** A file to look at. Every message carries it whole and is judged anew: nothing is trusted from one to the next. */
const PackFile = z.strictObject({ file: z.string().max(11_000_000), allowOlder: z.boolean() })

/** What was loaded here and judges (`lib/packs/active-packs.ts`). */
export const LoadedHere = z.strictObject({
  packs: z.array(z.strictObject({ pack: Pack, signedBy: z.string() })),
  local: z.array(z.strictObject({ program: z.string(), dates: LocalDatesRow })),
})

export const OpenedPack = z.strictObject({
  program: z.string(),
  title: Pack.shape.title,
  version: z.int(),
  checkedOn: IsoDay,
  signedBy: z.string(),
  kid: z.string(),
  warnings: z.array(z.strictObject({ smell: z.string(), where: z.string(), message: z.string() })),
  cases: z.int(),
  /** What is in use for this program now; null when none is. */
  replaces: z.strictObject({ version: z.int(), checkedOn: IsoDay, signedBy: z.string().nullable() }).nullable(),
  /** The first day of its latest revision, when that is still to come. */
  startsOn: IsoDay.nullable(),
})
export type OpenedPack = z.infer<typeof OpenedPack>

export const PackPreview = z.strictObject({
  prose: z.array(
    z.strictObject({
      id: z.string(),
      did: z.enum(['changed', 'new', 'gone']),
      lines: z.array(z.strictObject({ did: z.enum(['added', 'removed']), text: z.string() })),
    }),
  ),
  compared: z.int(),
  verdicts: z.array(
    z.strictObject({
      name: z.string(),
      differences: z.array(
        z.strictObject({
          what: z.enum([
            'verdict',
            'inForce',
            'appliesTo',
            'notice',
            'revision',
            'earliestStart',
            'binding',
            'criterion',
          ]),
          criterion: z.string(),
          before: z.string(),
          after: z.string(),
        }),
      ),
    }),
  ),
})
export type PackPreview = z.infer<typeof PackPreview>

/** A pack that was loaded here, without its content. */
export const LoadedPack = z.strictObject({
  digest: z.string(),
  program: z.string(),
  version: z.int(),
  checkedOn: IsoDay,
  signedBy: z.string(),
  kid: z.string(),
  loadedOn: IsoDay,
  loadedBy: z.string(),
  origin: z.enum(['person', 'policy']),
})
export type LoadedPack = z.infer<typeof LoadedPack>

const Log = z.array(
  z.strictObject({
    seq: z.int().optional(),
    at: z.string(),
    who: z.string(),
    what: z.string(),
    about: z.string(),
    detail: z.string(),
  }),
)
export type Log = z.infer<typeof Log>

/** What the options page and the panel ask of the background about programs, keys and the organisation's policy. */
export const PACK_MESSAGES = {
  /** The policy without its packs, which are listed with the programs. */
  'get-policy': {
    request: Nothing,
    response: z.strictObject({ policy: Policy.omit({ packs: true }), problems: z.array(z.string()) }),
  },
  /** What was loaded here and judges; empty where nothing was. */
  'active-packs': {
    request: Nothing,
    response: LoadedHere,
  },
  'list-programs': {
    request: Nothing,
    response: z.strictObject({
      states: z.array(ProgramState),
      loaded: z.array(LoadedPack),
      /** Packs of the policy that were not taken, with why. */
      refused: z.array(Refusal),
    }),
  },
  /** A program that judges here, as sentences. */
  'program-prose': {
    request: z.strictObject({ program: ProgramId, lang: Lang }),
    response: z.array(z.strictObject({ id: z.string(), lines: z.array(z.string()) })),
  },
  'open-pack': { request: PackFile, response: orRefused(OpenedPack) },
  /** Some of its own cases, by number: the page shows how far it is and can stop. */
  'run-pack-cases': {
    request: PackFile.extend({ from: z.int().nonnegative(), to: z.int() }),
    response: orRefused(z.literal(true)),
  },
  'preview-pack': { request: PackFile.extend({ lang: Lang }), response: orRefused(PackPreview) },
  /** Checks everything once more, then takes it into use or keeps it until `from`. `reason` is asked for an older one. */
  'activate-pack': {
    request: PackFile.extend({ who: Who, from: IsoDay.nullable(), reason: z.string().max(500) }),
    response: orRefused(z.literal(true)),
  },
  'roll-back-pack': { request: z.strictObject({ program: ProgramId, who: Who }), response: Nothing },
  'bring-pack-again': { request: z.strictObject({ program: ProgramId, who: Who }), response: Nothing },
  'cancel-waiting-pack': { request: z.strictObject({ program: ProgramId, who: Who }), response: Nothing },
  'set-local-dates': {
    request: z.strictObject({
      program: ProgramId,
      who: Who,
      dates: LocalDatesRow.pick({ from: true, until: true }).nullable(),
    }),
    response: Nothing,
  },
  'list-keys': { request: Nothing, response: z.array(TrustedKey) },
  'add-key': { request: z.strictObject({ file: KeyFile, who: Who }), response: Nothing },
  'rotate-key': {
    request: z.strictObject({ statement: z.string().max(100_000), who: Who }),
    response: orRefused(z.literal(true)),
  },
  'revoke-key': { request: z.strictObject({ kid: z.string(), who: Who }), response: Nothing },
  'list-audit': { request: Nothing, response: Log },
} as const
