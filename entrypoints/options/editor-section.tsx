import { useCallback, useEffect, useState } from 'preact/hooks'
import { EditorStart } from '../../components/editor/editor-start'
import type { Pack } from '../../lib/model/pack'
import { isObject } from '../../lib/packs/editor/blank'
import { newProgram } from '../../lib/packs/editor/new-program'
import type { PackDraft } from '../../lib/platform/editor-messages'
import { send } from '../../lib/platform/send'
import { ProgramEditor } from './program-editor'
import type { Signed } from './signed'
import type { Draft } from './use-draft'

const TEXT_IN = { en: 'en-GB', fr: 'fr-FR', nl: 'nl-BE' } as const

/** Writing a program without code: where to begin, and the program that is open. */
export const EditorSection = ({ today, lang, t }: Signed) => {
  const [drafts, setDrafts] = useState<PackDraft[]>([])
  const [programs, setPrograms] = useState<Pack[]>([])
  const [open, setOpen] = useState<Draft | null>(null)
  const [said, setSaid] = useState('')
  const refresh = useCallback(async () => {
    const reply = await send('list-pack-drafts', {})
    if (reply.ok) setDrafts(reply.value)
    else setSaid(t('editor.failed', { detail: reply.problem.detail }))
  }, [t])
  useEffect(() => {
    void refresh()
    void fetch('/generated/packs.json').then(async (file) => setPrograms((await file.json()) as Pack[]))
  }, [refresh])
  const begin = (pack: unknown) => setOpen({ id: crypto.randomUUID(), pack })
  const copy = (id: string) => {
    const from = programs.find((one) => one.id === id)
    if (from) begin({ ...from, version: from.version + 1, checkedOn: today })
  }
  const remove = async (id: string) => {
    await send('delete-pack-draft', { id })
    await refresh()
  }
  return (
    <section aria-labelledby="editor-title" class="editor">
      <h1 id="editor-title">{open === null ? t('editor.title') : titleOf(open.pack, lang) || t('editor.new')}</h1>
      {said !== '' && <p role="status">{said}</p>}
      {open === null ? (
        <EditorStart
          drafts={drafts.map(({ id, json, changed }) => ({
            id,
            title: titleOf(JSON.parse(json), lang),
            changed: new Date(changed).toLocaleString(TEXT_IN[lang], { dateStyle: 'medium', timeStyle: 'short' }),
          }))}
          programs={programs.map(({ id, title }) => ({ id, title: title[lang] }))}
          onNew={(kind) => begin(newProgram(kind, today))}
          onCopy={copy}
          onOpen={(id) => {
            const draft = drafts.find((one) => one.id === id)
            if (draft) setOpen({ id, pack: JSON.parse(draft.json) })
          }}
          onDelete={(id) => void remove(id)}
          lang={lang}
          t={t}
        />
      ) : (
        <ProgramEditor
          key={open.id}
          start={open}
          onBack={() => {
            setOpen(null)
            void refresh()
          }}
          lang={lang}
          t={t}
        />
      )}
    </section>
  )
}

const titleOf = (pack: unknown, lang: 'en' | 'fr' | 'nl'): string => {
  const title = isObject(pack) ? pack.title : undefined
  return isObject(title) ? String(title[lang] ?? '') : ''
}
