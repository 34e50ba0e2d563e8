import { type PageField, pageFields } from '../../lib/forms/portal/page/page-fields'
import { putWrite, type Undo } from '../../lib/forms/portal/page/put-write'
import type { PortalInPage } from '../../lib/platform/portal-in-page'
import { openRoot } from '../../lib/reading/open-root'
import { outline } from '../teach/outline'

const LINE = '3px solid #b45309'

/** Assisted fill in one document: what its fields are, what is put into them, and how it is taken back. */
export const portalHere = (document: Document): PortalInPage => {
  let known: PageField[] = []
  let undos: Undo[] = []
  let erase = (): void => {}
  const find = (id: number): PageField | undefined => known.find(({ field }) => field.id === id)

  return {
    fields: () => {
      known = pageFields(document, openRoot)
      return known.map(({ field }) => field)
    },
    show: (id) => {
      erase()
      const elements = id === null ? [] : (find(id)?.elements ?? [])
      elements[0]?.scrollIntoView({ block: 'center', inline: 'nearest' })
      erase = outline(
        document,
        elements.map((element) => ({ element, line: LINE })),
      )
    },
    put: (puts) => {
      erase()
      undos = []
      return withoutSubmitting(document, () =>
        puts.map(({ id, write }) => {
          const field = find(id)
          if (field === undefined) return { id, put: 'changed' as const }
          const { put, undo } = putWrite(field, write)
          if (undo !== null) undos.push(undo)
          return { id, put }
        }),
      )
    },
    undo: () => {
      erase()
      const back = undos.reverse()
      undos = []
      withoutSubmitting(document, () => {
        for (const undo of back) undo()
      })
      return back.length
    },
  }
}

/** A page that answers a change by submitting its form is stopped: sending is the person's own act. */
const withoutSubmitting = <T>(document: Document, work: () => T): T => {
  const stop = (event: Event): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const view = document.defaultView
  view?.addEventListener('submit', stop, true)
  try {
    return work()
  } finally {
    view?.removeEventListener('submit', stop, true)
  }
}
