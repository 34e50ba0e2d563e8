import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { FormPaper } from '../../components/form-paper'
import type { Translate } from '../../lib/platform/i18n'
import { questionnaireOf } from './refresh-draft'
import { paperHead } from './save-pdf'
import type { PanelState } from './state'
import type { Store } from './store'

interface PrintedFormProps {
  store: Store<PanelState>
  fingerprint: string | null
  t: Translate
}

/** What the browser prints of a request, put there as it prints: it is the form as it stands, and costs nothing while one types. */
export const PrintedForm = ({ store, fingerprint, t }: PrintedFormProps) => {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const put = () => {
      const state = store.get()
      const form = state.open?.draft.form
      const questionnaire = form && questionnaireOf(state, form.questionnaire)
      if (!host.current || !form || !questionnaire) return
      const paper = {
        questionnaire,
        state: form,
        head: { ...paperHead(state, form, t), fingerprint },
        lang: state.lang,
        t,
      }
      render(<FormPaper {...paper} />, host.current)
    }
    const clear = () => host.current && render(null, host.current)
    addEventListener('beforeprint', put)
    addEventListener('afterprint', clear)
    return () => {
      removeEventListener('beforeprint', put)
      removeEventListener('afterprint', clear)
    }
  }, [store, t, fingerprint])
  return <div ref={host} class="paper-host" />
}
