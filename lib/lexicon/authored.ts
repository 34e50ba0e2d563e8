import { z } from 'zod'
import { AtcCode, Certainty, HalfLife, Route, Steroid, VaccineKind } from '../model/substance'

/**
 * The readable source format of the lexicon (`lib/lexicon/data/*.yaml`): one entry a substance, facts only.
 * `scripts/generate.ts` checks it against this schema, lints it and compiles it to the index the extension ships.
 */
const Country = z.enum(['BE', 'FR', 'NL', 'EU', 'UK', 'US', 'DE', 'LU', 'CH'])

/**
 * `BE FR NL`, `FR @oral`, `BE FR @intramuscular depot`, `EU @oral L01EG02`: countries, then what the brand alone says of route
 * and release, then the codes it has when they are not all those of its substance.
 */
export const Brand = z
  .string()
  .regex(/^[A-Z]{2}( [A-Z]{2})*( @[a-z-]+)*( (depot|modified))?( [A-V]\d{2}[A-Z]{2}\d{2})*$/)

/** `L04AX03`, `L04AX03 @oral`, `L04AA01 old`, `D11AH01 @cutaneous`; a group (`D02AC`) where WHO gives no fifth level. */
export const AuthoredAtc = z.string().regex(/^[A-V]\d{2}[A-Z]{2}(\d{2})?( @[a-z-]+)*( old)?$/)

export const AuthoredSubstance = z.strictObject({
  /** INN in English, lower case, salt folded. */
  inn: z.string().regex(/^[a-z0-9][a-z0-9 ,.()'/+-]*$/),
  fr: z.string(),
  nl: z.string(),
  de: z.string().optional(),
  /** Other full names in any language: USAN, BAN, DCF, old spellings, with salt where that is how charts write it. */
  synonyms: z.array(z.string()).optional(),
  /** Unambiguous abbreviations; those that mean two things stand in `ambiguous.yaml`. */
  abbr: z.array(z.string()).optional(),
  atc: z.array(AuthoredAtc).min(1),
  brands: z.record(z.string(), Brand).optional(),
  halfLives: z.array(HalfLife).optional(),
  steroid: Steroid.optional(),
  vaccine: VaccineKind.optional(),
  /** Tags that value sets refer to ("immunosuppressant", "dmt-ms", "anthelmintic", "antibacterial-systemic"…). */
  tags: z.array(z.string()).optional(),
  /** Only ever acts locally / only ever acts systemically, whatever the line says. */
  always: z.enum(['systemic', 'local']).optional(),
  source: z.string().optional(),
})
export type AuthoredSubstance = z.infer<typeof AuthoredSubstance>

/** A fixed combination with a name or a code of its own. */
export const AuthoredCombination = z.strictObject({
  of: z.array(z.string()).min(2),
  names: z.array(z.string()).optional(),
  atc: z.array(AuthoredAtc).min(1),
  brands: z.record(z.string(), Brand).optional(),
  source: z.string().optional(),
})
export type AuthoredCombination = z.infer<typeof AuthoredCombination>

/** One data file: `source` says where the facts of the file come from unless an entry says otherwise. */
export const AuthoredFile = z.strictObject({
  title: z.string(),
  source: z.string(),
  substances: z.array(AuthoredSubstance).optional(),
  combinations: z.array(AuthoredCombination).optional(),
})
export type AuthoredFile = z.infer<typeof AuthoredFile>

/** Brands whose code is one of their substance's several ("Votubia" is everolimus for tumours): name → codes. */
export const ProductCodes = z.strictObject({ source: z.string(), codes: z.record(z.string(), z.array(AtcCode).min(1)) })
export type ProductCodes = z.infer<typeof ProductCodes>

export const AmbiguousName = z.strictObject({ name: z.string(), means: z.array(z.string()).min(2), source: z.string() })
export const AtcMove = z.strictObject({ old: AtcCode, current: z.array(AtcCode).min(1) })
export type AmbiguousName = z.infer<typeof AmbiguousName>
export type AtcMove = z.infer<typeof AtcMove>
export const AmbiguousFile = z.strictObject({ title: z.string(), ambiguous: z.array(AmbiguousName) })
export const MovesFile = z.strictObject({ title: z.string(), source: z.string(), moves: z.array(AtcMove) })
export { Certainty, Country, Route }
