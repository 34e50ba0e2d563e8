import { z } from 'zod'
import { IsoDay } from '../../model/date'
import { AtcCode, Route } from '../../model/substance'

/** The files a hospital can obtain; `csv` is its own list. */
export const SourceKind = z.enum(['bdpm', 'sam', 'ema', 'csv'])
export type SourceKind = z.infer<typeof SourceKind>

/** One product of an official file, as facts: what it is called and what is in it. */
export const ImportedProduct = z.strictObject({
  /** The file's own key: CIS, SAM code, EMA number, line. */
  id: z.string(),
  /** Names as the file writes them, strength and form included; today's first, then those it had before. */
  names: z.array(z.string()).min(1),
  /** One entry an active moiety, with every spelling the file has for it, the moiety's own before its salts. */
  substances: z.array(z.array(z.string()).min(1)),
  /** Full codes of the product. */
  atc: z.array(AtcCode),
  /** Codes the file gives only in part ("L04"): they tell the class and no more. */
  groups: z.array(AtcCode),
  /** Routes; absent when the file has none or one that is not known here. */
  routes: z.array(Route).optional(),
})
export type ImportedProduct = z.infer<typeof ImportedProduct>

/** What ANSM says of a product's availability, as of a day. */
export const Shortage = z.strictObject({
  cis: z.string(),
  /** Absent: every pack of the product. */
  cip13: z.string().optional(),
  name: z.string().optional(),
  state: z.enum(['out-of-stock', 'tension', 'discontinued', 'available-again']),
  /** Start of the state; before 6 October 2023 the file has the day of its last change here. */
  from: IsoDay.nullable(),
  updated: IsoDay.nullable(),
  back: IsoDay.nullable(),
  url: z.string(),
})
export type Shortage = z.infer<typeof Shortage>

/** Why a row of a file gave no product. */
export const SkipReason = z.enum([
  'homeopathy',
  'no-composition',
  'no-name',
  'not-human',
  'never-authorised',
  'bad-row',
  'plain-word',
  'vaccine-unknown',
])
export type SkipReason = z.infer<typeof SkipReason>

export interface Skipped {
  what: string
  why: SkipReason
}

/** One piece of what a parser reads; it waits for `emit`, so that a slow taker slows the reading and memory stays flat. */
export interface Parsed {
  products: ImportedProduct[]
  skipped: Skipped[]
  shortages: Shortage[]
}
export type Emit = (parsed: Parsed) => Promise<void>
