import type { Lang } from '../../lib/model/text'
import type { Refusal } from '../../lib/packs/refusal'
import type { Problem } from '../../lib/platform/messages'
import type { OpenedPack, PackPreview } from '../../lib/platform/pack-messages'
import { send } from '../../lib/platform/send'

/** Cases between two looks at whether to go on. */
const AT_ONCE = 25

export type LookedAt =
  | { did: 'opened'; opened: OpenedPack; preview: PackPreview }
  | { did: 'refused'; refusal: Refusal }
  | { did: 'failed'; problem: Problem }
  | { did: 'cancelled' }

/** Signature, schema, scope, version and lint; then every case; then what would change. Nothing is installed by it. */
export const lookAtPack = async (
  file: string,
  allowOlder: boolean,
  lang: Lang,
  onCases: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<LookedAt> => {
  const opened = await send('open-pack', { file, allowOlder })
  if (!opened.ok) return { did: 'failed', problem: opened.problem }
  if (!opened.value.ok) return { did: 'refused', refusal: opened.value.refusal }
  const { cases } = opened.value.value
  for (let from = 0; from < cases; from += AT_ONCE) {
    if (signal.aborted) return { did: 'cancelled' }
    onCases(from, cases)
    const run = await send('run-pack-cases', { file, allowOlder, from, to: from + AT_ONCE })
    if (!run.ok) return { did: 'failed', problem: run.problem }
    if (!run.value.ok) return { did: 'refused', refusal: run.value.refusal }
  }
  if (signal.aborted) return { did: 'cancelled' }
  const preview = await send('preview-pack', { file, allowOlder, lang })
  if (!preview.ok) return { did: 'failed', problem: preview.problem }
  return preview.value.ok
    ? { did: 'opened', opened: opened.value.value, preview: preview.value.value }
    : { did: 'refused', refusal: preview.value.refusal }
}
