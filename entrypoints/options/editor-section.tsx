import { useCallback, useEffect, useState } from 'preact/hooks'
import { EditorStart } from '../../components/editor/editor-start'
import type { Pack } from '../../lib/model/pack'
import { isObject } from '../../lib/packs/editor/blank'
import { newProgram } from '../../lib/packs/editor/new-program'
import { readPackYaml } from '../../lib/packs/editor/pack-yaml'
import { draftTitle, readDraft } from '../../lib/packs/editor/read-draft'
import type { PackDraft } from '../../lib/platform/editor-messages'
import { send } from '../../lib/platform/send'
import { loadPrograms } from './load-programs'
import { ProgramEditor } from './program-editor'
import type { Signed } from './signed'
import type { Draft } from './use-kept-draft'

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
    void loadPrograms(today).then((reply) =>
      reply.ok
        ? setPrograms(reply.value.listed.map(({ pack }) => pack))
        : setSaid(t('options.failed', { detail: reply.problem.detail })),
    )
  }, [refresh, today, t])
  const begin = (pack: unknown) => {
    setSaid('')
    setOpen({ id: crypto.randomUUID(), pack, changed: null })
  }
  const read = async (file: File) => {
    const text = await file.text()
    // Compiled JSON is YAML too.
    const found = readPackYaml(text)
    if (!found.ok) setSaid(t('editor.unreadable', { file: file.name, detail: found.problem }))
    else if (!isObject(found.value)) setSaid(t('editor.unreadable', { file: file.name, detail: '–' }))
    else begin(found.value)
  }
  const copy = (id: string) => {
    const from = programs.find((one) => one.id === id)
    if (from) begin({ ...from, version: from.version + 1, checkedOn: today })
  }
  const remove = async (id: string) => {
    const reply = await send('delete-pack-draft', { id })
    if (!reply.ok) setSaid(t('options.failed', { detail: reply.problem.detail }))
    await refresh()
  }
  return (
    <section aria-labelledby="editor-title" class="editor">
      <h1 id="editor-title">{open === null ? t('editor.title') : draftTitle(open.pack, lang) || t('editor.new')}</h1>
      {said !== '' && <p role="status">{said}</p>}
      {open === null ? (
        <EditorStart
          drafts={drafts.map(({ id, json, changed }) => ({
            id,
            title: draftTitle(readDraft(json), lang),
            damaged: readDraft(json) === undefined,
            changed: new Date(changed).toLocaleString(TEXT_IN[lang], { dateStyle: 'medium', timeStyle: 'short' }),
          }))}
          programs={programs.map(({ id, title }) => ({ id, title: title[lang] }))}
          onNew={(kind) => begin(newProgram(kind, today))}
          onCopy={copy}
          onFile={(file) => void read(file)}
          onOpen={(id) => {
            const draft = drafts.find((one) => one.id === id)
            const pack = draft && readDraft(draft.json)
            if (pack) setOpen({ id, pack, changed: draft.changed })
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
