import { useEffect, useRef, useState } from 'preact/hooks'
import { PackChanges } from '../../components/pack-changes'
import { PackDecision } from '../../components/pack-decision'
import { PackDrop } from '../../components/pack-drop'
import { PackRefusal } from '../../components/pack-refusal'
import { formatDate } from '../../lib/dates/format-date'
import type { IsoDay } from '../../lib/model/date'
import type { Refusal } from '../../lib/packs/refusal'
import { send } from '../../lib/platform/send'
import { type LookedAt, lookAtPack } from './look-at-pack'
import type { Signed } from './signed'

interface Working {
  name: string
  done: number
  all: number
  cancel: () => void
}

/** A refusal that an admin may overrule, with a reason. */
const isOlder = ({ step, code }: Refusal): boolean => step === 'version' && code !== 'already-active'

/** A pack file from being chosen to being in use: looked at, shown with what it changes, then taken, kept or thrown away. */
export const LoadPack = ({ who, today, lang, t, onDone }: Signed & { onDone: (said: string) => void }) => {
  const [file, setFile] = useState<{ name: string; text: string; older: boolean } | null>(null)
  const [working, setWorking] = useState<Working | null>(null)
  const [found, setFound] = useState<LookedAt | null>(null)
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState('')
  const result = useRef<HTMLDivElement>(null)

  // What came out is where one goes on reading.
  useEffect(() => {
    if (found !== null) result.current?.focus()
  }, [found])

  const look = async (name: string, text: string, older: boolean) => {
    const stop = new AbortController()
    const show = (done: number, all: number) => setWorking({ name, done, all, cancel: () => stop.abort() })
    setFile({ name, text, older })
    setFound(null)
    setSaid('')
    show(0, 0)
    const looked = await lookAtPack(text, older, lang, show, stop.signal)
    setWorking(null)
    setFound(looked)
    if (looked.did === 'cancelled') setSaid(t('packs.load.cancelled'))
    if (looked.did === 'failed') setSaid(t('options.failed', { detail: looked.problem.detail }))
  }

  const discard = () => {
    setFile(null)
    setFound(null)
    setReason('')
  }

  const activate = async (from: IsoDay | null) => {
    if (file === null || found?.did !== 'opened') return
    if (who.trim() === '') return setSaid(t('options.who.missing'))
    const body = { file: file.text, allowOlder: file.older, who: who.trim(), from, reason: reason.trim() }
    const reply = await send('activate-pack', body)
    if (!reply.ok) return setSaid(t('options.failed', { detail: reply.problem.detail }))
    if (!reply.value.ok) return setFound({ did: 'refused', refusal: reply.value.refusal })
    const { title } = found.opened
    discard()
    setSaid('')
    onDone(
      from === null
        ? t('packs.load.active', { title: title[lang] })
        : t('packs.load.kept', { title: title[lang], date: formatDate(from, lang) }),
    )
  }

  return (
    <div class="load-pack">
      {working === null ? (
        <PackDrop onFile={(name, text) => void look(name, text, false)} t={t} />
      ) : (
        <div class="importing" data-testid="pack-working">
          <label>
            {t('packs.load.looking', { file: working.name })}
            <progress max={Math.max(1, working.all)} value={working.done} />
          </label>
          <p class="muted">{t('packs.load.cases', { done: working.done, all: working.all })}</p>
          <button type="button" onClick={working.cancel}>
            {t('options.lists.cancel')}
          </button>
        </div>
      )}
      <p role="status" class="said">
        {said}
      </p>
      <div ref={result} tabIndex={-1} data-testid="pack-result">
        {found?.did === 'refused' && (
          <>
            <PackRefusal refusal={found.refusal} t={t} />
            {isOlder(found.refusal) && file !== null && (
              <div class="actions">
                <label>
                  {t('packs.older.reason')}
                  <input
                    type="text"
                    data-testid="older-reason"
                    value={reason}
                    onInput={(event) => setReason(event.currentTarget.value)}
                  />
                </label>
                <button
                  type="button"
                  data-testid="older-allow"
                  disabled={reason.trim() === ''}
                  onClick={() => void look(file.name, file.text, true)}
                >
                  {t('packs.older.allow')}
                </button>
              </div>
            )}
          </>
        )}
        {found?.did === 'opened' && (
          <>
            <PackDecision
              opened={found.opened}
              today={today}
              lang={lang}
              onActivate={(from) => void activate(from)}
              onDiscard={discard}
              t={t}
            />
            <PackChanges preview={found.preview} t={t} />
          </>
        )}
      </div>
    </div>
  )
}
