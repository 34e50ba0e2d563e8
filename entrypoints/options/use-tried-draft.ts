import { useEffect, useState } from 'preact/hooks'
import type { Lang } from '../../lib/model/text'
import { packFaults } from '../../lib/packs/editor/pack-form'
import type { TriedPack } from '../../lib/packs/editor/tried-pack'
import { send } from '../../lib/platform/send'

const RESTS_MS = 350

/**
 * What a program being written comes to: tried out whenever it rests, null while it is no pack. `trying`: what is shown is of a
 * draft before this one.
 */
export const useTriedDraft = (
  draft: unknown,
  lang: Lang,
): { tried: TriedPack | null; trying: boolean; failed: string } => {
  const [last, setLast] = useState<{ of: unknown; tried: TriedPack | null }>({ of: undefined, tried: null })
  const [failed, setFailed] = useState('')
  useEffect(() => {
    let over = false
    const attempt = async () => {
      if (packFaults(draft).length > 0) return setLast({ of: draft, tried: null })
      const reply = await send('try-pack', { json: JSON.stringify(draft), lang })
      if (over) return
      setFailed(reply.ok ? '' : reply.problem.detail)
      if (reply.ok) setLast({ of: draft, tried: reply.value })
    }
    const timer = setTimeout(() => void attempt(), RESTS_MS)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [draft, lang])
  return { tried: last.tried, trying: last.of !== draft, failed }
}
