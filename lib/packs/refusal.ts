import { z } from 'zod'

/** The way a pack file goes; a refusal says at which of these it stopped. */
export const STEPS = ['file', 'signature', 'schema', 'scope', 'version', 'lint', 'cases'] as const

/** Why a file is not taken: at which step, where in it, and what is wrong. Nothing that is installed has changed. */
export const Refusal = z.strictObject({
  step: z.enum(STEPS),
  code: z.enum([
    'too-large',
    'not-json',
    'duplicate-key',
    'not-signed',
    'algorithm',
    'unknown-key',
    'expired-key',
    'revoked-key',
    'replaced-key',
    'altered',
    'schema',
    'program-out-of-scope',
    'jurisdiction-out-of-scope',
    'look-alike',
    'older-version',
    'older-date',
    'same-version',
    'already-active',
    'lint',
    'case',
  ]),
  /** A path, an id, a key's name; empty when it is the file as a whole. */
  where: z.string(),
  why: z.string(),
})
export type Refusal = z.infer<typeof Refusal>

export type Checked<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

const STEP_OF: Record<Refusal['code'], Refusal['step']> = {
  'too-large': 'file',
  'not-json': 'file',
  'duplicate-key': 'file',
  'not-signed': 'file',
  algorithm: 'signature',
  'unknown-key': 'signature',
  'expired-key': 'signature',
  'revoked-key': 'signature',
  'replaced-key': 'signature',
  altered: 'signature',
  schema: 'schema',
  'program-out-of-scope': 'scope',
  'jurisdiction-out-of-scope': 'scope',
  'look-alike': 'scope',
  'older-version': 'version',
  'older-date': 'version',
  'same-version': 'version',
  'already-active': 'version',
  lint: 'lint',
  case: 'cases',
}

export const refuse = (code: Refusal['code'], where: string, why: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { step: STEP_OF[code], code, where, why },
})
