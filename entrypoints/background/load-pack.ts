import type { Pack } from '../../lib/model/pack'
import { type CheckedPack, checkPack } from '../../lib/packs/loading/check-pack'
import { failingCase } from '../../lib/packs/loading/failing-case'
import type { Checked } from '../../lib/packs/refusal'
import { signedPack } from '../../lib/packs/trust/signed-pack'
import { laterMark, type VersionMark } from '../../lib/packs/trust/version-mark'
import type { Request } from '../../lib/platform/messages'
import { activate, keepForLater } from '../../lib/storage/packs'
import type { Stored } from '../../lib/storage/stored'
import { lexicon } from './lexicon'
import { type Loaded, loadedPacks, now, today } from './packs-in-use'

/** A file checked against what stands here, with what stands here. */
export interface Looked extends CheckedPack {
  loaded: Loaded
  /** What judges for this program now; null when nothing does. */
  current: Pack | null
}

const markOf = ({ states, embedded }: Loaded, program: string): VersionMark | null => {
  const known = states.find((state) => state.program === program)?.mark ?? null
  const own = embedded.find(({ id }) => id === program)
  return own === undefined ? known : laterMark(known, { version: own.version, checkedOn: own.checkedOn, digest: '' })
}

const currentOf = ({ inUse, embedded }: Loaded, program: string): Pack | null => {
  const loaded = inUse.get(program)
  return loaded === undefined ? (embedded.find(({ id }) => id === program) ?? null) : signedPack(loaded.row.file)
}

/** Signature, schema, scope, version and lint of a file. */
export const look = async (file: string, allowOlder: boolean): Promise<Stored<Checked<Looked>>> => {
  const [stored, { index }] = await Promise.all([loadedPacks(), lexicon()])
  if (!stored.ok) return stored
  const loaded = stored.value
  const checked = await checkPack(file, {
    keys: loaded.keys,
    today: today(),
    knownIds: [...loaded.embedded.map(({ id }) => id), ...loaded.rows.map(({ program }) => program)],
    markOf: (program) => markOf(loaded, program),
    activeDigestOf: (program) => loaded.inUse.get(program)?.row.digest ?? null,
    lexicon: new Map(index.substances.map(({ facts }) => [facts.name, facts])),
    allowOlder,
  })
  if (!checked.ok) return { ok: true, value: checked }
  const current = currentOf(loaded, checked.value.pack.id)
  return { ok: true, value: { ok: true, value: { ...checked.value, loaded, current } } }
}

/** Checks a file whole, its cases included, and takes it into use or keeps it until its day. */
export const take = async (
  { file, allowOlder, who, from, reason }: Request<'activate-pack'>,
  origin: 'person' | 'policy',
): Promise<Stored<Checked<true>>> => {
  const looked = await look(file, allowOlder)
  if (!looked.ok) return looked
  if (!looked.value.ok) return { ok: true, value: looked.value }
  const { pack, key, digest, loaded } = looked.value.value
  const cases = failingCase(pack, (await lexicon()).index)
  if (!cases.ok) return { ok: true, value: cases }
  const row = {
    digest,
    program: pack.id,
    version: pack.version,
    checkedOn: pack.checkedOn,
    file,
    kid: key.kid,
    signedBy: key.name,
    loadedOn: today(),
    loadedBy: who,
    origin,
  }
  const mark = markOf(loaded, pack.id)
  const older =
    mark !== null &&
    (pack.version < mark.version ||
      pack.checkedOn < mark.checkedOn ||
      (pack.version === mark.version && mark.digest !== digest))
  const embedded = loaded.embedded.find(({ id }) => id === pack.id)?.version ?? 0
  const kept =
    from !== null && from > today()
      ? await keepForLater(row, from, { at: now(), who })
      : await activate(row, { at: now(), who, pinned: older ? embedded : null, reason })
  return kept.ok ? { ok: true, value: { ok: true, value: true } } : kept
}
