import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Response } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'

/** Under which key this workstation names patients, and the way to share it; `share` gives the problem, null when it is done. */
export const usePseudonyms = (): {
  view: Response<'get-workstation'> | null
  share: (phrase: string) => Promise<string | null>
} => {
  const [view, setView] = useState<Response<'get-workstation'> | null>(null)
  const look = useCallback(async () => {
    const reply = await send('get-workstation', {})
    if (reply.ok) setView(reply.value)
  }, [])
  useEffect(() => void look(), [look])
  const share = useCallback(
    async (phrase: string) => {
      const reply = await send('share-pseudonyms', { phrase })
      await look()
      return reply.ok ? null : reply.problem.detail
    },
    [look],
  )
  return { view, share }
}
