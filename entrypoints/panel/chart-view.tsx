import { AddEntry } from '../../components/add-entry'
import { ChartEntry } from '../../components/chart-entry'
import { ChartList } from '../../components/chart-list'
import type { Field } from '../../components/entry-editor'
import { formatWhen } from '../../components/format-when'
import { ReadBy } from '../../components/read-by'
import { substanceName } from '../../components/substance-name'
import { TeachInvitation } from '../../components/teach-invitation'
import { UnreadBanner } from '../../components/unread-banner'
import type { Answer } from '../../lib/model/answer'
import type { Translate } from '../../lib/platform/i18n'
import { addEntry, correct, dropEntry, nameOf } from './correct'
import { keepName, nameIn } from './keep-name'
import { openPage } from './open-page'
import { showOnPage } from './show-on-page'
import type { PanelState } from './state'
import { type Store, useStore } from './store'

const FIELDS: readonly Field[] = ['substance', 'start', 'end', 'status', 'route', 'dose', 'irrelevant']

/** The chart as read, to be put right where it was read wrongly. */
export const ChartView = ({ store, t }: { store: Store<PanelState>; t: Translate }) => {
  const { judged, page, answers, added, lang } = useStore(store)
  if (!judged || !page) return null
  return (
    <>
      <UnreadBanner
        chart={judged.chart}
        readers={page.summary.readers}
        onReadAgain={() => void openPage(store)}
        t={t}
      />
      <ChartList
        chart={judged.chart}
        entryOf={(entry) => (
          <ChartEntry
            key={entry.id}
            entry={entry}
            given={givenFor(entry.id, answers)}
            onCorrect={(field, value) => correct(store, entry.id, field, value)}
            onName={(typed) => nameOf(store, typed)}
            nameIn={nameIn}
            onKeepName={(name, means) => keepName(store, name, means, t)}
            onDrop={added.some((one) => one.id === entry.id) ? () => dropEntry(store, entry.id) : undefined}
            onShow={showOnPage(store)}
            substanceName={substanceName(judged.chart, lang)}
            formatWhen={(when) => formatWhen(when, lang)}
            lang={lang}
            t={t}
          />
        )}
        lang={lang}
        t={t}
      >
        <AddEntry onAdd={(typed) => addEntry(store, typed)} t={t} />
      </ChartList>
      <ReadBy readers={page.summary.readers} t={t} />
      <TeachInvitation onTeach={() => store.set({ view: 'teach' })} t={t} />
    </>
  )
}

const givenFor = (entry: string, answers: readonly Answer[]): { field: Field; answer: Answer }[] =>
  FIELDS.flatMap((field) => {
    const answer = answers.find((one) => one.question === `chart.entry.${entry}.${field}`)
    return answer ? [{ field, answer }] : []
  })
