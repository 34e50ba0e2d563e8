import type { IsoDay } from '../../model/date'
import type { Pack } from '../../model/pack'
import { lintPack } from '../../rules/lint/lint-pack'
import type { Linted, Smell } from '../../rules/lint/smell'
import { openPackText } from '../open-pack-text'
import { type Checked, refuse } from '../refusal'
import { openSigned } from '../trust/open-signed'
import { inScope } from '../trust/scope'
import { PACK_TYPE } from '../trust/sign'
import type { TrustedKey } from '../trust/trusted-key'
import { notBack, type VersionMark } from '../trust/version-mark'

/** What a file is held against. */
export interface Ground {
  keys: readonly TrustedKey[]
  today: IsoDay
  knownIds: readonly string[]
  markOf: (program: string) => VersionMark | null
  activeDigestOf: (program: string) => string | null
  lexicon: Linted['lexicon']
  /** An admin takes an older pack on purpose: the version may go back, and it is logged. */
  allowOlder: boolean
}

export interface CheckedPack {
  pack: Pack
  key: TrustedKey
  digest: string
  /** What its author should look at; nothing of it is an error. */
  warnings: Smell[]
}

const digestOf = async (text: string): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

const split = (problem: string): [string, string] => {
  const at = problem.indexOf(': ')
  return at < 0 ? ['', problem] : [problem.slice(0, at), problem.slice(at + 2)]
}

/** Signature, schema, scope, version, lint: in this order, the first fault ends it. The pack's cases are run apart: they take longer. */
export const checkPack = async (file: string, ground: Ground): Promise<Checked<CheckedPack>> => {
  const signed = await openSigned(file, PACK_TYPE, ground.keys, ground.today)
  if (!signed.ok) return signed
  const { text, key } = signed.value
  const opened = openPackText(text)
  if (!opened.ok) return refuse('schema', ...split(opened.problem))
  const pack = opened.value
  const scope = inScope(pack, key, ground.knownIds)
  if (!scope.ok) return scope
  const digest = await digestOf(text)
  const version = notBack(pack, digest, ground.markOf(pack.id), ground.activeDigestOf(pack.id))
  const older = !version.ok && version.refusal.code !== 'already-active'
  if (!version.ok && !(older && ground.allowOlder)) return version
  const smells = lintPack(pack, ground.lexicon)
  const error = smells.find(({ level }) => level === 'error')
  if (error !== undefined) return refuse('lint', error.where, error.message)
  return { ok: true, value: { pack, key, digest, warnings: smells } }
}
