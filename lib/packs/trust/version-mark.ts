import { z } from 'zod'
import { IsoDay } from '../../model/date'
import type { Pack } from '../../model/pack'
import { type Checked, refuse } from '../refusal'

/** The highest version of a program that was ever in use here: later ones only, whatever was rolled back since. */
export const VersionMark = z.strictObject({ version: z.int(), checkedOn: IsoDay, digest: z.string() })
export type VersionMark = z.infer<typeof VersionMark>

/**
 * Neither the version nor the date of a program goes back. The very pack of the mark may come again when it is not in use (it was
 * rolled back); another one under its version may not.
 */
export const notBack = (
  pack: Pick<Pack, 'version' | 'checkedOn'>,
  digest: string,
  mark: VersionMark | null,
  activeDigest: string | null,
): Checked<true> => {
  if (mark === null) return { ok: true, value: true }
  if (digest === activeDigest) return refuse('already-active', `${pack.version}`, mark.checkedOn)
  if (pack.version < mark.version) return refuse('older-version', `${pack.version}`, `${mark.version}`)
  if (pack.version === mark.version && digest !== mark.digest)
    return refuse('same-version', `${pack.version}`, mark.checkedOn)
  if (pack.checkedOn < mark.checkedOn) return refuse('older-date', pack.checkedOn, mark.checkedOn)
  return { ok: true, value: true }
}

/** The later of two marks. */
export const laterMark = (a: VersionMark | null, b: VersionMark): VersionMark =>
  a !== null && a.version >= b.version ? a : b
