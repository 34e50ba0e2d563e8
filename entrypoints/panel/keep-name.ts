import { boxName } from '../../lib/lexicon/import/box-names'
import type { Translate } from '../../lib/platform/i18n'
import { send } from '../../lib/platform/send'
import type { PanelState } from './state'
import type { Store } from './store'

/** The part of a row that names the drug: what stands before the strength and the form. */
export const nameIn = (text: string): string => (boxName(text) ?? text).trim().slice(0, 120)

/** Keeps what a person said a name means as a local synonym of this site, signed; gives back what to tell them. */
export const keepName = async (
  store: Store<PanelState>,
  name: string,
  means: string,
  t: Translate,
): Promise<string> => {
  const { who, asOf } = store.get()
  if (who.trim() === '') return t('options.who.missing')
  const reply = await send('save-synonym', {
    synonym: { name, means: means.split(' + '), who: who.trim(), on: asOf },
  })
  if (!reply.ok) return t('options.failed', { detail: reply.problem.detail })
  const { refused } = reply.value
  if (refused === undefined) return t('options.lookup.kept', { name: means })
  return refused.why === 'held'
    ? t('options.syn.refused', { name, means: refused.means.join(' + ') })
    : t('options.syn.tooPlain', { name })
}
