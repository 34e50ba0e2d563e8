import { useEffect, useState } from 'preact/hooks'
import { LookupResult } from '../../components/lookup-result'
import { SignAs } from '../../components/options-sign-as'
import { boxName } from '../../lib/lexicon/import/box-names'
import type { ShortageBook } from '../../lib/lexicon/shortages-of'
import type { Resolution, ResolutionBatch } from '../../lib/model/resolution'
import { send } from '../../lib/platform/send'
import { loadShortages } from './load-shortages'
import type { Signed } from './signed'

const TYPING_PAUSE_MS = 120

interface Answer {
  resolution: Resolution
  substances: ResolutionBatch['substances']
}

/** The part of a line that names something: what stands before the strength and the form. */
const nameIn = (line: string): string => (boxName(line) ?? line).trim().slice(0, 120)

/** Type a line, see how it resolves; keep what an unknown one means. */
export const LookupSection = ({ who, today, lang, t, onWho }: Signed & { onWho: (who: string) => void }) => {
  const [line, setLine] = useState('')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [said, setSaid] = useState('')
  const [round, setRound] = useState(0)
  const [name, setName] = useState('')
  const [shortages, setShortages] = useState<ShortageBook | null>(null)
  useEffect(() => void loadShortages().then(setShortages), [])

  useEffect(() => {
    if (line.trim() === '') {
      setAnswer(null)
      return
    }
    let current = true
    const timer = setTimeout(async () => {
      const reply = await send('resolve-lines', { lines: [line] })
      if (!current) return
      const [resolution] = reply.ok ? reply.value.resolutions : []
      if (reply.ok && resolution !== undefined) setAnswer({ resolution, substances: reply.value.substances })
      else if (!reply.ok) setSaid(t('options.failed', { detail: reply.problem.detail }))
    }, TYPING_PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [line, round, t])

  const keep = async (meant: string) => {
    if (who.trim() === '') return setSaid(t('options.who.missing'))
    const synonym = { name: name.trim(), means: meant.split(' + '), who: who.trim(), on: today }
    const reply = await send('save-synonym', { synonym })
    if (!reply.ok) return setSaid(t('options.failed', { detail: reply.problem.detail }))
    const { refused } = reply.value
    if (refused === undefined) setSaid(t('options.lookup.kept', { name: meant }))
    else if (refused.why === 'held')
      setSaid(t('options.syn.refused', { name: synonym.name, means: refused.means.join(' + ') }))
    else setSaid(t('options.syn.tooPlain', { name: synonym.name }))
    setRound((n) => n + 1)
  }

  return (
    <section aria-labelledby="lookup-title">
      <h1 id="lookup-title">{t('options.lookup')}</h1>
      <p class="muted">{t('options.lookup.what')}</p>
      <label class="wide">
        {t('options.lookup.line')}
        <input
          type="text"
          data-testid="lookup-line"
          value={line}
          maxLength={2000}
          spellcheck={false}
          autocomplete="off"
          onInput={(event) => {
            setSaid('')
            setLine(event.currentTarget.value)
            setName(nameIn(event.currentTarget.value))
          }}
        />
      </label>
      <p role="status" class="said">
        {said}
      </p>
      {answer !== null && (
        <LookupResult {...answer} shortages={shortages} lang={lang} onKeep={(name) => void keep(name)} t={t}>
          <div class="actions">
            <label>
              {t('options.syn.name')}
              <input
                type="text"
                data-testid="synonym-name"
                value={name}
                maxLength={120}
                onInput={(event) => setName(event.currentTarget.value)}
              />
            </label>
            <SignAs who={who} onWho={onWho} t={t} />
          </div>
        </LookupResult>
      )}
    </section>
  )
}
