import { formatISO } from 'date-fns'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { ImportProgress } from '../../components/import-progress'
import { ImportSummaryView } from '../../components/import-summary-view'
import { InstalledLists } from '../../components/installed-lists'
import { ListPicker } from '../../components/list-picker'
import { formatDate } from '../../lib/dates/format-date'
import type { ImportSummary } from '../../lib/lexicon/import/import-summary'
import { recogniseFiles } from '../../lib/lexicon/import/parse-files'
import type { InstalledList } from '../../lib/platform/lexicon-messages'
import { send } from '../../lib/platform/send'
import { type Imported, type Progress, runImport } from './run-import'
import type { Signed } from './signed'

interface Running {
  progress: Progress
  startedAt: number
  now: number
  cancel: () => void
}

/** Latest change of the chosen files: what evidence calls "file of …". */
const dayOf = (files: readonly File[]): string =>
  formatISO(new Date(Math.max(...files.map(({ lastModified }) => lastModified))), { representation: 'date' })

/** Import by file picker or drop, with progress and cancel; what is installed; remove. */
export const ListsSection = ({ today, lang, t }: Signed) => {
  const [installed, setInstalled] = useState<InstalledList[]>([])
  const [running, setRunning] = useState<Running | null>(null)
  const [summary, setSummary] = useState<ImportSummary | null>(null)
  const [problem, setProblem] = useState('')
  const busy = useRef(false)

  const refresh = useCallback(async () => {
    const reply = await send('list-imports', {})
    if (reply.ok) setInstalled(reply.value)
  }, [])
  useEffect(() => void refresh(), [refresh])

  const worded = (done: Exclude<Imported, { ok: true }>): string => {
    if ('refused' in done) {
      const { code, detail } = done.refused
      return code === 'storage-full' ? t('options.problem.storage-full') : t('options.failed', { detail })
    }
    const { code, file, detail } = done.problem
    const where = detail !== undefined && code === 'truncated' ? t('options.problem.line', { line: detail }) : detail
    return `${t(`options.problem.${code}`, { file })}${where === undefined ? '' : ` (${where})`}`
  }

  const take = async (files: readonly File[]) => {
    if (busy.current || files.length === 0) return
    setSummary(null)
    setProblem('')
    const source = recogniseFiles(files.map(({ name }) => name))
    if (source === undefined) return setProblem(t('options.problem.unknown-file', { file: files[0]?.name ?? '' }))
    busy.current = true
    const stop = new AbortController()
    const fileDay = dayOf(files)
    const label = `${t(`options.lists.source.${source}`)}, ${t('options.lists.fileDay').toLowerCase()} ${formatDate(fileDay, lang)}`
    const startedAt = performance.now()
    const done = await runImport(
      { source, label, fileDay, today, files },
      (progress) => setRunning({ progress, startedAt, now: performance.now(), cancel: () => stop.abort() }),
      stop.signal,
    )
    busy.current = false
    setRunning(null)
    if (done.ok) setSummary(done.summary)
    else setProblem(worded(done))
    await refresh()
  }

  const remove = async (source: InstalledList['source']) => {
    const reply = await send('remove-import', { source })
    if (!reply.ok) setProblem(t('options.failed', { detail: reply.problem.detail }))
    setSummary(null)
    await refresh()
  }

  return (
    <section aria-labelledby="lists-title">
      <h1 id="lists-title">{t('options.lists')}</h1>
      <p class="muted">{t('options.lists.what')}</p>
      {running === null ? (
        <ListPicker onFiles={(files) => void take(files)} t={t} />
      ) : (
        <ImportProgress
          {...running.progress}
          seconds={(running.now - running.startedAt) / 1000}
          onCancel={running.cancel}
          t={t}
        />
      )}
      <p role="alert" class="problem" data-testid="import-problem" hidden={problem === ''}>
        {problem}
      </p>
      {summary !== null && <ImportSummaryView summary={summary} t={t} />}
      <InstalledLists lists={installed} lang={lang} onRemove={(source) => void remove(source)} t={t} />
    </section>
  )
}
